package org.aspirant.rubric.report.scores;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.table.RatingTable;
import org.aspirant.rubric.table.RatingTableBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Rating events under a plan, for statistics: the table of assessors' own readings, and what is
 * known of its rows beside.
 */
public final class RatedEvents {

    private final RatingTable table;
    private final Map<List<String>, String> months = new HashMap<>();

    private RatedEvents(RatingTable table) {
        this.table = table;
    }

    /** Of events in the order of their file; only those of role {@code rating} are taken. */
    public static RatedEvents of(AssessmentPlan plan, List<RatingEvent> events) {
        var builder = new RatingTableBuilder();
        for (Task task : plan.composition().tasks()) {
            for (PlanCriterion criterion : task.criteria()) {
                builder.declare(
                        criterion.id(),
                        criterion.levels().levels().stream().map(Scale.Level::value).toList());
            }
        }
        var ratings = events.stream().filter(e -> e.role() == RatingRole.RATING).toList();
        for (RatingEvent event : ratings) {
            builder.add(
                    event.candidate().value(),
                    event.criterion().task(),
                    event.criterion().criterion(),
                    event.assessor().value(),
                    event.attempt(),
                    value(plan, event).orElse(null));
        }
        var rated = new RatedEvents(builder.build());
        for (RatingEvent event : ratings) {
            if (event.at() != null) {
                rated.months.put(
                        List.of(
                                event.candidate().value(),
                                event.criterion().task(),
                                event.criterion().criterion(),
                                event.assessor().value()),
                        event.at().toString().substring(0, "2026-01".length()));
            }
        }
        return rated;
    }

    /** What an event's level is worth; empty for a condition code. */
    public static Optional<Exact> value(AssessmentPlan plan, RatingEvent event) {
        if (!(event.mark() instanceof Mark.AtLevel mark)) {
            return Optional.empty();
        }
        return plan.composition()
                .criterion(event.criterion())
                .flatMap(criterion -> criterion.levels().named(mark.level()))
                .map(level -> level.value());
    }

    public RatingTable table() {
        return table;
    }

    /** The month that a row's rating was given in, such as 2026-03; null: not recorded. */
    public @Nullable String month(int row) {
        return months.get(
                List.of(
                        table.candidates().id(table.candidate(row)),
                        table.tasks().id(table.task(row)),
                        table.criteria().id(table.criterion(row)),
                        table.assessors().id(table.assessor(row))));
    }

    /** Whether any rating has a time. */
    public boolean hasMonths() {
        return !months.isEmpty();
    }
}
