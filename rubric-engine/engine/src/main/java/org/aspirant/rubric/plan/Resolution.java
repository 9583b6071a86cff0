package org.aspirant.rubric.plan;

import java.util.Locale;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.exact.Exact;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of several readings of one criterion.
 *
 * @param resolve how they become one value
 * @param discrepancy when they differ too much for that, and another reading is needed
 * @param third what the reader of a discrepancy is shown
 */
public record Resolution(Resolve resolve, Discrepancy discrepancy, Third third) {

    /** How the readings of a criterion become one value. */
    public enum Resolve {
        MEAN,
        /** Exact: of an even number, the mean of the two in the middle. */
        MEDIAN,
        /** The adjudicator's value if there is one, else the mean. */
        ADJUDICATOR_REPLACES,
        /** The mean of the two readings nearest to each other; with ties, of all. */
        CLOSEST_TWO,
        /** The mean of the adjudicator's and the reading nearest to it; with ties, of all. */
        CLOSEST_TO_ADJUDICATOR,
        /** The value that a third reading shares with one of the others. */
        THIRD_AGREES;

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether only an adjudicator's reading, not any third one, settles a discrepancy. */
        public boolean needsAdjudicator() {
            return this == ADJUDICATOR_REPLACES || this == CLOSEST_TO_ADJUDICATOR;
        }
    }

    /** What the reader of a discrepancy is shown. */
    public enum Third {
        /** Reads like the first two, without their ratings. */
        BLIND,
        /** Sees the ratings that differ. */
        INFORMED;

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * When two readings differ too much.
     *
     * @param gap more than this between two values of one criterion; null: no such rule
     * @param total more than this between the composites of two single readers; null: no such rule
     * @param straddlesCut one single reader's composite reaches a cut that another's does not
     */
    public record Discrepancy(@Nullable Exact gap, @Nullable Exact total, boolean straddlesCut) {

        /** No difference is too much. */
        public static final Discrepancy NONE = new Discrepancy(null, null, false);

        /** Whether any rule asks for another reading. */
        public boolean isWatched() {
            return gap != null || comparesReaders();
        }

        /** Whether any rule looks at the composites of single readers. */
        public boolean comparesReaders() {
            return total != null || straddlesCut;
        }

        JsonObject json() {
            return new JsonObject()
                    .withIfPresent("gap", gap)
                    .withIfPresent("total", total)
                    .with("straddlesCut", straddlesCut);
        }
    }
}
