package org.aspirant.tool.persistence;

import org.jspecify.annotations.Nullable;

/** What a platform writes for people to read, made fit for a column. */
public final class Text {

    /** Longest title of a course or an activity. */
    public static final int TITLE = 1000;

    /** Longest name of an organization. */
    public static final int NAME = 255;

    private Text() {}

    /**
     * One line: control characters become spaces (PostgreSQL refuses NUL), and what is too long is
     * cut between two characters.
     *
     * @param text null counts as empty
     * @param longest in UTF-16 units, so that it fits either database's count
     */
    public static String line(@Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        var line = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .takeWhile(c -> line.length() + Character.charCount(c) <= longest)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }
}
