package org.aspirant.rubric.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** All whom no known set tells apart from this one. */
    private BitSet cell(int candidate, int candidates) {
        var like = new BitSet();
        var all = sets(candidate);
        for (int other = 0; other < candidates; other++) {
            like.set(other, sets(other).equals(all));
        }
        return like;
    }

    /**
     * The sets of at most so many candidates, of one cell or two, whose sum follows from what is
     * known. Less what it has of the known sums, nothing of such a set is left.
     */
    public List<BitSet> learnsOfFew(int most, int candidates) {
        List<BitSet> few = new ArrayList<>();
        List<Exact[]> rests = new ArrayList<>();
        for (int candidate : cells.values()) {
            var cell = cell(candidate, candidates);
            if (cell.cardinality() <= most) {
                Exact[] rest = row(cell);
                reduced(rest);
                few.add(cell);
                rests.add(rest);
            }
        }
        List<BitSet> learnt = new ArrayList<>();
        for (int one = 0; one < few.size(); one++) {
            for (int other = one; other < few.size(); other++) {
                var both = (BitSet) few.get(one).clone();
                both.or(few.get(other));
                boolean alone = one == other;
                if (both.cardinality() <= most
                        && (alone
                                ? isNothing(rests.get(one))
                                : isOpposite(rests.get(one), rests.get(other)))) {
                    learnt.add(both);
                }
            }
        }
        return learnt;
    }

    private static boolean isNothing(Exact[] rest) {
        return Arrays.stream(rest).allMatch(Exact.ZERO::equals);
    }

    private static boolean isOpposite(Exact[] one, Exact[] other) {
        return IntStream.range(0, one.length).allMatch(at -> one[at].equals(other[at].negated()));
    }

    /** Whether the sum of this set follows from what is known. */
    public boolean learns(BitSet set) {
        for (BitSet cell : cells.values().stream().map(c -> cell(c, set.length())).toList()) {
            var outside = (BitSet) cell.clone();
            outside.andNot(set);
            if (cell.intersects(set) && !outside.isEmpty()) {
                return false;
            }
        }
        Exact[] row = row(set);
        return reduced(row) == row.length;
    }
}
