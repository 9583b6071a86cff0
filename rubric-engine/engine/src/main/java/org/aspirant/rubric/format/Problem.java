package org.aspirant.rubric.format;

/**
 * One thing that is wrong with an input file.
 *
 * @param file as the caller named it
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1; 0 if the whole line is meant
 * @param wrong what is wrong, with the words that are
 * @param right what would be right
 */
public record Problem(String file, int line, int column, String wrong, String right) {

    /** Control characters of the input are not passed on to a terminal or a page. */
    public Problem {
        wrong = wrong.replaceAll("\\p{Cntrl}", " ");
        right = right.replaceAll("\\p{Cntrl}", " ");
    }

    /** {@code file:line:column: wrong; right}, without the numbers that are 0. */
    @Override
    public String toString() {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(':').append(line);
        }
        if (column > 0) {
            place.append(':').append(column);
        }
        return place + ": " + wrong + "; " + right;
    }
}
