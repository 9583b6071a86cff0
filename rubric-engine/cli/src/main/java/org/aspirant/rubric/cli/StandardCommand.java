package org.aspirant.rubric.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aspirant.rubric.format.ratings.StandardMethod;
import org.aspirant.rubric.format.ratings.StandardMethod.Source;
import org.aspirant.rubric.format.results.StandardReport;
import org.aspirant.rubric.report.HtmlDocument;
import org.aspirant.rubric.statistics.standard.StandardOutcome;
import org.aspirant.rubric.statistics.standard.StandardOutcome.Contrasted;
import org.aspirant.rubric.statistics.standard.StandardOutcome.GroupMissing;
import org.aspirant.rubric.statistics.standard.StandardOutcome.Judged;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NoSuchPage;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NotApart;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NotEstimated;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code rubric standard}. */
@Command(
        name = "standard",
        header = "set a cut from judgments",
        description = "Sets a cut from judgments, with its standard error.",
        footer = {
            "",
            "Columns of the judgments:",
            "  angoff              judge,item,expected",
            "  bookmark            judge,page; and of the booklet: page,location",
            "  borderline-group    candidate,score",
            "  contrasting-groups  candidate,score,qualified (yes or no)"
        },
        mixinStandardHelpOptions = true)
final class StandardCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;
    @Mixin private OutputOptions output;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            required = true,
            converter = MethodConverter.class,
            description = "angoff, bookmark, borderline-group or contrasting-groups.")
    private StandardMethod method;

    @Option(
            names = "--judgments",
            paramLabel = "FILE",
            required = true,
            description = "What the judges said, CSV; - is standard input.")
    private String judgments;

    @Option(
            names = "--booklet",
            paramLabel = "FILE",
            description = "Of a bookmark: the pages from easy to hard, CSV.")
    private @Nullable String booklet;

    StandardCommand(Console console) {
        this.console = console;
    }

    /** Reads {@code contrasting-groups} and the others. */
    static final class MethodConverter implements ITypeConverter<StandardMethod> {

        @Override
        public StandardMethod convert(String text) {
            for (StandardMethod method : StandardMethod.values()) {
                if (method.key().equals(text.toLowerCase(Locale.ROOT))) {
                    return method;
                }
            }
            throw new TypeConversionException(
                    "no method is called \""
                            + text
                            + "\"; there are "
                            + Arrays.stream(StandardMethod.values())
                                    .map(StandardMethod::key)
                                    .collect(Collectors.joining(", ")));
        }
    }

    @Override
    public Integer call() {
        if (method.hasBooklet() != (booklet != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    method.hasBooklet()
                            ? "A bookmark needs --booklet."
                            : "Only a bookmark has a booklet: leave --booklet out.");
        }
        var documents = new Documents(console);
        var standard =
                documents.accepted(
                        method.set(
                                source(documents, judgments),
                                booklet == null ? null : source(documents, booklet)));
        if (standard instanceof Judged judged) {
            return write(StandardReport.of(method, judged.cut()));
        }
        if (standard instanceof Contrasted contrasted) {
            return write(StandardReport.of(method, contrasted.cut()));
        }
        throw refusal(standard);
    }

    private static Source source(Documents documents, String file) {
        return new Source(file, documents.text(file));
    }

    private int write(StandardReport report) {
        return console.write(
                output.out,
                switch (output.format) {
                    case JSON -> report.json();
                    case CSV -> report.csv();
                    case TEXT -> report.text();
                    case HTML -> HtmlDocument.of(report.report());
                });
    }

    private Refusal refusal(StandardOutcome outcome) {
        if (outcome instanceof NotEstimated lacking) {
            return refusal(
                    "judge \""
                            + lacking.judge()
                            + "\" says nothing of item \""
                            + lacking.item()
                            + "\", and others do",
                    "give every judge's expectation of every item, or leave the judge out");
        }
        if (outcome instanceof NoSuchPage page) {
            return refusal(
                    "judge \""
                            + page.judge()
                            + "\" marks page "
                            + page.page()
                            + ", and the booklet has "
                            + page.pages(),
                    "mark a page of the booklet");
        }
        if (outcome instanceof GroupMissing group) {
            return refusal(
                    group.qualifiedMissing() ? "nobody is qualified" : "everybody is qualified",
                    "give candidates of both groups");
        }
        if (outcome instanceof NotApart means) {
            return refusal(
                    String.format(
                            Locale.ROOT,
                            "the qualified score %.2f on average and the others %.2f, so no score"
                                    + " tells them apart",
                            means.qualifiedMean(),
                            means.othersMean()),
                    "check who is held to be qualified, and the scores");
        }
        return refusal("there is no judgment in it", "give one a row");
    }

    private Refusal refusal(String wrong, String right) {
        return new Refusal(judgments, wrong, right);
    }
}
