package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.rating.RatingEvent;

/**
 * Settles one criterion: from its ratings to a value, or to what is due before there is one. For
 * several threads.
 */
final class Settling {

    /** Whatever the order of the events. */
    private static final Comparator<RatingEvent> ORDER =
            (one, other) -> {
                int byRole = one.role().compareTo(other.role());
                return byRole != 0 ? byRole : one.assessor().compareTo(other.assessor());
            };

    /** More readings of one criterion are rare, and seldom say the same as others have. */
    private static final int REMEMBERED = 3;

    private final CriterionKey key;
    private final Sayings sayings;
    private final AssessmentPlan plan;

    /** By what was said: few things are, again and again. */
    private final Map<Long, Outcome> outcomes = new ConcurrentHashMap<>();

    /**
     * Of a criterion.
     *
     * @param scale its levels
     */
    Settling(AssessmentPlan plan, CriterionKey key, Scale scale) {
        this.key = key;
        this.sayings = new Sayings(plan, scale);
        this.plan = plan;
    }

    /**
     * Settles the criterion, or says what is due. Walks lists from element to element: loops over
     * places are unrolled, and that alone takes the virtual machine a second of a command's few.
     *
     * @param events of this criterion and of one attempt, one for each assessor and role
     * @param second whether a second reading is due
     */
    CriterionScore settle(List<RatingEvent> events, boolean second) {
        List<RatingEvent> ordered = ordered(events);
        long pattern = second ? 2 : 1;
        for (RatingEvent event : ordered) {
            pattern = pattern * sayings.size() + sayings.of(event).number();
        }
        var outcome = outcome(ordered, second, pattern);
        return new CriterionScore(key, outcome.settlement(), readings(ordered, outcome));
    }

    private static List<Reading> readings(List<RatingEvent> events, Outcome outcome) {
        List<Said> said = outcome.said();
        return switch (events.size()) {
            case 1 -> List.of(said.get(0).by(events.get(0)));
            case 2 -> List.of(said.get(0).by(events.get(0)), said.get(1).by(events.get(1)));
            default -> {
                List<Reading> readings = new ArrayList<>(events.size());
                for (int i = 0; i < events.size(); i++) {
                    readings.add(said.get(i).by(events.get(i)));
                }
                yield readings;
            }
        };
    }

    /** There are hardly ever more than two. */
    private static List<RatingEvent> ordered(List<RatingEvent> events) {
        return switch (events.size()) {
            case 0, 1 -> events;
            case 2 ->
                    ORDER.compare(events.get(0), events.get(1)) <= 0
                            ? events
                            : List.of(events.get(1), events.get(0));
            default -> events.stream().sorted(ORDER).toList();
        };
    }

    /**
     * Remembered by the pattern.
     *
     * @param pattern a number in which each thing said is a digit, after one that is never 0; a
     *     plan has at most 200 levels and codes together, so three digits fit
     */
    private Outcome outcome(List<RatingEvent> events, boolean second, long pattern) {
        if (events.size() > REMEMBERED) {
            return resolved(events, second);
        }
        var known = outcomes.get(pattern);
        if (known != null) {
            return known;
        }
        var outcome = resolved(events, second);
        outcomes.put(pattern, outcome);
        return outcome;
    }

    private Outcome resolved(List<RatingEvent> events, boolean second) {
        return new Resolving(plan, events.stream().map(sayings::of).toList(), second).outcome();
    }
}
