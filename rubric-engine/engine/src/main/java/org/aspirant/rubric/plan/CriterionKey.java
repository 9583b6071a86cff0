package org.aspirant.rubric.plan;

import org.jspecify.annotations.Nullable;

/**
 * Which criterion of which task: the place a rating belongs to. One criterion may be rated in
 * several tasks.
 */
public record CriterionKey(String task, String criterion) {

    /**
     * Written out, as {@link #equals}: they are asked of every rating, and what the virtual machine
     * makes of a record's own takes it longer to make than to run.
     */
    @Override
    public int hashCode() {
        return 31 * task.hashCode() + criterion.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CriterionKey key
                && task.equals(key.task)
                && criterion.equals(key.criterion);
    }

    @Override
    public String toString() {
        return task + "/" + criterion;
    }
}
