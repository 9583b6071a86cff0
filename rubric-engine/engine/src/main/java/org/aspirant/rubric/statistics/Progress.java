package org.aspirant.rubric.statistics;

/**
 * Who is told how far statistics are that take long: between parts of the work, never within, and
 * from whatever thread does it.
 */
public interface Progress {

    /** For whoever did not ask. */
    Progress UNASKED = new Progress() {};

    /**
     * Resamples are drawn and computed.
     *
     * @param done how many; with several threads a smaller number can come after a greater one
     * @param all how many there will be, at least 1
     */
    default void resampled(long done, long all) {}

    /**
     * An estimate is one iteration nearer.
     *
     * @param done how many there have been, from 0
     * @param change what they still come to, at least 0: the greater of the largest residual sum
     *     and the largest step
     * @param end under which the change is to be
     */
    default void iterated(int done, double change, double end) {}
}
