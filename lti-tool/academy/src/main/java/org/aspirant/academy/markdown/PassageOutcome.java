package org.aspirant.academy.markdown;

/** What became of reading a passage. */
public sealed interface PassageOutcome {

    record Read(Passage passage) implements PassageOutcome {}

    /**
     * The braces do not add up.
     *
     * @param line from 1, in the passage
     * @param wrong what is wrong
     * @param right what would be right
     */
    record Malformed(int line, String wrong, String right) implements PassageOutcome {}
}
