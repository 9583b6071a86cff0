package org.aspirant.rubric.cli;

import java.util.concurrent.Callable;
import org.aspirant.rubric.cli.ScoringInput.Scored;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.results.DecisionJson;
import org.aspirant.rubric.format.results.DecisionTable;
import org.aspirant.rubric.report.HtmlDocument;
import org.aspirant.rubric.report.results.DecisionsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rubric score}. */
@Command(
        name = "score",
        description = "Decides for each candidate whom the ratings name.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private ScoringInput input;
    @Mixin private OutputOptions output;

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var outcome = input.score(console);
        if (outcome instanceof Refused<Scored> refused) {
            return console.refuse(refused.problems());
        }
        var scored = ((Compiled<Scored>) outcome).model();
        return console.write(
                output.out,
                switch (output.format) {
                    case JSON -> DecisionJson.document(scored.plan(), scored.decisions());
                    case CSV -> DecisionTable.csv(scored.decisions());
                    case TEXT -> DecisionTable.text(scored.decisions());
                    case HTML ->
                            HtmlDocument.of(DecisionsReport.of(scored.plan(), scored.decisions()));
                });
    }
}
