package org.aspirant.rubric.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What can be worked out from published sums, such as counts and totals of groups, by adding them
 * and taking them from each other.
 *
 * <p>Candidates whom no sum tells apart are a cell, and a sum is a row of zeros and ones over the
 * cells. Whatever follows from sums is a combination of rows, and is about the candidates of the
 * cells where it is not 0. To find those about fewer than ten, candidates are dealt like cards into
 * ten hands. Fewer than ten leave some hand without any of them, so what is about them is 0 on all
 * of that hand; and of each hand the combinations that are 0 on it are few, and have a basis. Of a
 * basis in reduced echelon form all combinations with the factors −1, 0 and 1 are gone through.
 * That finds every set of candidates and every difference of two sets, because such a one is −1, 0
 * or 1 where a row of the basis alone is not 0.
 */
final class Combinations {

    private static final int MOST_STEPS = 20_000;

    private final int[] sizes;
    private final List<BitSet> sums;
    private final int least;

    /**
     * Of these sums.
     *
     * @param sizes how many candidates each cell has; neighbours belong to much the same sums
     * @param sums the cells of each; where one follows from others, from those further in front
     * @param least how many candidates are not few
     */
    Combinations(int[] sizes, List<BitSet> sums, int least) {
        this.sizes = sizes;
        this.sums = sums;
        this.least = least;
    }

    /**
     * The sums that make up combinations about a few candidates: of each hand some, and none only
     * if there are none. Where there is too much to go through, all is taken to be about a few.
     */
    List<BitSet> aboutFew() {
        List<BitSet> found = new ArrayList<>();
        for (int hand = 0; hand < least; hand++) {
            for (List<long[]> basis : apart(zeroOn(hand))) {
                new Search(basis).few().ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * A basis of the combinations that are 0 on a hand; after the cells, which sums they are of.
     */
    private List<long[]> zeroOn(int hand) {
        int[] cells = dealt(hand);
        var onHand = new Echelon(cells.length);
        var everywhere = new Echelon(sizes.length);
        for (int sum = 0; sum < sums.size(); sum++) {
            long[] row = new long[cells.length + sums.size()];
            for (int at = 0; at < cells.length; at++) {
                row[at] = sums.get(sum).get(cells[at]) ? 1 : 0;
            }
            row[cells.length + sum] = 1;
            if (!onHand.add(row)) {
                everywhere.add(combined(row, cells.length));
            }
        }
        return everywhere.reduced();
    }

    /** The cells that have a candidate in the hand. */
    private int[] dealt(int hand) {
        var cells = new BitSet();
        int dealt = 0;
        for (int cell = 0; cell < sizes.length; cell++) {
            int before = Math.floorMod(hand - dealt, least);
            cells.set(cell, before < sizes[cell]);
            dealt += sizes[cell];
        }
        return cells.stream().toArray();
    }

    private long[] combined(long[] factors, int from) {
        long[] combined = new long[sizes.length + sums.size()];
        for (int sum = 0; sum < sums.size(); sum++) {
            long factor = factors[from + sum];
            if (factor != 0) {
                long[] row = new long[combined.length];
                sums.get(sum).stream().forEach(cell -> row[cell] = 1);
                row[sizes.length + sum] = 1;
                Echelon.add(combined, row, factor);
            }
        }
        return combined;
    }

    /** Parts rows that have no cell in common, neither themselves nor by way of others. */
    private List<List<long[]>> apart(List<long[]> rows) {
        List<List<long[]>> parts = new ArrayList<>();
        for (long[] row : rows) {
            List<long[]> joined = new ArrayList<>(List.of(row));
            for (List<long[]> part : List.copyOf(parts)) {
                if (part.stream().anyMatch(other -> meet(row, other))) {
                    joined.addAll(part);
                    parts.remove(part);
                }
            }
            parts.add(joined);
        }
        return parts;
    }

    private boolean meet(long[] one, long[] other) {
        for (int cell = 0; cell < sizes.length; cell++) {
            if (one[cell] != 0 && other[cell] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Goes through the combinations of some rows with the factors −1, 0 and 1. */
    private final class Search {

        private final List<long[]> basis;
        private final int[] last = new int[sizes.length];
        private int steps;

        Search(List<long[]> basis) {
            this.basis = basis;
            for (int at = 0; at < basis.size(); at++) {
                for (int cell = 0; cell < sizes.length; cell++) {
                    last[cell] = basis.get(at)[cell] == 0 ? last[cell] : at;
                }
            }
        }

        Optional<BitSet> few() {
            return from(0, new long[sizes.length + sums.size()], 0, true);
        }

        /**
         * With factors for the rows before this one.
         *
         * @param about how many candidates those cells have that no further row changes
         * @param nothing whether all factors are 0 so far
         */
        private Optional<BitSet> from(int next, long[] values, int about, boolean nothing) {
            if (about >= least) {
                return Optional.empty();
            }
            if (next == basis.size() || steps++ > MOST_STEPS) {
                return nothing && next == basis.size() ? Optional.empty() : Optional.of(of(values));
            }
            long[] row = basis.get(next);
            long[] more = values.clone();
            Echelon.add(more, row, 1);
            var found = from(next + 1, more, about + settled(more, next), false);
            if (found.isEmpty() && !nothing) {
                long[] less = values.clone();
                Echelon.take(less, row);
                found = from(next + 1, less, about + settled(less, next), false);
            }
            return found.isPresent()
                    ? found
                    : from(next + 1, values, about + settled(values, next), nothing);
        }

        /** How many candidates the cells have that this row is the last to change. */
        private int settled(long[] values, int row) {
            int candidates = 0;
            for (int cell = 0; cell < sizes.length; cell++) {
                candidates += last[cell] == row && values[cell] != 0 ? sizes[cell] : 0;
            }
            return candidates;
        }

        /** The sums that a combination is made of; all of the basis where it was not finished. */
        private BitSet of(long[] values) {
            var made = new BitSet();
            for (int sum = 0; sum < sums.size(); sum++) {
                int at = sizes.length + sum;
                boolean part = values[at] != 0;
                if (steps > MOST_STEPS) {
                    part = basis.stream().anyMatch(row -> row[at] != 0);
                }
                made.set(sum, part);
            }
            return made;
        }
    }
}
