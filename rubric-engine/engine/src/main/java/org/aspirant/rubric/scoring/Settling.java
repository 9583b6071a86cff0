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
     * Settles the criterion, or says what is due.
     *
     * @param events of this criterion and of one attempt, one for each assessor and role
     * @param second whether a second reading is due
     */
    CriterionScore settle(List<RatingEvent> events, boolean second) {
        var ordered = ordered(events);
        List<Said> all = new ArrayList<>(ordered.size());
        for (RatingEvent event : ordered) {
            all.add(sayings.of(event));
        }
        var outcome = outcome(all, second);
        List<Reading> readings = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            readings.add(all.get(i).by(ordered.get(i), outcome.standings().get(i)));
        }
        return new CriterionScore(key, outcome.settlement(), readings);
    }

    /** There are hardly ever more than two. */
    private static List<RatingEvent> ordered(List<RatingEvent> events) {
        if (events.size() < 2) {
            return events;
        }
        if (events.size() > 2) {
            return events.stream().sorted(ORDER).toList();
        }
        RatingEvent one = events.get(0);
        RatingEvent other = events.get(1);
        return ORDER.compare(one, other) <= 0 ? events : List.of(other, one);
    }

    private Outcome outcome(List<Said> all, boolean second) {
        if (all.size() > REMEMBERED) {
            return new Resolving(plan, all, second).outcome();
        }
        Long pattern = pattern(all, second);
        var known = outcomes.get(pattern);
        if (known != null) {
            return known;
        }
        var outcome = new Resolving(plan, all, second).outcome();
        outcomes.put(pattern, outcome);
        return outcome;
    }

    /** A number in which each thing said is a digit, after one that is never 0. */
    private long pattern(List<Said> all, boolean second) {
        long pattern = second ? 2 : 1;
        for (Said said : all) {
            pattern = pattern * sayings.size() + said.number();
        }
        return pattern;
    }
}
