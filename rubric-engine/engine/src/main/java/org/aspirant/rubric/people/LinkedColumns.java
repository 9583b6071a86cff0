package org.aspirant.rubric.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Two ways to part the same candidates, and what the one says of the other. */
final class LinkedColumns {

    private final int[][] both;
    private final int[] inner;
    private final int[] outer;

    /**
     * Counts.
     *
     * @param inner the number of each candidate's group in the one column
     * @param outer and in the other
     */
    LinkedColumns(int[] inner, int[] outer) {
        this.inner = new int[Arrays.stream(inner).max().orElse(-1) + 1];
        this.outer = new int[Arrays.stream(outer).max().orElse(-1) + 1];
        this.both = new int[this.inner.length][this.outer.length];
        for (int at = 0; at < inner.length; at++) {
            this.inner[inner[at]]++;
            this.outer[outer[at]]++;
            both[inner[at]][outer[at]]++;
        }
    }

    /** The outer groups that have a member in one of these inner groups. */
    BitSet around(BitSet set) {
        var around = new BitSet();
        set.stream()
                .forEach(
                        group -> {
                            for (int at = 0; at < outer.length; at++) {
                                if (both[group][at] > 0) {
                                    around.set(at);
                                }
                            }
                        });
        return around;
    }

    /** How many more candidates the groups around these have. */
    int difference(BitSet set) {
        return around(set).stream().map(at -> outer[at]).sum()
                - set.stream().map(at -> inner[at]).sum();
    }

    /**
     * Sets of inner groups that have members.
     *
     * @param every up to how many groups all sets are given; of more groups, single ones and pairs
     */
    List<BitSet> setsOfInner(int every) {
        int[] groups = IntStream.range(0, inner.length).filter(at -> inner[at] > 0).toArray();
        return groups.length <= every ? all(groups) : pairs(groups);
    }

    private static List<BitSet> all(int[] groups) {
        List<BitSet> sets = new ArrayList<>();
        for (int bits = 1; bits < 1 << groups.length; bits++) {
            var set = new BitSet();
            for (int at = 0; at < groups.length; at++) {
                if ((bits >> at & 1) == 1) {
                    set.set(groups[at]);
                }
            }
            sets.add(set);
        }
        return sets;
    }

    private static List<BitSet> pairs(int[] groups) {
        List<BitSet> sets = new ArrayList<>();
        for (int one : groups) {
            for (int other : groups) {
                if (one <= other) {
                    var set = new BitSet();
                    set.set(one);
                    set.set(other);
                    sets.add(set);
                }
            }
        }
        return sets;
    }
}
