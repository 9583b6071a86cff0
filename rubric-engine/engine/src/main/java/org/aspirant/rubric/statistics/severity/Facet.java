package org.aspirant.rubric.statistics.severity;

import java.util.Locale;
import org.aspirant.rubric.table.Ids;
import org.aspirant.rubric.table.RatingTable;

/** What a rating depends on beside the candidate. */
public enum Facet {
    ASSESSOR {
        @Override
        public Ids ids(RatingTable table) {
            return table.assessors();
        }

        @Override
        public int element(RatingTable table, int row) {
            return table.assessor(row);
        }
    },
    TASK {
        @Override
        public Ids ids(RatingTable table) {
            return table.tasks();
        }

        @Override
        public int element(RatingTable table, int row) {
            return table.task(row);
        }
    },
    CRITERION {
        @Override
        public Ids ids(RatingTable table) {
            return table.criteria();
        }

        @Override
        public int element(RatingTable table, int row) {
            return table.criterion(row);
        }
    };

    /** The ids of its elements. */
    public abstract Ids ids(RatingTable table);

    /** The number of the element that a rating has. */
    public abstract int element(RatingTable table, int row);

    /** As it is written in files and options: {@code assessor}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return key();
    }
}
