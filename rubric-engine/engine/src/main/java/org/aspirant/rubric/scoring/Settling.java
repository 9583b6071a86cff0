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
        List<Said> all = new ArrayList<>(2);
        long pattern = second ? 2 : 1;
        for (RatingEvent event : ordered) {
            Said said = sayings.of(event);
            all.add(said);
            pattern = pattern * sayings.size() + said.number();
        }
        var outcome = outcome(all, second, pattern);
        return new CriterionScore(key, outcome.settlement(), readings(all, ordered, outcome));
    }

    private static List<Reading> readings(
            List<Said> all, List<RatingEvent> events, Outcome outcome) {
        List<Reading> readings = new ArrayList<>(2);
        var said = all.iterator();
        var standing = outcome.standings().iterator();
        for (RatingEvent event : events) {
            readings.add(said.next().by(event, standing.next()));
        }
        return readings;
    }

    /** There are hardly ever more than two. */
    private static List<RatingEvent> ordered(List<RatingEvent> events) {
        List<RatingEvent> ordered = new ArrayList<>(events);
        if (ordered.size() > 2) {
            ordered.sort(ORDER);
        } else if (ordered.size() == 2 && ORDER.compare(ordered.get(0), ordered.get(1)) > 0) {
            ordered.add(ordered.remove(0));
        }
        return ordered;
    }

    /**
     * Remembered by the pattern.
     *
     * @param pattern a number in which each thing said is a digit, after one that is never 0; a
     *     plan has at most 200 levels and codes together, so three digits fit
     */
    private Outcome outcome(List<Said> all, boolean second, long pattern) {
        if (all.size() > REMEMBERED) {
            return new Resolving(plan, all, second).outcome();
        }
        var known = outcomes.get(pattern);
        if (known != null) {
            return known;
        }
        var outcome = new Resolving(plan, all, second).outcome();
        outcomes.put(pattern, outcome);
        return outcome;
    }
}
