package org.aspirant.rubric.cli;

import java.util.concurrent.Callable;
import org.aspirant.rubric.format.ratings.RatingMonths;
import org.aspirant.rubric.report.reliability.ReliabilityReport;
import org.aspirant.rubric.scoring.Scoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rubric report reliability}. */
@Command(
        name = "reliability",
        header = "say how far scores can be trusted",
        description = {
            "How far readers agree, how large the error of a score is, how often another reading",
            "would change a decision, and who is severe or drifts. Drift needs the column at."
        },
        mixinStandardHelpOptions = true)
final class ReliabilityCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private PlanAndRatings input;
    @Mixin private OutputOptions output;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Of the resamples of intervals, a whole number; default: ${DEFAULT-VALUE}.")
    private long seed;

    ReliabilityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        input.progress.say(console, "reading " + input.ratings);
        var reading = console.kept(input.ratings);
        var documents = new Documents(reading);
        var plan = documents.plan(input.plan);
        var ratings = documents.cells(input.ratings, plan);
        input.progress.say(console, "deciding on " + ratings.size() + " ratings");
        var decisions = new Scoring(plan).decisions(ratings);
        var table = ratings.readings(plan);
        RatingMonths months =
                ratings.isTimed() ? new Documents(reading).months(input.ratings, table) : null;
        input.progress.say(console, "measuring " + decisions.size() + " candidates");
        return documents.write(
                ReliabilityReport.of(
                        plan,
                        decisions,
                        table,
                        months == null ? null : months::of,
                        seed,
                        input.progress.statistics(console)),
                output);
    }
}
