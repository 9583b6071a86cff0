package org.aspirant.lti.http;

/** As much of a stranger's text as may go into a log. */
public final class Excerpt {

    private static final int LENGTH = 200;

    private Excerpt() {}

    /**
     * One line of at most 200 printable characters; what looks like a token is cut out.
     *
     * @param text an answer's body, or part of a request
     */
    public static String of(String text) {
        String start = text.substring(0, Math.min(10 * LENGTH, text.length()));
        String clean =
                start.replaceAll("[A-Za-z0-9_.+/=-]{32,}", "(cut)")
                        .replaceAll("[^\\x21-\\x7e]+", " ")
                        .strip();
        return clean.length() <= LENGTH ? clean : clean.substring(0, LENGTH);
    }
}
