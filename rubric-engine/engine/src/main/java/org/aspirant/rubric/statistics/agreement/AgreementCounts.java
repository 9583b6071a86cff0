package org.aspirant.rubric.statistics.agreement;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has to be known of the ratings of one criterion to say how far assessors agree, added up
 * unit by unit. Counts of parts with whole units each add up to the same as counts of the whole, in
 * whatever order. Not for several threads.
 */
public final class AgreementCounts {

    private final int levels;
    private final Map<UnitPattern, Long> patterns = new HashMap<>();
    private final Map<String, long[]> assessors = new HashMap<>();
    private final Map<Pair, PairTable> pairs = new HashMap<>();
    private long units;
    private long ratings;

    /** Two assessors, in the order of their ids. */
    public record Pair(String first, String second) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int byFirst = first.compareTo(other.first);
            return byFirst != 0 ? byFirst : second.compareTo(other.second);
        }
    }

    /**
     * No units.
     *
     * @param levels of the criterion, at least 1
     */
    public AgreementCounts(int levels) {
        if (levels < 1) {
            throw new IllegalArgumentException("a criterion has levels, not " + levels);
        }
        this.levels = levels;
    }

    /**
     * Adds a unit with all its ratings.
     *
     * @param readers who rated it, nobody twice; not empty
     * @param given by each reader, in the same order, the level by its place on the scale, from 0
     * @throws IllegalArgumentException if there is not one level for each reader
     * @throws IndexOutOfBoundsException if there is no such level
     */
    public void add(String[] readers, int[] given) {
        count(readers, given, 1);
    }

    /**
     * Takes a unit away that was added with the same ratings. A rating that changes is its unit
     * taken away and added again.
     */
    public void remove(String[] readers, int[] given) {
        count(readers, given, -1);
    }

    private void count(String[] readers, int[] given, int times) {
        if (readers.length != given.length || readers.length == 0) {
            throw new IllegalArgumentException(
                    readers.length + " readers and " + given.length + " ratings of a unit");
        }
        int[] counts = new int[levels];
        for (int level : given) {
            counts[level]++;
        }
        units += times;
        ratings += (long) times * given.length;
        patterns.merge(new UnitPattern(counts), (long) times, AgreementCounts::sum);
        for (int i = 0; i < readers.length; i++) {
            assessors.computeIfAbsent(readers[i], id -> new long[levels])[given[i]] += times;
            for (int j = i + 1; j < readers.length; j++) {
                if (readers[i].compareTo(readers[j]) < 0) {
                    pair(readers[i], readers[j]).add(given[i], given[j], times);
                } else {
                    pair(readers[j], readers[i]).add(given[j], given[i], times);
                }
            }
        }
    }

    private PairTable pair(String first, String second) {
        return pairs.computeIfAbsent(new Pair(first, second), pair -> new PairTable(levels));
    }

    /** No pattern is kept that no unit has. */
    @SuppressWarnings("NullAway") // null is how a map is told to drop what it has
    private static Long sum(Long one, Long other) {
        return one + other == 0 ? null : (Long) (one + other);
    }

    /**
     * Adds what another has counted of other units.
     *
     * @throws IllegalArgumentException if it has another number of levels
     */
    public void merge(AgreementCounts other) {
        if (other.levels != levels) {
            throw new IllegalArgumentException(
                    "counts of " + other.levels + " levels do not add to counts of " + levels);
        }
        units += other.units;
        ratings += other.ratings;
        other.patterns.forEach(
                (pattern, times) -> patterns.merge(pattern, times, AgreementCounts::sum));
        other.assessors.forEach(
                (id, counts) -> {
                    long[] mine = assessors.computeIfAbsent(id, unknown -> new long[levels]);
                    for (int level = 0; level < levels; level++) {
                        mine[level] += counts[level];
                    }
                });
        other.pairs.forEach((pair, table) -> pair(pair.first(), pair.second()).merge(table));
    }

    /** How many levels the criterion has. */
    public int levels() {
        return levels;
    }

    /** How many units have been added. */
    public long units() {
        return units;
    }

    /** How many ratings they have in all. */
    public long ratings() {
        return ratings;
    }

    /** How many units have each pattern of ratings. */
    public SortedMap<UnitPattern, Long> patterns() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(patterns));
    }

    /** By assessor, how many ratings they gave at each level; nobody without ratings. */
    public SortedMap<String, long[]> assessors() {
        SortedMap<String, long[]> rated = new TreeMap<>();
        assessors.forEach(
                (id, counts) -> {
                    for (long count : counts) {
                        if (count != 0) {
                            rated.put(id, counts.clone());
                            return;
                        }
                    }
                });
        return rated;
    }

    /** The tables of each two assessors with units in common. */
    public SortedMap<Pair, PairTable> pairs() {
        SortedMap<Pair, PairTable> met = new TreeMap<>();
        pairs.forEach(
                (pair, table) -> {
                    if (table.units() > 0) {
                        met.put(pair, table);
                    }
                });
        return met;
    }

    /** Whether every assessor has rated every unit. */
    public boolean isComplete() {
        return ratings == units * assessors().size();
    }
}
