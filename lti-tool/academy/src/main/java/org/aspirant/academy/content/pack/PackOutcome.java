package org.aspirant.academy.content.pack;

import java.util.List;
import org.aspirant.academy.content.ContentProblem;

/** What became of a folder of content. */
public sealed interface PackOutcome {

    record Compiled(ContentPack pack) implements PackOutcome {}

    /**
     * Something in it is wrong, so none of it is used.
     *
     * @param problems at least one, file by file
     */
    record Refused(List<ContentProblem> problems) implements PackOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
