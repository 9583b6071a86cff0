package org.aspirant.rubric.cli;

import java.util.concurrent.Callable;
import org.aspirant.rubric.cli.EventInput.Rated;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.report.reliability.ReliabilityReport;
import org.aspirant.rubric.report.scores.RatedEvents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rubric report reliability}. */
@Command(
        name = "reliability",
        description = {
            "How far readers agree, how large the error of a score is, how often another reading",
            "would change a decision, and who is severe or drifts. Drift needs the column at."
        },
        mixinStandardHelpOptions = true)
final class ReliabilityCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private EventInput input;
    @Mixin private OutputOptions output;
    @Mixin private ProgressOption progress;

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
        progress.say(console, "reading");
        var outcome = input.read(console);
        if (outcome instanceof Refused<Rated> refused) {
            return console.refuse(refused.problems());
        }
        var rated = ((Compiled<Rated>) outcome).model();
        progress.say(console, "deciding on " + rated.events().size() + " ratings");
        var decisions = rated.decisions();
        progress.say(console, "measuring " + decisions.size() + " candidates");
        var report =
                ReliabilityReport.of(
                        rated.plan(),
                        decisions,
                        RatedEvents.of(rated.plan(), rated.events()),
                        seed);
        return ReportOutput.write(console, output, report);
    }
}
