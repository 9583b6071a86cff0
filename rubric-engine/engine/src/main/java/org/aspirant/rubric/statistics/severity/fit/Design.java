package org.aspirant.rubric.statistics.severity.fit;

/**
 * Ratings as the model sees them: each of one candidate, met by one element of every facet, on one
 * scale, at one level. Immutable after it is filled.
 *
 * <p>Elements of all facets are numbered through: those of the first facet first.
 */
public final class Design {

    final int candidates;
    final int scales;
    final int levels;
    final int[] offset;
    final int[] candidate;
    final int[][] element;
    final int[] scale;
    final int[] level;

    /**
     * A design without ratings yet.
     *
     * @param rows how many ratings there will be
     * @param sizes how many elements each facet has
     * @param scales how many sets of thresholds there are
     * @param levels how many different levels there are, over all scales
     */
    public Design(int rows, int candidates, int[] sizes, int scales, int levels) {
        this.candidates = candidates;
        this.scales = scales;
        this.levels = levels;
        this.offset = new int[sizes.length + 1];
        for (int facet = 0; facet < sizes.length; facet++) {
            offset[facet + 1] = offset[facet] + sizes[facet];
        }
        this.candidate = new int[rows];
        this.element = new int[sizes.length][rows];
        this.scale = new int[rows];
        this.level = new int[rows];
    }

    /**
     * Sets one rating.
     *
     * @param elements one of each facet, each numbered from 0
     * @param ofLevel 0 is the lowest
     */
    public void rate(int row, int ofCandidate, int[] elements, int onScale, int ofLevel) {
        candidate[row] = ofCandidate;
        scale[row] = onScale;
        level[row] = ofLevel;
        for (int facet = 0; facet < element.length; facet++) {
            element[facet][row] = offset[facet] + elements[facet];
        }
    }

    /** How many ratings there are. */
    public int rows() {
        return candidate.length;
    }

    /** How many facets there are beside candidates. */
    public int facets() {
        return element.length;
    }

    /** How many elements all facets have together. */
    int elements() {
        return offset[offset.length - 1];
    }

    int size(int facet) {
        return offset[facet + 1] - offset[facet];
    }
}
