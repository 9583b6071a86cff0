package org.aspirant.rubric.statistics.agreement.counts;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of the ratings of one criterion to say how far assessors agree, added up
 * unit by unit. Counts of parts with whole units each add up to the same as counts of the whole, in
 * whatever order. Not for several threads.
 */
public final class AgreementCounts {

    private final int levels;
    private final Map<UnitPattern, long[]> patterns = new HashMap<>();
    private final Map<String, long[]> assessors = new HashMap<>();
    private final Map<Pair, PairTable> pairs = new HashMap<>();
    private final Teams<Team> teams = new Teams<>(Team::new);
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
        teams.of(readers).count(given, times);
        units += times;
        ratings += (long) times * given.length;
    }

    private long[] times(UnitPattern pattern) {
        long[] times = patterns.get(pattern);
        if (times == null) {
            times = new long[1];
            patterns.put(pattern, times);
        }
        return times;
    }

    /** Those who rated a unit together, whose tables are looked up once for all their units. */
    private final class Team {

        /** Up to so many combinations of their levels are numbered. */
        private static final int FEW = 1 << 10;

        private final long[][] rated;
        private final PairTable[] tables;
        private final boolean[] turned;

        /** By combination of levels, how many units have its pattern. */
        private final long[] @Nullable [] ofCombination;

        Team(String[] readers) {
            int size = readers.length;
            rated = new long[size][];
            tables = new PairTable[size * (size - 1) / 2];
            turned = new boolean[tables.length];
            int at = 0;
            for (int i = 0; i < size; i++) {
                String one = readers[i];
                rated[i] = assessors.computeIfAbsent(one, id -> new long[levels]);
                for (int j = i + 1; j < size; j++, at++) {
                    String other = readers[j];
                    turned[at] = one.compareTo(other) >= 0;
                    tables[at] = turned[at] ? pair(other, one) : pair(one, other);
                }
            }
            double combinations = Math.pow(levels, size);
            ofCombination = new long[combinations <= FEW ? (int) combinations : 0][];
        }

        void count(int[] given, int times) {
            timesOf(given)[0] += times;
            int at = 0;
            for (int i = 0; i < given.length; i++) {
                rated[i][given[i]] += times;
                for (int j = i + 1; j < given.length; j++, at++) {
                    if (turned[at]) {
                        tables[at].add(given[j], given[i], times);
                    } else {
                        tables[at].add(given[i], given[j], times);
                    }
                }
            }
        }

        private long[] timesOf(int[] given) {
            int combination = 0;
            for (int level : given) {
                combination = combination * levels + Objects.checkIndex(level, levels);
            }
            if (ofCombination.length == 0) {
                return times(UnitPattern.of(given, levels));
            }
            long[] times = ofCombination[combination];
            if (times == null) {
                times = times(UnitPattern.of(given, levels));
                ofCombination[combination] = times;
            }
            return times;
        }
    }

    private PairTable pair(String first, String second) {
        var pair = new Pair(first, second);
        PairTable table = pairs.get(pair);
        if (table == null) {
            table = new PairTable(levels);
            pairs.put(pair, table);
        }
        return table;
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
        other.patterns.forEach((pattern, times) -> times(pattern)[0] += times[0]);
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
        SortedMap<UnitPattern, Long> had = new TreeMap<>();
        patterns.forEach(
                (pattern, times) -> {
                    if (times[0] != 0) {
                        had.put(pattern, times[0]);
                    }
                });
        return Collections.unmodifiableSortedMap(had);
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
