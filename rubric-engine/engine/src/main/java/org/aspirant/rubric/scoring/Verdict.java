package org.aspirant.rubric.scoring;

import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.PassRules.CountRule;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.plan.PassRules.Floor;
import org.jspecify.annotations.Nullable;

/**
 * A composite held against the plan's rules.
 *
 * @param passed every floor and count rule is met, and the first cut reached
 */
public record Verdict(
        Exact composite,
        boolean passed,
        List<CutCheck> cuts,
        List<FloorCheck> floors,
        List<CountCheck> counts) {

    public Verdict {
        cuts = List.copyOf(cuts);
        floors = List.copyOf(floors);
        counts = List.copyOf(counts);
    }

    /** The composite against one cut. */
    public record CutCheck(Cut cut, boolean reached) {}

    /**
     * One score against one floor.
     *
     * @param criterion null: the task's score
     * @param score null: left out by a condition code, which no floor catches
     */
    public record FloorCheck(
            Floor floor,
            String task,
            @Nullable String criterion,
            @Nullable Exact score,
            boolean met) {}

    /**
     * Low criteria against what is allowed.
     *
     * @param task null: counted over the whole plan
     * @param counted how many are below
     */
    public record CountCheck(CountRule rule, @Nullable String task, int counted, boolean met) {}
}
