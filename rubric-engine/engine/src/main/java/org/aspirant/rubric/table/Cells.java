package org.aspirant.rubric.table;

import java.util.Arrays;

/**
 * What was said last by whom of what: a row for each candidate, place and assessor, in the order in
 * which these first came. A row takes 16 bytes and what its slots take. Not for several threads.
 */
final class Cells {

    private static final int FIRST_ROWS = 1 << 10;
    private static final int FREE = -1;

    /** Odd numbers with no pattern in their bits. */
    private static final int SPREAD = 0x9e3779b1;

    private static final int OTHER_SPREAD = 0x85ebca77;
    private static final int THIRD_SPREAD = 0xc2b2ae3d;

    /**
     * Slots, 256 bytes of them, in which a candidate's rows are looked for first; and how often.
     */
    private static final int NEAR = 64;

    private static final int NEAR_PROBES = 8;

    private int[] candidate = new int[FIRST_ROWS];
    private int[] place = new int[FIRST_ROWS];
    private int[] assessor = new int[FIRST_ROWS];
    private int[] said = new int[FIRST_ROWS];
    private int rows;

    /**
     * Rows by their key, with open addressing; at most half are taken, so that few are looked at.
     */
    private int[] slots = freed(FIRST_ROWS * 4);

    /**
     * Notes what was said in place of what was said before, if anything.
     *
     * @param ofCandidate from 0, as are all numbers here
     * @param inPlace which criterion of which task, and whatever else makes ratings differ
     * @return the row
     */
    int put(int ofCandidate, int inPlace, int byAssessor, int what) {
        int slot = slot(ofCandidate, inPlace, byAssessor);
        if (slots[slot] != FREE) {
            said[slots[slot]] = what;
            return slots[slot];
        }
        if (rows == said.length) {
            lengthen();
        }
        int row = rows++;
        candidate[row] = ofCandidate;
        place[row] = inPlace;
        assessor[row] = byAssessor;
        said[row] = what;
        slots[slot] = row;
        if (rows > slots.length / 2) {
            spread();
        }
        return row;
    }

    /**
     * The slot of the row with this key, or the free one that it can have: near the other rows of
     * the candidate, which mostly come together and are then still in the processor's cache, or
     * anywhere if many are there.
     */
    private int slot(int ofCandidate, int inPlace, int byAssessor) {
        int mask = slots.length - 1;
        int within = mixed(inPlace * OTHER_SPREAD ^ byAssessor * THIRD_SPREAD);
        int near = mixed(ofCandidate * SPREAD) + (within & (NEAR - 1));
        for (int probe = 0; probe < NEAR_PROBES; probe++) {
            int slot = (near + probe) & mask;
            if (isOf(slots[slot], ofCandidate, inPlace, byAssessor)) {
                return slot;
            }
        }
        int slot = mixed(near ^ within) & mask;
        while (!isOf(slots[slot], ofCandidate, inPlace, byAssessor)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isOf(int row, int ofCandidate, int inPlace, int byAssessor) {
        return row == FREE
                || (candidate[row] == ofCandidate
                        && place[row] == inPlace
                        && assessor[row] == byAssessor);
    }

    private static int mixed(int number) {
        int hash = (number ^ (number >>> 15)) * SPREAD;
        return hash ^ (hash >>> 15);
    }

    private void lengthen() {
        int longer = rows + rows / 2;
        candidate = Arrays.copyOf(candidate, longer);
        place = Arrays.copyOf(place, longer);
        assessor = Arrays.copyOf(assessor, longer);
        said = Arrays.copyOf(said, longer);
    }

    private void spread() {
        int more = slots.length * 2;
        slots = new int[0];
        slots = freed(more);
        for (int row = 0; row < rows; row++) {
            slots[slot(candidate[row], place[row], assessor[row])] = row;
        }
    }

    private static int[] freed(int length) {
        int[] free = new int[length];
        Arrays.fill(free, FREE);
        return free;
    }

    /** Nothing is put in any more: what only that needs is given back. */
    void close() {
        slots = new int[0];
    }

    int size() {
        return rows;
    }

    int candidate(int row) {
        return candidate[row];
    }

    int place(int row) {
        return place[row];
    }

    int assessor(int row) {
        return assessor[row];
    }

    int said(int row) {
        return said[row];
    }
}
