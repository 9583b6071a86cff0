package org.aspirant.rubric.statistics.generalizability;

import java.util.BitSet;

/**
 * A small square system of linear equations, solved by elimination with complete pivoting; a
 * singular one says which unknowns are not determined.
 */
final class LinearSystem {

    /** Relative to the largest coefficient. */
    private static final double NEGLIGIBLE = 1e-10;

    private static final double PART_OF_A_DIRECTION = 1e-6;

    private final int size;
    private final double[][] rows;
    private final int[] unknowns;
    private int rank;

    /**
     * Takes the system apart.
     *
     * @param coefficients one row an equation
     */
    LinearSystem(double[][] coefficients, double[] right) {
        size = right.length;
        rows = new double[size][size + 1];
        unknowns = new int[size];
        double largest = 0;
        for (int row = 0; row < size; row++) {
            System.arraycopy(coefficients[row], 0, rows[row], 0, size);
            rows[row][size] = right[row];
            unknowns[row] = row;
            for (double coefficient : coefficients[row]) {
                largest = Math.max(largest, Math.abs(coefficient));
            }
        }
        while (rank < size && pivot(largest * NEGLIGIBLE)) {
            eliminate();
            rank++;
        }
    }

    /** Brings the largest coefficient that is left into place; false if all are negligible. */
    private boolean pivot(double negligible) {
        int bestRow = rank;
        int bestColumn = rank;
        for (int row = rank; row < size; row++) {
            for (int column = rank; column < size; column++) {
                if (Math.abs(rows[row][column]) > Math.abs(rows[bestRow][bestColumn])) {
                    bestRow = row;
                    bestColumn = column;
                }
            }
        }
        if (Math.abs(rows[bestRow][bestColumn]) <= negligible) {
            return false;
        }
        double[] row = rows[bestRow];
        rows[bestRow] = rows[rank];
        rows[rank] = row;
        for (double[] each : rows) {
            double kept = each[bestColumn];
            each[bestColumn] = each[rank];
            each[rank] = kept;
        }
        int unknown = unknowns[bestColumn];
        unknowns[bestColumn] = unknowns[rank];
        unknowns[rank] = unknown;
        return true;
    }

    private void eliminate() {
        double pivot = rows[rank][rank];
        for (int column = rank; column <= size; column++) {
            rows[rank][column] /= pivot;
        }
        for (int row = 0; row < size; row++) {
            double factor = rows[row][rank];
            if (row != rank && factor != 0) {
                for (int column = rank; column <= size; column++) {
                    rows[row][column] -= factor * rows[rank][column];
                }
            }
        }
    }

    /** The unknowns that the equations leave open; none if there is one solution. */
    BitSet undetermined() {
        var open = new BitSet();
        for (int free = rank; free < size; free++) {
            open.set(unknowns[free]);
            for (int row = 0; row < rank; row++) {
                if (Math.abs(rows[row][free]) > PART_OF_A_DIRECTION) {
                    open.set(unknowns[row]);
                }
            }
        }
        return open;
    }

    /** The one solution, if nothing is undetermined. */
    double[] solution() {
        double[] solution = new double[size];
        for (int row = 0; row < size; row++) {
            solution[unknowns[row]] = rows[row][size];
        }
        return solution;
    }
}
