package org.aspirant.rubric.statistics.severity.fit;

import java.util.Arrays;

/**
 * A symmetric matrix of which each row is kept from its first entry that can differ from 0 up to
 * the diagonal, and its Cholesky factor in the same place.
 */
final class Envelope {

    /** What {@link #factor} returns if every pivot was large enough. */
    static final int REGULAR = -1;

    private final int[] first;
    private final double[][] rows;

    /**
     * A matrix of zeros.
     *
     * @param first for each row the first column that is kept, at most the row's number
     */
    Envelope(int[] first) {
        this.first = first;
        this.rows = new double[first.length][];
        for (int row = 0; row < first.length; row++) {
            rows[row] = new double[row - first[row] + 1];
        }
    }

    /** Another matrix of zeros with the same room. */
    Envelope alike() {
        return new Envelope(first);
    }

    void copyFrom(Envelope other) {
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(other.rows[row], 0, rows[row], 0, rows[row].length);
        }
    }

    /** How many multiplications it takes to factor it, roughly. */
    double work() {
        double work = 0;
        for (double[] row : rows) {
            work += (double) row.length * row.length / 2;
        }
        return work;
    }

    /** Multiplies, before the matrix is factored. */
    double[] times(double[] vector) {
        double[] result = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            int length = row - first[row];
            double[] entries = rows[row];
            double own = vector[row];
            result[row] += product(entries, 0, vector, first[row], length + 1);
            for (int i = 0; i < length; i++) {
                result[first[row] + i] += entries[i] * own;
            }
        }
        return result;
    }

    int size() {
        return first.length;
    }

    void clear() {
        for (double[] row : rows) {
            Arrays.fill(row, 0);
        }
    }

    /** Adds to an entry, given either way round. */
    void add(int one, int other, double value) {
        int row = Math.max(one, other);
        rows[row][Math.min(one, other) - first[row]] += value;
    }

    /**
     * Replaces the matrix by its lower triangular factor.
     *
     * @param tolerance what share of its diagonal entry a pivot must exceed
     * @return {@link #REGULAR}, or the first row whose pivot did not; the rows before it are
     *     factored
     */
    int factor(double tolerance) {
        for (int row = 0; row < rows.length; row++) {
            double[] entries = rows[row];
            double diagonal = entries[row - first[row]];
            for (int column = first[row]; column < row; column++) {
                int from = Math.max(first[row], first[column]);
                double[] above = rows[column];
                double rest =
                        entries[column - first[row]]
                                - product(
                                        entries,
                                        from - first[row],
                                        above,
                                        from - first[column],
                                        column - from);
                entries[column - first[row]] = rest / above[column - first[column]];
            }
            int length = row - first[row];
            double pivot = diagonal - product(entries, 0, entries, 0, length);
            if (!(pivot > tolerance * diagonal)) {
                return row;
            }
            entries[length] = Math.sqrt(pivot);
        }
        return REGULAR;
    }

    /** Four sums side by side, so that none waits for the one before. */
    private static double product(double[] one, int at, double[] other, int otherAt, int length) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            a += one[at + i] * other[otherAt + i];
            b += one[at + i + 1] * other[otherAt + i + 1];
            c += one[at + i + 2] * other[otherAt + i + 2];
            d += one[at + i + 3] * other[otherAt + i + 3];
        }
        for (; i < length; i++) {
            a += one[at + i] * other[otherAt + i];
        }
        return a + b + (c + d);
    }

    /** Solves for a right-hand side, in its place, once the matrix is factored. */
    void solve(double[] side) {
        for (int row = 0; row < rows.length; row++) {
            int length = row - first[row];
            side[row] =
                    (side[row] - product(rows[row], 0, side, first[row], length))
                            / rows[row][length];
        }
        back(side, rows.length);
    }

    private void back(double[] side, int size) {
        for (int row = size - 1; row >= 0; row--) {
            int length = row - first[row];
            side[row] /= rows[row][length];
            for (int i = 0; i < length; i++) {
                side[first[row] + i] -= rows[row][i] * side[row];
            }
        }
    }

    /**
     * The combination of rows that comes to nothing.
     *
     * @param failed what {@link #factor} returned
     * @return with a 1 at the failed row and 0 behind it
     */
    double[] dependence(int failed) {
        double[] vector = new double[rows.length];
        for (int column = first[failed]; column < failed; column++) {
            vector[column] = -rows[failed][column - first[failed]];
        }
        back(vector, failed);
        vector[failed] = 1;
        return vector;
    }
}
