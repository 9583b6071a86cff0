package org.aspirant.rubric.format.results;

import java.util.regex.Pattern;

/** Words that people wrote, in a table that may be opened as a spreadsheet. */
public final class SpreadsheetText {

    /** What makes a spreadsheet take a cell for a formula, wide forms included. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** A number or a fraction, which are harmless with a sign. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([./][0-9]+)?");

    private SpreadsheetText() {}

    /**
     * The words so that no spreadsheet calculates them: with an apostrophe before what looks like a
     * formula and is no number.
     */
    public static String inert(String words) {
        String seen = words.stripLeading();
        boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
        boolean hidden = !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
        return (formula || hidden) && !NUMBER.matcher(seen).matches() ? "'" + words : words;
    }
}
