package org.aspirant.academy.overview;

/**
 * How many candidates are how far in an activity.
 *
 * @param began who has begun a recorded attempt, those included who have gone further
 * @param submitted who has handed in, those included who have gone further
 * @param decided whose decision is final and not released
 * @param released whose decision is released
 */
public record Tally(int began, int submitted, int decided, int released) {

    public static final Tally NOBODY = new Tally(0, 0, 0, 0);

    /** Whose work is handed in and has no final decision: it waits for a rating. */
    public int waiting() {
        return submitted - decided - released;
    }
}
