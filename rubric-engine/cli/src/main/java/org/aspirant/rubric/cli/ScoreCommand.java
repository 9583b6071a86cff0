package org.aspirant.rubric.cli;

import java.util.concurrent.Callable;
import org.aspirant.rubric.cli.ScoringInput.Rated;
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
        var outcome = input.read(console);
        if (outcome instanceof Refused<Rated> refused) {
            return console.refuse(refused.problems());
        }
        var rated = ((Compiled<Rated>) outcome).model();
        return console.write(
                output.out,
                switch (output.format) {
                    case JSON -> rated.document(DecisionJson.document(rated.plan()));
                    case CSV -> rated.document(DecisionTable.csv());
                    case TEXT ->
                            rated.document(DecisionTable.text(rated.ratings().longestCandidate()));
                    case HTML ->
                            text ->
                                    text.accept(
                                            HtmlDocument.of(
                                                    DecisionsReport.of(
                                                            rated.plan(), rated.decisions())));
                });
    }
}
