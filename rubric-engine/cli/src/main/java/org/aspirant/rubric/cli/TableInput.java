package org.aspirant.rubric.cli;

import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Mixin ProgressOption progress;

    /**
     * What the files come to.
     *
     * @param plan null: none was named
     */
    record Rated(RatingTable table, @Nullable AssessmentPlan plan) {}

    Rated read(Documents documents) {
        progress.say(documents.console(), "reading " + ratings);
        AssessmentPlan model = plan == null ? null : documents.plan(plan);
        return new Rated(documents.table(ratings, model), model);
    }
}
