package org.aspirant.rubric.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
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
            throw new TypeConversionException("no method is called \"" + text + "\"");
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
        var outcome = set();
        if (outcome instanceof Refused<StandardOutcome> refused) {
            return console.refuse(refused.problems());
        }
        var standard = ((Compiled<StandardOutcome>) outcome).model();
        if (standard instanceof Judged judged) {
            return write(StandardReport.of(method, judged.cut()));
        }
        if (standard instanceof Contrasted contrasted) {
            return write(StandardReport.of(method, contrasted.cut()));
        }
        return console.refuse(List.of(problem(standard)));
    }

    private CompileOutcome<StandardOutcome> set() {
        var said = source(judgments);
        if (said instanceof Refused<Source> refused) {
            return new Refused<>(refused.problems());
        }
        if (booklet == null) {
            return method.set(((Compiled<Source>) said).model(), null);
        }
        var pages = source(booklet);
        return pages instanceof Refused<Source> refused
                ? new Refused<>(refused.problems())
                : method.set(((Compiled<Source>) said).model(), ((Compiled<Source>) pages).model());
    }

    private CompileOutcome<Source> source(String file) {
        var text = console.read(file);
        return text instanceof Refused<String> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(new Source(file, ((Compiled<String>) text).model()));
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

    private Problem problem(StandardOutcome outcome) {
        if (outcome instanceof NotEstimated lacking) {
            return problem(
                    "judge \""
                            + lacking.judge()
                            + "\" says nothing of item \""
                            + lacking.item()
                            + "\", and others do",
                    "give every judge's expectation of every item, or leave the judge out");
        }
        if (outcome instanceof NoSuchPage page) {
            return problem(
                    "judge \""
                            + page.judge()
                            + "\" marks page "
                            + page.page()
                            + ", and the booklet has "
                            + page.pages(),
                    "mark a page of the booklet");
        }
        if (outcome instanceof GroupMissing group) {
            return problem(
                    group.qualifiedMissing() ? "nobody is qualified" : "everybody is qualified",
                    "give candidates of both groups");
        }
        if (outcome instanceof NotApart means) {
            return problem(
                    String.format(
                            Locale.ROOT,
                            "the qualified score %.2f on average and the others %.2f, so no score"
                                    + " tells them apart",
                            means.qualifiedMean(),
                            means.othersMean()),
                    "check who is held to be qualified, and the scores");
        }
        return problem("there is no judgment in it", "give one a row");
    }

    private Problem problem(String wrong, String right) {
        return new Problem(judgments, 0, 0, wrong, right);
    }
}
