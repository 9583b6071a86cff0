package org.aspirant.rubric.cli;

import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.ratings.RatingTableCsv;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Ratings for statistics and, if there is one, the plan they were given under. */
final class TableInput {

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            required = true,
            description = "The ratings, CSV; - is standard input.")
    String ratings;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description =
                    "The assessment plan, YAML or JSON; without it levels are numbers and the scale is"
                            + " what was given.")
    @Nullable String plan;

    /**
     * What the files come to.
     *
     * @param plan null: none was named
     */
    record Rated(RatingTable table, @Nullable AssessmentPlan plan) {}

    CompileOutcome<Rated> read(Console console) {
        if (plan == null) {
            return rated(console, null);
        }
        String file = plan;
        var text = console.read(file);
        if (text instanceof Refused<String> refused) {
            return new Refused<>(refused.problems());
        }
        var compiled = PlanCompiler.compile(file, ((Compiled<String>) text).model(), Known.NOTHING);
        return compiled instanceof Refused<AssessmentPlan> refused
                ? new Refused<>(refused.problems())
                : rated(console, ((Compiled<AssessmentPlan>) compiled).model());
    }

    private CompileOutcome<Rated> rated(Console console, @Nullable AssessmentPlan model) {
        var table = console.stream(ratings, text -> RatingTableCsv.read(ratings, text, model));
        return table instanceof Refused<RatingTable> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(new Rated(((Compiled<RatingTable>) table).model(), model));
    }
}
