package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;

/**
 * How an assessor did on work whose levels are known: readings of role {@code check} against those
 * of role {@code consensus}, or, where there is none, {@code adjudication}.
 *
 * @param compared how many readings have a known level beside them
 * @param exact how many of them are at it
 * @param adjacent how many are one position of the scale away
 * @param discrepant how many are further away
 */
public record Qualification(
        String assessor, int compared, int exact, int adjacent, int discrepant) {

    /**
     * What it takes: no discrepant reading, and these shares at least.
     *
     * @param exact of readings at the known level, [0, 1]
     * @param adjacent of readings at it or next to it, [0, 1]
     */
    public record Rule(Exact exact, Exact adjacent) {}

    private record Work(CandidateId candidate, CriterionKey criterion) {}

    /** Of each assessor with a reading that can be compared, by id. */
    public static List<Qualification> of(AssessmentPlan plan, List<RatingEvent> events) {
        Map<Work, Integer> known = new HashMap<>();
        for (RatingRole role : List.of(RatingRole.ADJUDICATION, RatingRole.CONSENSUS)) {
            for (RatingEvent event : events) {
                int position = event.role() == role ? position(plan, event) : -1;
                if (position >= 0) {
                    known.put(new Work(event.candidate(), event.criterion()), position);
                }
            }
        }
        Map<String, Map<Work, Integer>> gaps = new TreeMap<>();
        for (RatingEvent event : events) {
            var work = new Work(event.candidate(), event.criterion());
            int position = event.role() == RatingRole.CHECK ? position(plan, event) : -1;
            if (position >= 0 && known.containsKey(work)) {
                gaps.computeIfAbsent(event.assessor().value(), key -> new HashMap<>())
                        .put(work, Math.abs(position - known.get(work)));
            }
        }
        List<Qualification> all = new ArrayList<>();
        gaps.forEach(
                (assessor, each) ->
                        all.add(
                                new Qualification(
                                        assessor,
                                        each.size(),
                                        count(each, 0, 0),
                                        count(each, 1, 1),
                                        count(each, 2, Integer.MAX_VALUE))));
        return all;
    }

    private static int count(Map<Work, Integer> gaps, int from, int to) {
        return (int) gaps.values().stream().filter(gap -> gap >= from && gap <= to).count();
    }

    /** Where the event's level stands among the values of its scale; −1 for a code. */
    private static int position(AssessmentPlan plan, RatingEvent event) {
        if (!(event.mark() instanceof Mark.AtLevel mark)) {
            return -1;
        }
        var criterion = plan.composition().criterion(event.criterion()).orElse(null);
        var level = criterion == null ? null : criterion.levels().named(mark.level()).orElse(null);
        if (criterion == null || level == null) {
            return -1;
        }
        return criterion.levels().levels().stream()
                .map(Scale.Level::value)
                .distinct()
                .toList()
                .indexOf(level.value());
    }

    /** Whether the rule is met, by exact comparison. */
    public boolean meets(Rule rule) {
        return discrepant == 0
                && Exact.of(exact, compared).isAtLeast(rule.exact())
                && Exact.of(exact + adjacent, compared).isAtLeast(rule.adjacent());
    }
}
