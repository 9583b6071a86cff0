package org.aspirant.rubric.scoring;

import java.util.Locale;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.Handling.Effect;
import org.jspecify.annotations.Nullable;

/** What became of the readings of one criterion. */
public sealed interface Settlement {

    /**
     * They have one value.
     *
     * @param rule how it came about
     * @param code the condition code that stands for the value; null: levels do
     * @param thirdRead whether a reading made to settle a difference is among them
     */
    record Settled(Exact value, Rule rule, @Nullable String code, boolean thirdRead)
            implements Settlement {}

    /** The criterion is no part of its task's score. */
    record LeftOut(String code) implements Settlement {}

    /**
     * The criterion ends the matter for the candidate.
     *
     * @param effect incomplete or void
     * @param code null: nothing was handed in
     */
    record Ended(Effect effect, @Nullable String code) implements Settlement {}

    /** Something is due before there is a value. */
    record Open(NeedKind need) implements Settlement {}

    /** How readings became a value. */
    enum Rule {
        /** There is one reading. */
        SINGLE,
        MEAN,
        MEDIAN,
        ADJUDICATOR_REPLACES,
        CLOSEST_TWO,
        CLOSEST_TO_ADJUDICATOR,
        THIRD_AGREES,
        /** The assessors agreed on it. */
        CONSENSUS,
        /** Nothing was handed in, which the plan counts as 0. */
        MISSING;

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
