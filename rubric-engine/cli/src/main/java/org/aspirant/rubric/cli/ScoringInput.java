package org.aspirant.rubric.cli;

import java.util.List;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Scoring;
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
    record Scored(AssessmentPlan plan, List<Decision> decisions) {}

    CompileOutcome<Scored> score(Console console) {
        var compiled = compile(console.read(plan));
        if (compiled instanceof Refused<AssessmentPlan> refused) {
            return new Refused<>(refused.problems());
        }
        var model = ((Compiled<AssessmentPlan>) compiled).model();
        var events = events(console.read(ratings), model);
        return events instanceof Refused<List<RatingEvent>> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(
                        new Scored(
                                model,
                                Scoring.score(
                                        model, ((Compiled<List<RatingEvent>>) events).model())));
    }

    private CompileOutcome<AssessmentPlan> compile(CompileOutcome<String> text) {
        return text instanceof Refused<String> refused
                ? new Refused<>(refused.problems())
                : PlanCompiler.compile(plan, ((Compiled<String>) text).model(), Known.NOTHING);
    }

    private CompileOutcome<List<RatingEvent>> events(
            CompileOutcome<String> text, AssessmentPlan model) {
        return text instanceof Refused<String> refused
                ? new Refused<>(refused.problems())
                : RatingsCsv.read(ratings, ((Compiled<String>) text).model(), model);
    }
}
