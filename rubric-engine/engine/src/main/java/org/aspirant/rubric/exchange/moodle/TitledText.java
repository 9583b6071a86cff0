package org.aspirant.rubric.exchange.moodle;

/**
 * A title and a text in the one field that Moodle has for them: the title is the first line. Where
 * there is but one line it is both, the title shortened.
 */
record TitledText(String title, String text) {

    private static final int LONGEST_TITLE = 80;

    static TitledText of(String field) {
        String whole = field.strip();
        int end = whole.indexOf('\n');
        if (end > 0 && end <= LONGEST_TITLE) {
            return new TitledText(whole.substring(0, end).strip(), whole.substring(end).strip());
        }
        String title =
                whole.length() > LONGEST_TITLE
                        ? whole.substring(0, LONGEST_TITLE).strip() + "…"
                        : whole;
        return new TitledText(title, whole);
    }

    /** Both, as Moodle keeps them. */
    String field() {
        boolean same = text.equals(title) || of(text).title().equals(title);
        return same ? text : title + "\n" + text;
    }
}
