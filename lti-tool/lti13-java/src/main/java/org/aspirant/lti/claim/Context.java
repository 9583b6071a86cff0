package org.aspirant.lti.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course that a launch comes from.
 *
 * @param id unique within the deployment; 1 to 255 characters
 * @param label short name
 * @param title full name
 * @param types vocabulary URIs or short names, may be empty
 */
public record Context(
        String id, @Nullable String label, @Nullable String title, List<String> types) {

    public Context {
        Lengths.id("context id", id);
        types = List.copyOf(types);
    }
}
