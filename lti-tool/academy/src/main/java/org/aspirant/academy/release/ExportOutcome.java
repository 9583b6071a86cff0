package org.aspirant.academy.release;

import java.util.List;
import org.aspirant.academy.activity.Yardstick;

/** What became of exporting. */
public sealed interface ExportOutcome {

    /** One file set for each plan that anything was handed in under, in the order of first use. */
    record Exported(List<Files> files) implements ExportOutcome {

        public Exported {
            files = List.copyOf(files);
        }
    }

    /** Nothing is given out. */
    record NotAllowed(ReleaseFault fault) implements ExportOutcome {}

    /**
     * What {@code rubric score --plan plan.json --ratings ratings.csv --format json} needs, and
     * what it answers to the byte.
     *
     * @param plan canonical JSON
     * @param ratings CSV
     * @param decisions canonical JSON, without a line break at the end
     */
    record Files(Yardstick yardstick, String plan, String ratings, String decisions) {}
}
