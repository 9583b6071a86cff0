package org.aspirant.rubric.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Independent rows of whole numbers, each with a one in a column where no row taken later has
 * anything but 0.
 *
 * <p>Numbers are reckoned modulo the prime 2³¹ − 1 in place of as fractions, which grow without
 * end: rows that depend on each other do so modulo a prime too.
 */
final class Echelon {

    private static final long PRIME = Integer.MAX_VALUE;

    private final int width;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    /**
     * No rows.
     *
     * @param width rows are told apart by this many of their columns; the others go along
     */
    Echelon(int width) {
        this.width = width;
    }

    /**
     * Takes from a row what it has of the others.
     *
     * @param row overwritten with what is left of it
     * @return whether anything is, and the row is kept
     */
    boolean add(long[] row) {
        for (int at = 0; at < rows.size(); at++) {
            clear(row, rows.get(at), pivots.get(at));
        }
        int pivot = 0;
        while (pivot < width && row[pivot] == 0) {
            pivot++;
        }
        if (pivot == width) {
            return false;
        }
        long inverse = inverse(row[pivot]);
        for (int column = 0; column < row.length; column++) {
            row[column] = row[column] * inverse % PRIME;
        }
        rows.add(row);
        pivots.add(pivot);
        return true;
    }

    /** The rows, each with 0 where another has the one that tells it apart. */
    List<long[]> reduced() {
        for (int at = rows.size() - 1; at > 0; at--) {
            for (int above = 0; above < at; above++) {
                clear(rows.get(above), rows.get(at), pivots.get(at));
            }
        }
        return rows;
    }

    /** Takes as much of the other row as makes this column 0. */
    private static void clear(long[] row, long[] other, int column) {
        if (row[column] != 0) {
            add(row, other, PRIME - row[column]);
        }
    }

    /**
     * Adds a multiple of one row to another.
     *
     * @param times from 0 to under the prime
     */
    static void add(long[] row, long[] other, long times) {
        for (int column = 0; column < row.length; column++) {
            if (other[column] != 0) {
                row[column] = (row[column] + times * other[column]) % PRIME;
            }
        }
    }

    /** Takes one row from another. */
    static void take(long[] row, long[] other) {
        add(row, other, PRIME - 1);
    }

    /** By Fermat's little theorem. */
    private static long inverse(long number) {
        long inverse = 1;
        long power = number;
        for (long left = PRIME - 2; left > 0; left >>= 1) {
            inverse = (left & 1) == 1 ? inverse * power % PRIME : inverse;
            power = power * power % PRIME;
        }
        return inverse;
    }
}
