package org.aspirant.academy.content;

/**
 * A place in a file.
 *
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1; 0 if the whole line is meant
 */
public record Position(String file, int line, int column) {

    /** The whole file. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    /** Something wrong here. */
    public ContentProblem problem(String rule, String wrong, String right) {
        return new ContentProblem(file, line, column, rule, wrong, right);
    }
}
