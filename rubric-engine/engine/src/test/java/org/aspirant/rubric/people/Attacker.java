package org.aspirant.rubric.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.exact.Exact;

/**
 * Somebody who knows the sums of some sets of candidates and reckons with fractions what follows.
 */
public final class Attacker {

    private final List<BitSet> known;
    private final Map<BitSet, Integer> cells = new LinkedHashMap<>();
    private final List<Exact[]> rows = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    /**
     * Knows these sums.
     *
     * @param known sets of candidates, by their numbers
     * @param candidates how many there are
     */
    public Attacker(List<BitSet> known, int candidates) {
        this.known = known;
        for (int candidate = 0; candidate < candidates; candidate++) {
            cells.putIfAbsent(sets(candidate), candidate);
        }
        known.forEach(set -> add(row(set)));
    }

    private BitSet sets(int candidate) {
        var sets = new BitSet();
        for (int at = 0; at < known.size(); at++) {
            sets.set(at, known.get(at).get(candidate));
        }
        return sets;
    }

    private Exact[] row(BitSet set) {
        return cells.values().stream()
                .map(candidate -> set.get(candidate) ? Exact.ONE : Exact.ZERO)
                .toArray(Exact[]::new);
    }

    private void add(Exact[] row) {
        int pivot = reduced(row);
        if (pivot < row.length) {
            Exact one = row[pivot];
            for (int at = 0; at < row.length; at++) {
                row[at] = row[at].dividedBy(one);
            }
            rows.add(row);
            pivots.add(pivot);
        }
    }

    private int reduced(Exact[] row) {
        for (int r = 0; r < rows.size(); r++) {
            Exact times = row[pivots.get(r)];
            for (int at = 0; at < row.length && !times.equals(Exact.ZERO); at++) {
                row[at] = row[at].minus(times.times(rows.get(r)[at]));
            }
        }
        int pivot = 0;
        while (pivot < row.length && row[pivot].equals(Exact.ZERO)) {
            pivot++;
        }
        return pivot;
    }

    /** Whether the sum of these candidates follows from the sums that are known. */
    public boolean learns(BitSet set) {
        for (int candidate = set.nextSetBit(0);
                candidate >= 0;
                candidate = set.nextSetBit(candidate + 1)) {
            if (!containsAllLike(set, candidate)) {
                return false;
            }
        }
        Exact[] row = row(set);
        return reduced(row) == row.length;
    }

    /** Those whom no known set tells apart are in it together or not at all. */
    private boolean containsAllLike(BitSet set, int candidate) {
        return cell(candidate).stream().allMatch(set::get);
    }

    /** All whom no known set tells apart from this one. */
    public BitSet cell(int candidate) {
        var like = new BitSet();
        var all = sets(candidate);
        for (int other = 0; other < size(); other++) {
            like.set(other, sets(other).equals(all));
        }
        return like;
    }

    private int size() {
        return known.stream().mapToInt(BitSet::length).max().orElse(0);
    }

    /** Everybody of whom a sum of one or two cells with at most this many candidates follows. */
    public List<BitSet> learnsOfFew(int most) {
        List<BitSet> few = new ArrayList<>();
        for (int candidate : cells.values()) {
            var cell = cell(candidate);
            if (cell.cardinality() <= most) {
                few.add(cell);
            }
        }
        List<BitSet> learnt = new ArrayList<>();
        for (int one = 0; one < few.size(); one++) {
            for (int other = one; other < few.size(); other++) {
                var both = (BitSet) few.get(one).clone();
                both.or(few.get(other));
                if (both.cardinality() <= most && learns(both)) {
                    learnt.add(both);
                }
            }
        }
        return learnt;
    }
}
