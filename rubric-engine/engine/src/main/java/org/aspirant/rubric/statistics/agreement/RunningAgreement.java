package org.aspirant.rubric.statistics.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.statistics.agreement.EstimatingAgreement.Estimates;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.counts.TableCounts;
import org.aspirant.rubric.statistics.agreement.figure.Measure;

/**
 * How far assessors agree under a plan, kept up to date: of what changes, the unit is taken away
 * and added again. The same as counting everything anew. Not for several threads.
 */
public final class RunningAgreement {

    private final Map<CriterionKey, Map<String, Exact>> worths = new HashMap<>();
    private final Map<String, List<Exact>> scales = new HashMap<>();
    private final Map<String, AgreementCounts> counts = new HashMap<>();

    /** No ratings. */
    public RunningAgreement(AssessmentPlan plan) {
        Map<String, SortedSet<Exact>> values = new HashMap<>();
        for (Task task : plan.composition().tasks()) {
            for (PlanCriterion criterion : task.criteria()) {
                var worth = worths.computeIfAbsent(task.key(criterion), key -> new HashMap<>());
                for (Scale.Level level : criterion.levels().levels()) {
                    worth.put(level.id(), level.value());
                    values.computeIfAbsent(criterion.id(), id -> new TreeSet<>())
                            .add(level.value());
                }
            }
        }
        values.forEach(
                (criterion, scale) -> {
                    scales.put(criterion, List.copyOf(scale));
                    counts.put(criterion, new AgreementCounts(scale.size()));
                });
    }

    /** The readings of one unit: who gave which place on the scale. */
    private record Unit(List<String> readers, List<Integer> places) {

        Unit() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        String[] ids() {
            return readers.toArray(String[]::new);
        }

        int[] levels() {
            return places.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /**
     * Puts ratings of a candidate's task in place of others.
     *
     * @param before all events of this candidate and task until now, one of each key
     * @param after all that there are now; each one that the plan admits
     */
    public void replace(Collection<RatingEvent> before, Collection<RatingEvent> after) {
        units(before).forEach((id, unit) -> of(id).remove(unit.ids(), unit.levels()));
        units(after).forEach((id, unit) -> of(id).add(unit.ids(), unit.levels()));
    }

    /** By criterion; of several attempts the latest that was read. */
    private Map<String, Unit> units(Collection<RatingEvent> events) {
        int latest = 0;
        for (RatingEvent event : events) {
            if (event.role() == RatingRole.RATING) {
                latest = Math.max(latest, event.attempt());
            }
        }
        Map<String, Unit> units = new TreeMap<>();
        for (RatingEvent event : events) {
            if (event.role() == RatingRole.RATING
                    && event.attempt() == latest
                    && event.mark() instanceof AtLevel mark) {
                String criterion = event.criterion().criterion();
                var unit = units.computeIfAbsent(criterion, id -> new Unit());
                unit.readers().add(event.assessor().value());
                unit.places().add(place(event.criterion(), mark.level()));
            }
        }
        return units;
    }

    private int place(CriterionKey key, String level) {
        Exact worth = worths.getOrDefault(key, Map.of()).get(level);
        if (worth == null) {
            throw new IllegalArgumentException("the plan has no level " + level + " of " + key);
        }
        return scales.getOrDefault(key.criterion(), List.of()).indexOf(worth);
    }

    private AgreementCounts of(String criterion) {
        AgreementCounts found = counts.get(criterion);
        if (found == null) {
            throw new IllegalArgumentException("the plan has no criterion " + criterion);
        }
        return found;
    }

    /**
     * Every measure of a criterion but {@link Measure#DECISION_CONSISTENCY}, without the intervals
     * that resamples give.
     *
     * @throws IllegalArgumentException if the plan has no such criterion
     */
    public Estimates estimates(String criterion) {
        double[] values =
                scales.getOrDefault(criterion, List.of()).stream()
                        .mapToDouble(TableCounts::nearest)
                        .toArray();
        return EstimatingAgreement.withoutResamples().estimate(criterion, of(criterion), values);
    }
}
