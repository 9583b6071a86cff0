package org.aspirant.rubric.statistics.severity.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ratings that count, with what is alike counted once.
 *
 * <p>A meeting is a combination of one element of each facet on one scale. Candidates with the same
 * meetings and the same total have the same measure, so they are one pattern with a weight.
 */
final class Patterns {

    static final int NONE = -1;

    /** For each meeting its elements, one of each facet. */
    final int[][] elements;

    /** For each meeting its scale. */
    final int[] scale;

    /** For each candidate its pattern, or {@link #NONE}. */
    final int[] patternOf;

    /** How many candidates each pattern stands for. */
    final int[] weight;

    /** For each pattern the sum of categories. */
    final int[] total;

    /** For each pattern the different meetings. */
    final int[][] meetings;

    /** How often each of these. */
    final int[][] times;

    private final List<int[]> foundElements = new ArrayList<>();
    private final List<Integer> foundScales = new ArrayList<>();

    Patterns(Design design, SettingAside aside) {
        int[] meeting = meetings(design, aside);
        elements = foundElements.toArray(int[][]::new);
        scale = foundScales.stream().mapToInt(Integer::intValue).toArray();
        int[] from = new int[design.candidates + 1];
        int[] totals = new int[design.candidates];
        for (int row = 0; row < meeting.length; row++) {
            if (meeting[row] != NONE) {
                from[design.candidate[row] + 1]++;
                totals[design.candidate[row]] += aside.category(row);
            }
        }
        Arrays.parallelPrefix(from, Integer::sum);
        int[] next = Arrays.copyOf(from, design.candidates);
        int[] ordered = new int[from[design.candidates]];
        for (int row = 0; row < meeting.length; row++) {
            if (meeting[row] != NONE) {
                ordered[next[design.candidate[row]]++] = meeting[row];
            }
        }
        patternOf = new int[design.candidates];
        List<Key> keys = new ArrayList<>();
        int[] weights = new int[design.candidates];
        Map<Key, Integer> known = new HashMap<>();
        for (int candidate = 0; candidate < design.candidates; candidate++) {
            int[] met = Arrays.copyOfRange(ordered, from[candidate], from[candidate + 1]);
            if (met.length == 0) {
                patternOf[candidate] = NONE;
                continue;
            }
            Arrays.sort(met);
            var key = new Key(met, totals[candidate]);
            Integer pattern = known.putIfAbsent(key, keys.size());
            if (pattern == null) {
                pattern = keys.size();
                keys.add(key);
            }
            patternOf[candidate] = pattern;
            weights[pattern]++;
        }
        weight = Arrays.copyOf(weights, keys.size());
        total = keys.stream().mapToInt(key -> key.total).toArray();
        meetings = new int[keys.size()][];
        times = new int[keys.size()][];
        for (int pattern = 0; pattern < keys.size(); pattern++) {
            count(pattern, keys.get(pattern).met);
        }
    }

    int size() {
        return weight.length;
    }

    private int[] meetings(Design design, SettingAside aside) {
        Map<Long, Integer> steps = new HashMap<>();
        Map<Long, Integer> found = new HashMap<>();
        int[] meeting = new int[design.rows()];
        for (int row = 0; row < meeting.length; row++) {
            if (!aside.kept(row)) {
                meeting[row] = NONE;
                continue;
            }
            int at = design.scale[row];
            for (int facet = 0; facet < design.facets(); facet++) {
                long step = (long) at << Integer.SIZE | design.element[facet][row];
                var into = facet + 1 < design.facets() ? steps : found;
                int fresh = into.size();
                Integer number = into.putIfAbsent(step, fresh);
                at = number == null ? fresh : number;
            }
            meeting[row] = at;
            if (at == foundScales.size()) {
                foundScales.add(design.scale[row]);
                int[] met = new int[design.facets()];
                for (int facet = 0; facet < met.length; facet++) {
                    met[facet] = design.element[facet][row];
                }
                foundElements.add(met);
            }
        }
        return meeting;
    }

    private void count(int pattern, int[] met) {
        int[] different = Arrays.stream(met).distinct().toArray();
        int[] counts = new int[different.length];
        int at = 0;
        for (int meeting : met) {
            at += different[at] == meeting ? 0 : 1;
            counts[at]++;
        }
        meetings[pattern] = different;
        times[pattern] = counts;
    }

    /** What is alike in candidates that have the same measure. */
    private static final class Key {

        private final int[] met;
        private final int total;

        Key(int[] met, int total) {
            this.met = met;
            this.total = total;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.total == total && Arrays.equals(key.met, met);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(met) * 31 + total;
        }
    }
}
