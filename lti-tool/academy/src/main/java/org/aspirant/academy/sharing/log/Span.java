package org.aspirant.academy.sharing.log;

/**
 * A stretch of a text, in UTF-16 units: the ledger says where words stood, never what they were.
 *
 * @param start from 0
 * @param end exclusive, greater than {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + "-" + end);
        }
    }

    public boolean covers(int at) {
        return start <= at && at < end;
    }

    /** Such as {@code 4-11}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if it is not that
     */
    public static Span parse(String written) {
        int dash = written.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("no span: " + written);
        }
        return new Span(
                Integer.parseInt(written.substring(0, dash)),
                Integer.parseInt(written.substring(dash + 1)));
    }
}
