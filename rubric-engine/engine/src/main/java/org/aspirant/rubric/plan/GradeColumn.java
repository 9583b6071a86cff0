package org.aspirant.rubric.plan;

import java.util.Locale;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.exact.Exact;
import org.jspecify.annotations.Nullable;

/**
 * One column of a gradebook, and what it says of a decision.
 *
 * @param id unique in the plan; what the column is known by for ever
 * @param title its heading, behind the name of what is graded; empty for the plan's own
 * @param points the column's maximum, over zero
 * @param part whose score {@link Kind#POINTS} are of; null for the composite
 */
public record GradeColumn(String id, String title, Kind kind, Exact points, @Nullable Part part) {

    /** What the plan's own column is known by. */
    public static final String OWN = "grade";

    /** The column that every plan has. */
    public static GradeColumn own(Kind kind, Exact points) {
        return new GradeColumn(OWN, "", kind, points, null);
    }

    /** What the points of a column stand for. */
    public enum Kind {
        /** Handed in: full points for every decision. */
        COMPLETION,
        /** Standard met: full points or none. */
        DECISION,
        /** A score's share of the highest score there is. */
        POINTS;

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A part of what is rated.
     *
     * @param criterion null: the task as a whole
     */
    public record Part(String task, @Nullable String criterion) {

        @Override
        public String toString() {
            return criterion == null ? task : task + "/" + criterion;
        }
    }

    JsonObject json() {
        JsonObject json = new JsonObject().with("column", kind.key()).with("points", points);
        if (!id.equals(OWN)) {
            json = json.with("id", id).with("title", title);
        }
        return part == null
                ? json
                : json.with("task", part.task()).withIfPresent("criterion", part.criterion());
    }
}
