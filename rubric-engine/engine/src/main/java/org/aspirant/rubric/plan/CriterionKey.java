package org.aspirant.rubric.plan;

/**
 * Which criterion of which task: the place a rating belongs to. One criterion may be rated in
 * several tasks.
 */
public record CriterionKey(String task, String criterion) {

    @Override
    public String toString() {
        return task + "/" + criterion;
    }
}
