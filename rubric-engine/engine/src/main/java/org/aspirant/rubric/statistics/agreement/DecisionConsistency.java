package org.aspirant.rubric.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Combine.Part;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.statistics.agreement.figure.AgreementFault;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;
import org.aspirant.rubric.statistics.agreement.resampling.Resampling;
import org.aspirant.rubric.table.CandidateRows;
import org.aspirant.rubric.table.RatingTable;

/**
 * Whether it matters who reads: of the candidates whom two assessors or more have read in full, the
 * share for whom every one of them alone would have come out on the same side of the plan's first
 * cut. Composites are exact and reach the cut as decisions do; floors and counts do not matter.
 */
final class DecisionConsistency {

    private final RatingTable table;
    private final AssessmentPlan plan;
    private final Map<Long, Integer> places = new HashMap<>();
    private int criteria;

    private DecisionConsistency(RatingTable table, AssessmentPlan plan) {
        this.table = table;
        this.plan = plan;
        for (CriterionKey key : plan.composition().keys().toList()) {
            int task = table.tasks().of(key.task()).orElse(-1);
            int criterion = table.criteria().of(key.criterion()).orElse(-1);
            if (task >= 0 && criterion >= 0) {
                places.put(key(task, criterion), criteria);
            }
            criteria++;
        }
    }

    private static long key(int task, int criterion) {
        return (long) task << Integer.SIZE | criterion;
    }

    static Estimate of(
            RatingTable table, CandidateRows rows, AssessmentPlan plan, Resampling resampling) {
        var cut = plan.rules().passing();
        if (cut.isEmpty()) {
            return Estimate.undefined(AgreementFault.NO_CUT);
        }
        var consistency = new DecisionConsistency(table, plan);
        long[] kinds = new long[2];
        for (int candidate = 0; candidate < rows.candidates(); candidate++) {
            consistency
                    .sameSide(rows.of(candidate), cut.get())
                    .ifPresent(same -> kinds[same ? 1 : 0]++);
        }
        if (kinds[0] + kinds[1] == 0) {
            return Estimate.undefined(AgreementFault.NOBODY_READ_ALL_TWICE);
        }
        return new Estimate(
                Coefficient.of(share(kinds[1], kinds)),
                resampling.interval(kinds, drawn -> Coefficient.of(share(drawn[1], drawn))));
    }

    private static double share(long part, long[] kinds) {
        return (double) part / (kinds[0] + kinds[1]);
    }

    /** Empty unless two assessors have read everything. */
    private Optional<Boolean> sameSide(int[] rows, Cut cut) {
        Map<Integer, Exact[]> sheets = new HashMap<>();
        for (int row : rows) {
            Integer place = places.get(key(table.task(row), table.criterion(row)));
            if (place != null) {
                sheets.computeIfAbsent(table.assessor(row), id -> new Exact[criteria])[place] =
                        table.values().get(table.value(row));
            }
        }
        var sides =
                sheets.values().stream()
                        .filter(sheet -> Arrays.stream(sheet).noneMatch(value -> value == null))
                        .map(sheet -> cut.isReachedBy(composite(sheet)))
                        .toList();
        return sides.size() < 2
                ? Optional.empty()
                : Optional.of(sides.stream().distinct().count() == 1);
    }

    private Exact composite(Exact[] sheet) {
        int place = 0;
        List<Part> parts = new ArrayList<>();
        for (Task task : plan.composition().tasks()) {
            List<Part> values = new ArrayList<>();
            for (PlanCriterion criterion : task.criteria()) {
                values.add(new Part(criterion.weight(), sheet[place++]));
            }
            parts.add(new Part(task.weight(), task.combine().of(values).orElse(Exact.ZERO)));
        }
        return plan.composition().combine().of(parts).orElse(Exact.ZERO);
    }
}
