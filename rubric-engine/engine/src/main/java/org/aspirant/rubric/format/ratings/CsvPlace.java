package org.aspirant.rubric.format.ratings;

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
        int at = 0;
        int line = 1;
        while (line < recordLine && at < text.length()) {
            if (endsLine(text, at)) {
                line++;
            }
            at++;
        }
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

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }
}
