package org.aspirant.rubric.statistics.agreement.counts;

import java.util.Arrays;

/** How many of a unit's ratings are at each level, whoever gave them. */
public final class UnitPattern implements Comparable<UnitPattern> {

    private final int[] counts;
    private final int ratings;

    /**
     * A pattern.
     *
     * @param counts by level, in ascending order of the scale; none under 0
     */
    public UnitPattern(int... counts) {
        this.counts = counts.clone();
        int sum = 0;
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("a count under 0: " + Arrays.toString(counts));
            }
            sum += count;
        }
        this.ratings = sum;
    }

    private UnitPattern(int[] counts, int ratings) {
        this.counts = counts;
        this.ratings = ratings;
    }

    /** The pattern of these levels. */
    static UnitPattern of(int[] given, int levels) {
        int[] counts = new int[levels];
        for (int level : given) {
            counts[level]++;
        }
        return new UnitPattern(counts, given.length);
    }

    /** How many levels there are. */
    public int levels() {
        return counts.length;
    }

    /** How many ratings are at a level. */
    public int at(int level) {
        return counts[level];
    }

    /** How many ratings the unit has. */
    public int ratings() {
        return ratings;
    }

    @Override
    public int compareTo(UnitPattern other) {
        return Arrays.compare(counts, other.counts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitPattern pattern && Arrays.equals(counts, pattern.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
