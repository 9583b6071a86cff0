package org.aspirant.rubric.cli;

import java.util.List;
import java.util.function.Consumer;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.ratings.RatingCellsCsv;
import org.aspirant.rubric.format.results.DecisionDocument;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.table.RatingCells;
import picocli.CommandLine.Option;

/** A plan and ratings, as options name them. */
final class ScoringInput {

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            required = true,
            description = "The assessment plan, YAML or JSON.")
    String plan;

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            required = true,
            description = "The ratings, CSV; - is standard input.")
    String ratings;

    /** What the two files come to. */
    record Rated(AssessmentPlan plan, RatingCells ratings) {

        List<Decision> decisions() {
            return new Scoring(plan).decisions(ratings);
        }

        /** Writes the document as decisions are made. */
        Consumer<Consumer<String>> document(DecisionDocument document) {
            var scoring = new Scoring(plan);
            return text ->
                    document.write(each -> scoring.decide(ratings, document.each(), each), text);
        }
    }

    CompileOutcome<Rated> read(Console console) {
        var compiled = compile(console.read(plan));
        if (compiled instanceof Refused<AssessmentPlan> refused) {
            return new Refused<>(refused.problems());
        }
        var model = ((Compiled<AssessmentPlan>) compiled).model();
        var cells = console.stream(ratings, text -> RatingCellsCsv.read(ratings, text, model));
        return cells instanceof Refused<RatingCells> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(new Rated(model, ((Compiled<RatingCells>) cells).model()));
    }

    private CompileOutcome<AssessmentPlan> compile(CompileOutcome<String> text) {
        return text instanceof Refused<String> refused
                ? new Refused<>(refused.problems())
                : PlanCompiler.compile(plan, ((Compiled<String>) text).model(), Known.NOTHING);
    }
}
