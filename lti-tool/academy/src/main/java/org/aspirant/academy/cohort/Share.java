package org.aspirant.academy.cohort;

/**
 * How many of those who were offered an option took it.
 *
 * @param taken 0 to {@code offered}
 * @param offered at least 1
 */
public record Share(int taken, int offered) {

    public Share {
        if (offered < 1 || taken < 0 || taken > offered) {
            throw new IllegalArgumentException(taken + " of " + offered);
        }
    }

    /** Whole percent of those who were offered it, halves up: 0 to 100. */
    public int percent() {
        return (200 * taken + offered) / (2 * offered);
    }
}
