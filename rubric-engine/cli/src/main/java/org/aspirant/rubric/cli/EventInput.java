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

/** A plan and rating events with all that is said of them, as reports need them. */
final class EventInput {

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

    /** What the files come to. */
    record Rated(AssessmentPlan plan, List<RatingEvent> events) {

        List<Decision> decisions() {
            return Scoring.score(plan, events);
        }
    }

    CompileOutcome<Rated> read(Console console) {
        var text = console.read(plan);
        if (text instanceof Refused<String> refused) {
            return new Refused<>(refused.problems());
        }
        var compiled = PlanCompiler.compile(plan, ((Compiled<String>) text).model(), Known.NOTHING);
        if (compiled instanceof Refused<AssessmentPlan> refused) {
            return new Refused<>(refused.problems());
        }
        var model = ((Compiled<AssessmentPlan>) compiled).model();
        var events = events(console, ratings, model);
        return events instanceof Refused<List<RatingEvent>> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(new Rated(model, ((Compiled<List<RatingEvent>>) events).model()));
    }

    static CompileOutcome<List<RatingEvent>> events(
            Console console, String file, AssessmentPlan plan) {
        var text = console.read(file);
        return text instanceof Refused<String> refused
                ? new Refused<>(refused.problems())
                : RatingsCsv.read(file, ((Compiled<String>) text).model(), plan);
    }
}
