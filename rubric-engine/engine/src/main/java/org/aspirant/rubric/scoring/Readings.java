package org.aspirant.rubric.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Handling.Effect;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingFault;
import org.aspirant.rubric.rating.RatingRules;
import org.aspirant.rubric.scoring.Reading.Standing;
import org.jspecify.annotations.Nullable;

/** Makes readings of rating events: what each is worth under the plan and whether it counts. */
final class Readings {

    private static final Comparator<Reading> ORDER =
            Comparator.comparing(Reading::role).thenComparing(Reading::assessor);

    private final AssessmentPlan plan;
    private final RatingRules rules;

    Readings(AssessmentPlan plan) {
        this.plan = plan;
        this.rules = new RatingRules(plan);
    }

    /** In an order that does not depend on the order of the events. */
    List<Reading> of(Collection<RatingEvent> events) {
        return events.stream().map(this::reading).sorted(ORDER).toList();
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
            return plan.composition()
                    .criterion(event.criterion())
                    .flatMap(criterion -> criterion.levels().level(atLevel.level()))
                    .orElseThrow()
                    .value();
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
