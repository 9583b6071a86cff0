package org.aspirant.rubric.scoring;

import java.util.Arrays;
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
     * Settles the criterion, or says what is due.
     *
     * @param events of this criterion and of one attempt, one for each assessor and role
     * @param second whether a second reading is due
     */
    CriterionScore settle(List<RatingEvent> events, boolean second) {
        RatingEvent[] ordered = ordered(events);
        Said[] all = new Said[ordered.length];
        long pattern = second ? 2 : 1;
        for (int i = 0; i < all.length; i++) {
            all[i] = sayings.of(ordered[i]);
            pattern = pattern * sayings.size() + all[i].number();
        }
        var outcome = outcome(all, second, pattern);
        Reading[] readings = new Reading[all.length];
        for (int i = 0; i < all.length; i++) {
            readings[i] = all[i].by(ordered[i], outcome.standings().get(i));
        }
        return new CriterionScore(key, outcome.settlement(), List.of(readings));
    }

    /** There are hardly ever more than two. */
    private static RatingEvent[] ordered(List<RatingEvent> events) {
        RatingEvent[] ordered = events.toArray(new RatingEvent[0]);
        if (ordered.length > 2) {
            Arrays.sort(ordered, ORDER);
        } else if (ordered.length == 2 && ORDER.compare(ordered[0], ordered[1]) > 0) {
            RatingEvent later = ordered[0];
            ordered[0] = ordered[1];
            ordered[1] = later;
        }
        return ordered;
    }

    /**
     * Remembered by the pattern.
     *
     * @param pattern a number in which each thing said is a digit, after one that is never 0
     */
    private Outcome outcome(Said[] all, boolean second, long pattern) {
        if (all.length > REMEMBERED) {
            return new Resolving(plan, List.of(all), second).outcome();
        }
        var known = outcomes.get(pattern);
        if (known != null) {
            return known;
        }
        var outcome = new Resolving(plan, List.of(all), second).outcome();
        outcomes.put(pattern, outcome);
        return outcome;
    }
}
