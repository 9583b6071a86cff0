package org.aspirant.rubric.scoring;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Handling.Effect;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingFault;
import org.aspirant.rubric.rating.RatingRules;
import org.aspirant.rubric.scoring.Reading.Standing;
import org.jspecify.annotations.Nullable;

/** Makes readings of rating events: what each is worth under the plan and whether it counts. */
final class Readings {

    private final AssessmentPlan plan;
    private final RatingRules rules;
    private final Map<CriterionKey, Map<String, Exact>> values = new HashMap<>();

    Readings(AssessmentPlan plan) {
        this.plan = plan;
        this.rules = new RatingRules(plan);
        for (Task task : plan.composition().tasks()) {
            for (PlanCriterion criterion : task.criteria()) {
                values.put(
                        task.key(criterion),
                        criterion.levels().levels().stream()
                                .collect(toMap(Scale.Level::id, Scale.Level::value)));
            }
        }
    }

    /** In an order that does not depend on the order of the events. */
    List<Reading> of(Collection<RatingEvent> events) {
        List<Reading> readings = new ArrayList<>(events.size());
        for (RatingEvent event : events) {
            readings.add(reading(event));
        }
        readings.sort(Readings::compare);
        return readings;
    }

    private static int compare(Reading one, Reading other) {
        int byRole = one.role().compareTo(other.role());
        return byRole != 0 ? byRole : one.assessor().compareTo(other.assessor());
    }

    private Reading reading(RatingEvent event) {
        return new Reading(
                event.assessor(),
                event.role(),
                event.mark(),
                value(event),
                event.evidence(),
                standing(event));
    }

    private @Nullable Exact value(RatingEvent event) {
        if (event.mark() instanceof AtLevel atLevel) {
            var ofCriterion = values.getOrDefault(event.criterion(), Map.of());
            return Objects.requireNonNull(ofCriterion.get(atLevel.level()));
        }
        return effect((Coded) event.mark()) == Effect.ZERO ? Exact.ZERO : null;
    }

    private Standing standing(RatingEvent event) {
        if (!event.role().canCount()) {
            return Standing.NEVER_COUNTS;
        }
        return rules.shortOf(event)
                .map(
                        fault ->
                                fault == RatingFault.NO_NOTE
                                        ? Standing.LACKS_NOTE
                                        : Standing.LACKS_EVIDENCE)
                .orElse(Standing.COUNTS);
    }

    Effect effect(Coded mark) {
        return plan.handling().code(mark.code()).orElseThrow().effect();
    }
}
