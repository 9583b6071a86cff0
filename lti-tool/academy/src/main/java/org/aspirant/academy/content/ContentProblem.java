package org.aspirant.academy.content;

import java.util.Comparator;

/**
 * One thing that is wrong with content.
 *
 * @param file as the source names it
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1; 0 if the whole line is meant
 * @param rule the name of the rule that was broken, such as {@code unique-ids}
 * @param wrong what is wrong, with the words that are
 * @param right what would be right
 */
public record ContentProblem(
        String file, int line, int column, String rule, String wrong, String right) {

    /** By file, line and column. */
    public static final Comparator<ContentProblem> BY_PLACE =
            Comparator.comparing(ContentProblem::file)
                    .thenComparingInt(ContentProblem::line)
                    .thenComparingInt(ContentProblem::column);

    /** {@code file:line: what is wrong; what would be right [rule]}. */
    @Override
    public String toString() {
        return file
                + (line > 0 ? ":" + line : "")
                + ": "
                + wrong
                + "; "
                + right
                + " ["
                + rule
                + "]";
    }
}
