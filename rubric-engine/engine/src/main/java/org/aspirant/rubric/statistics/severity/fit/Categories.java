package org.aspirant.rubric.statistics.severity.fit;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The levels of each scale that are in use, counted from 0 without gaps.
 *
 * <p>A level that nobody was rated at has no threshold that could be estimated; it falls together
 * with the next one below that is in use, or, below all of these, with the lowest.
 */
public final class Categories {

    private final int[][] levels;
    private final int[][] category;

    private Categories(int[][] levels, int[][] category) {
        this.levels = levels;
        this.category = category;
    }

    /** The levels that the rows in question have. */
    static Categories observed(Design design, IntPredicate rows) {
        boolean[][] seen = new boolean[design.scales][design.levels];
        for (int row = 0; row < design.rows(); row++) {
            if (rows.test(row)) {
                seen[design.scale[row]][design.level[row]] = true;
            }
        }
        int[][] levels = new int[design.scales][];
        int[][] category = new int[design.scales][design.levels];
        for (int scale = 0; scale < design.scales; scale++) {
            boolean[] used = seen[scale];
            levels[scale] = IntStream.range(0, design.levels).filter(at -> used[at]).toArray();
            int below = -1;
            for (int level = 0; level < design.levels; level++) {
                below += used[level] ? 1 : 0;
                category[scale][level] = Math.max(below, 0);
            }
        }
        return new Categories(levels, category);
    }

    /** The highest category of a scale; the lowest is 0. */
    public int top(int scale) {
        return Math.max(levels[scale].length - 1, 0);
    }

    /** The levels in use, ascending: the one at index k is category k. */
    public int[] levels(int scale) {
        return Arrays.copyOf(levels[scale], levels[scale].length);
    }

    /** The category that a level counts as. */
    int category(int scale, int level) {
        return category[scale][level];
    }
}
