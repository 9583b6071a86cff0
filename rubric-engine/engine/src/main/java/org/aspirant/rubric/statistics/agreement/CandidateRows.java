package org.aspirant.rubric.statistics.agreement;

import java.util.Arrays;
import org.aspirant.rubric.table.RatingTable;

/** The rows of a table by candidate, in the order of the table. */
final class CandidateRows {

    private final int[] order;
    private final int[] ends;

    CandidateRows(RatingTable table) {
        order = new int[table.size()];
        ends = new int[table.candidates().size()];
        for (int row = 0; row < table.size(); row++) {
            ends[table.candidate(row)]++;
        }
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] next = new int[ends.length];
        System.arraycopy(ends, 0, next, Math.min(1, ends.length), Math.max(ends.length - 1, 0));
        if (ends.length > 0) {
            next[0] = 0;
        }
        for (int row = 0; row < table.size(); row++) {
            order[next[table.candidate(row)]++] = row;
        }
    }

    int candidates() {
        return ends.length;
    }

    /** The rows of a candidate, a copy. */
    int[] of(int candidate) {
        return Arrays.copyOfRange(order, candidate == 0 ? 0 : ends[candidate - 1], ends[candidate]);
    }
}
