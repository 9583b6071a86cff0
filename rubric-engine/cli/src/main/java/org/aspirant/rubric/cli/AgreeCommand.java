package org.aspirant.rubric.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.aspirant.rubric.format.results.AgreementCsv;
import org.aspirant.rubric.format.results.AgreementJson;
import org.aspirant.rubric.report.HtmlDocument;
import org.aspirant.rubric.report.PlainText;
import org.aspirant.rubric.report.results.AgreementReport;
import org.aspirant.rubric.statistics.agreement.MeasuringAgreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rubric agree}. */
@Command(
        name = "agree",
        header = "measure how far assessors agree",
        description = {
            "Measures how far assessors agree on each criterion. A unit is a candidate's task;",
            "condition codes count as missing, and only readings of role \"rating\" count."
        },
        mixinStandardHelpOptions = true)
final class AgreeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private TableInput input;
    @Mixin private OutputOptions output;

    @Option(names = "--criterion", paramLabel = "ID", description = "Measure this one only.")
    private @Nullable String criterion;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Of the resamples of intervals, a whole number; default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--summary",
            description =
                    "Text, JSON and HTML: add Fleiss' kappa against chance, by itself and for each"
                            + " level, and how many readings a reliability of .80 takes.")
    private boolean summary;

    AgreeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var rated = input.read(new Documents(console));
        var ids = rated.table().criteria();
        if (ids.size() == 0) {
            throw new Refusal(
                    input.ratings,
                    "there is no rating in it",
                    "give at least one level by one assessor");
        }
        if (criterion != null && ids.of(criterion).isEmpty()) {
            throw new Refusal(
                    input.ratings,
                    "there is no rating of criterion \"" + criterion + "\"",
                    "give one of " + String.join(", ", ids.all()));
        }
        input.progress.say(console, "measuring " + rated.table().size() + " ratings");
        var criteria =
                new MeasuringAgreement(seed)
                        .telling(input.progress.statistics(console))
                        .measure(
                                rated.table(),
                                rated.plan(),
                                criterion == null ? ids.all() : List.of(criterion));
        return console.write(
                output.out,
                switch (output.format) {
                    case JSON -> AgreementJson.document(criteria, summary);
                    case CSV -> AgreementCsv.of(criteria);
                    case TEXT -> PlainText.of(AgreementReport.of(criteria, summary));
                    case HTML -> HtmlDocument.of(AgreementReport.of(criteria, summary));
                });
    }
}
