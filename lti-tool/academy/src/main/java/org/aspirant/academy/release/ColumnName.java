package org.aspirant.academy.release;

import org.aspirant.rubric.plan.GradeColumn;

/**
 * Which of the columns that a plan wants in the gradebook.
 *
 * @param id the column's in the plan; {@link GradeColumn#OWN} for the plan's own
 * @param title its heading, behind the activity's; empty for the plan's own
 */
public record ColumnName(String id, String title) {

    /** The plan's own column. */
    public static final ColumnName OWN = new ColumnName(GradeColumn.OWN, "");

    static ColumnName of(GradeColumn column) {
        return new ColumnName(column.id(), column.title());
    }

    public boolean isOwn() {
        return id.equals(GradeColumn.OWN);
    }
}
