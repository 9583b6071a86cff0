package org.aspirant.rubric.report.scores;

import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.table.RatingTable;
import org.aspirant.rubric.table.RatingTableBuilder;

/** Rating events under a plan, for statistics. */
public final class RatedEvents {

    private RatedEvents() {}

    /**
     * The table of assessors' own readings: of events in the order of their file only those of role
     * {@code rating} are taken.
     */
    public static RatingTable table(AssessmentPlan plan, List<RatingEvent> events) {
        var builder = new RatingTableBuilder();
        builder.declare(plan);
        for (RatingEvent event : events) {
            if (event.role() == RatingRole.RATING) {
                builder.add(
                        event.candidate().value(),
                        event.criterion().task(),
                        event.criterion().criterion(),
                        event.assessor().value(),
                        event.attempt(),
                        value(plan, event).orElse(null));
            }
        }
        return builder.build();
    }

    /** What an event's level is worth; empty for a condition code. */
    private static Optional<Exact> value(AssessmentPlan plan, RatingEvent event) {
        if (!(event.mark() instanceof Mark.AtLevel mark)) {
            return Optional.empty();
        }
        return plan.composition()
                .criterion(event.criterion())
                .flatMap(criterion -> criterion.levels().named(mark.level()))
                .map(level -> level.value());
    }
}
