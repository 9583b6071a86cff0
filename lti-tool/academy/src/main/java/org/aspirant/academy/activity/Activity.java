package org.aspirant.academy.activity;

import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.jspecify.annotations.Nullable;

/**
 * A link in a course.
 *
 * @param title as the platform shows it
 * @param binding what an instructor chose for it, null until somebody has
 */
public record Activity(ActivityKey key, String title, @Nullable Binding binding) {

    public Optional<Binding> bound() {
        return Optional.ofNullable(binding);
    }
}
