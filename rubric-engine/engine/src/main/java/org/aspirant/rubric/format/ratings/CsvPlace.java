package org.aspirant.rubric.format.ratings;

import java.util.Optional;

/**
 * Where a field of a CSV text begins; looked for only when something is wrong with it.
 *
 * @param line from 1
 * @param column from 1
 */
public record CsvPlace(int line, int column) {

    /**
     * Finds a field.
     *
     * @param recordLine the line on which its record begins, from 1
     * @param field from 0
     */
    public static CsvPlace of(String text, long recordLine, int field) {
        int at = start(text, recordLine);
        int line = (int) recordLine;
        int lineStart = at;
        boolean quoted = false;
        for (int left = field; left > 0 && at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                left--;
            } else if (endsLine(text, at)) {
                line++;
                lineStart = at + 1;
            }
        }
        return new CsvPlace(line, at - lineStart + 1);
    }

    /** Where a text goes on that has been read so far. */
    public static CsvPlace after(String text) {
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            if (endsLine(text, at)) {
                line++;
                lineStart = at + 1;
            }
        }
        return new CsvPlace(line, text.length() - lineStart + 1);
    }

    /**
     * Where quotes open that the text does not close again: a parser takes all that follows for one
     * field.
     *
     * @param recordLine the line on which the last record begins, from 1
     */
    public static Optional<CsvPlace> ofOpenQuotes(String text, long recordLine) {
        CsvPlace opened = null;
        int line = (int) recordLine;
        boolean begins = true;
        int lineStart = start(text, recordLine);
        for (int at = lineStart; at < text.length(); at++) {
            char c = text.charAt(at);
            if (opened == null && begins && c == '"') {
                opened = new CsvPlace(line, at - lineStart + 1);
            } else if (opened != null && c == '"') {
                boolean isDoubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
                opened = isDoubled ? opened : null;
                at += isDoubled ? 1 : 0;
            }
            begins = opened == null && c == ',';
            if (endsLine(text, at)) {
                line++;
                lineStart = at + 1;
                begins = opened == null;
            }
        }
        return Optional.ofNullable(opened);
    }

    private static int start(String text, long wanted) {
        int at = 0;
        for (long line = 1; line < wanted && at < text.length(); at++) {
            if (endsLine(text, at)) {
                line++;
            }
        }
        return at;
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
