package org.aspirant.rubric.table;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The rows of a table by candidate, in the order of the table. */
public final class CandidateRows {

    private final int[] order;

    /** Where each candidate's rows begin, and at last where they end. */
    private final int[] begins;

    /** The rows of a table of ratings. */
    public CandidateRows(RatingTable table) {
        this(table.candidates().size(), table.size(), table::candidate);
    }

    CandidateRows(int candidates, int rows, IntUnaryOperator candidate) {
        order = new int[rows];
        begins = new int[candidates + 1];
        for (int row = 0; row < rows; row++) {
            begins[candidate.applyAsInt(row) + 1]++;
        }
        for (int at = 0; at < candidates; at++) {
            begins[at + 1] += begins[at];
        }
        int[] next = begins.clone();
        for (int row = 0; row < rows; row++) {
            order[next[candidate.applyAsInt(row)]++] = row;
        }
    }

    public int candidates() {
        return begins.length - 1;
    }

    /** How many rows a candidate has. */
    public int count(int candidate) {
        return begins[candidate + 1] - begins[candidate];
    }

    /** The rows of a candidate, a copy. */
    public int[] of(int candidate) {
        return Arrays.copyOfRange(order, begins[candidate], begins[candidate + 1]);
    }
}
