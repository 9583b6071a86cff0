package org.aspirant.lti.roster;

/**
 * Hears how far the reading of a list has come. Called by the thread that reads, after each page
 * that came, so it should not take long; what it throws ends the reading.
 */
@FunctionalInterface
public interface RosterProgress {

    /**
     * Another page was read.
     *
     * @param pages how many so far, from 1
     * @param people how many different ones so far; some of them may yet turn out to be no answer
     */
    void read(int pages, int people);
}
