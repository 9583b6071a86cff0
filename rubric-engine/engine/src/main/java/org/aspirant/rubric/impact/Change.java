package org.aspirant.rubric.impact;

/**
 * One thing that is different.
 *
 * @param where a task, a {@code task/criterion}, a code; empty: the whole
 * @param before in words; empty: it was not there
 * @param after in words; empty: it is there no more
 */
public record Change(ChangeKind kind, String where, String before, String after) {

    public Consequence consequence() {
        return kind.consequence();
    }
}
