package org.aspirant.rubric.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.aspirant.rubric.report.equity.EquityReport;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.statistics.equity.MeasuringEquity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rubric equity}. */
@Command(
        name = "equity",
        header = "compare groups of candidates",
        description = {
            "Compares groups of candidates with the largest: standardized differences, pass-rate ratios,",
            "criteria at the same composite, and assessors. Groups under 10, and what would give them",
            "away, are held back. A difference is a reason to look, not a finding."
        },
        mixinStandardHelpOptions = true)
final class EquityCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PlanAndRatings input;
    @Mixin private OutputOptions output;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            required = true,
            description = "Who candidates are, CSV: candidate and columns of your own.")
    private String people;

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description =
                    "A column of the people; can be given several times. Without it all of at most 20"
                            + " groups.")
    private List<String> columns = List.of();

    EquityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        input.progress.say(console, "reading " + input.ratings);
        var reading = console.kept(input.ratings);
        var documents = new Documents(reading);
        var model = documents.plan(input.plan);
        var decisions = Scoring.score(model, documents.events(input.ratings, model));
        var known = documents.people(people);
        var wanted =
                documents.columns(
                        people,
                        known,
                        columns,
                        decisions.stream().map(Decision::candidate).toList());
        input.progress.say(console, "comparing groups of " + decisions.size() + " candidates");
        var table = new Documents(reading).table(input.ratings, model);
        return documents.write(
                EquityReport.of(model, MeasuringEquity.of(model, decisions, known, wanted, table)),
                output);
    }
}
