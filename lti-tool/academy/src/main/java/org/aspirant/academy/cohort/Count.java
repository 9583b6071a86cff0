package org.aspirant.academy.cohort;

import java.util.List;
import java.util.Optional;

/** What may be told of how people decided at one place. */
public sealed interface Count {

    /** Fewer people came there than are ever told of together. */
    record TooFew() implements Count {}

    /**
     * Enough people came there.
     *
     * @param people how many are counted: of those who came, the first who handed in, in whole
     *     groups of the least number that is told of
     * @param lines the options that at least one of them was offered, in the author's order
     */
    record Counted(int people, List<Line> lines) implements Count {

        public Counted {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One option, or one character who could be picked.
     *
     * @param share empty where it is not told, as {@link Suppression} has it
     */
    record Line(String option, Optional<Share> share) {}
}
