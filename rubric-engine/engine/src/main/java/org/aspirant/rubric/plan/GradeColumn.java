package org.aspirant.rubric.plan;

import java.util.Locale;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.exact.Exact;

/**
 * What a decision becomes in a gradebook.
 *
 * @param points the column's maximum, over zero
 */
public record GradeColumn(Kind kind, Exact points) {

    /** What the points of a column stand for. */
    public enum Kind {
        /** Handed in: full points for every decision. */
        COMPLETION,
        /** Standard met: full points or none. */
        DECISION,
        /** The composite's share of the highest composite there is. */
        POINTS;

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    JsonObject json() {
        return new JsonObject().with("column", kind.key()).with("points", points);
    }
}
