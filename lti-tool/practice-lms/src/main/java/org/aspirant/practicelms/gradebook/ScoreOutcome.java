package org.aspirant.practicelms.gradebook;

/** What became of a score message. */
public sealed interface ScoreOutcome {

    /**
     * It was taken.
     *
     * @param standing where the person stands now
     * @param note what it did, for the history
     */
    record Taken(Standing standing, String note) implements ScoreOutcome {}

    /**
     * It was refused and changed nothing.
     *
     * @param status the HTTP status that says so
     * @param reason what is wrong with it
     */
    record Refused(int status, String reason) implements ScoreOutcome {}
}
