package org.aspirant.rubric.scoring;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a decision waits for.
 *
 * @param task null: any task
 * @param criterion null: the task as a whole
 */
public record Need(@Nullable String task, @Nullable String criterion, NeedKind kind) {}
