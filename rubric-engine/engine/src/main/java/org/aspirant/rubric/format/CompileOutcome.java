package org.aspirant.rubric.format;

import java.util.List;

/**
 * What became of a document.
 *
 * @param <T> the model that it compiles to
 */
public sealed interface CompileOutcome<T> {

    /** Nothing is wrong with it. */
    record Compiled<T>(T model) implements CompileOutcome<T> {}

    /**
     * It cannot be used.
     *
     * @param problems at least one, in the order of the file
     */
    record Refused<T>(List<Problem> problems) implements CompileOutcome<T> {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
