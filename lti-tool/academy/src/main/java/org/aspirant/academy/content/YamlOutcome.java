package org.aspirant.academy.content;

import java.util.List;

/** What became of reading a YAML file. */
public sealed interface YamlOutcome {

    record Read(Cursor root) implements YamlOutcome {}

    /**
     * The file cannot be read.
     *
     * @param problems at least one
     */
    record Unreadable(List<ContentProblem> problems) implements YamlOutcome {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
