package org.aspirant.rubric.statistics.severity.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Which candidates can be compared.
 *
 * <p>For each facet, candidates and its elements form a graph in which a rating is an edge.
 * Measures of two of its parts cannot be compared, whatever the other facets have in common:
 * raising a part's candidates and its elements alike changes no probability. So each facet is
 * centred in each of its parts, and a subset is what lies in the same part for every facet. With
 * one facet these are the connected components.
 */
final class Linking {

    private static final int NONE = -1;

    /** For each facet and candidate, the part it is in. */
    final int[][] partOfCandidate;

    /** For each element, the part of its facet that it is in. */
    final int[] partOfElement;

    /** For each candidate, from 0 in the order of the ratings. */
    final int[] subsetOfCandidate;

    /** For each element, the first subset in which it has a rating that counts, or else any. */
    final int[] subsetOfElement;

    final int subsets;

    Linking(Design design, SettingAside aside) {
        partOfCandidate = new int[design.facets()][];
        partOfElement = new int[design.elements()];
        for (int facet = 0; facet < design.facets(); facet++) {
            part(design, aside, facet);
        }
        subsetOfCandidate = new int[design.candidates];
        subsetOfElement = new int[design.elements()];
        Arrays.fill(subsetOfCandidate, NONE);
        Arrays.fill(subsetOfElement, NONE);
        Map<List<Integer>, Integer> subsetOf = new HashMap<>();
        for (int row = 0; row < design.rows(); row++) {
            int candidate = design.candidate[row];
            if (subsetOfCandidate[candidate] == NONE) {
                List<Integer> parts = new ArrayList<>();
                for (int[] part : partOfCandidate) {
                    parts.add(part[candidate]);
                }
                int next = subsetOf.size();
                subsetOfCandidate[candidate] = subsetOf.computeIfAbsent(parts, key -> next);
            }
        }
        placeElements(design, aside::kept);
        placeElements(design, row -> !aside.kept(row));
        subsets = subsetOf.size();
    }

    /** Of those who have no place yet. */
    private void placeElements(Design design, IntPredicate rows) {
        int[] first = new int[subsetOfElement.length];
        Arrays.fill(first, Integer.MAX_VALUE);
        for (int row = 0; row < design.rows(); row++) {
            for (int[] element : design.element) {
                if (rows.test(row)) {
                    int subset = subsetOfCandidate[design.candidate[row]];
                    first[element[row]] = Math.min(first[element[row]], subset);
                }
            }
        }
        for (int at = 0; at < first.length; at++) {
            if (subsetOfElement[at] == NONE && first[at] < Integer.MAX_VALUE) {
                subsetOfElement[at] = first[at];
            }
        }
    }

    /**
     * Joins by the ratings that count first. Then those set aside come to the part where they first
     * have a rating, and join no two.
     */
    private void part(Design design, SettingAside aside, int facet) {
        int[] element = design.element[facet];
        int shift = design.candidates - design.offset[facet];
        int[] parent = new int[design.candidates + design.size(facet)];
        boolean[] counts = new boolean[parent.length];
        Arrays.setAll(parent, at -> at);
        for (int row = 0; row < design.rows(); row++) {
            if (aside.kept(row)) {
                parent[root(parent, element[row] + shift)] = root(parent, design.candidate[row]);
            }
        }
        for (int row = 0; row < design.rows(); row++) {
            if (aside.kept(row)) {
                counts[root(parent, design.candidate[row])] = true;
            }
        }
        boolean joined;
        do {
            joined = false;
            for (int row = 0; row < design.rows(); row++) {
                int one = root(parent, design.candidate[row]);
                int other = root(parent, element[row] + shift);
                if (one != other && !(counts[one] && counts[other])) {
                    parent[other] = one;
                    counts[one] |= counts[other];
                    joined = true;
                }
            }
        } while (joined);
        partOfCandidate[facet] = new int[design.candidates];
        Arrays.setAll(partOfCandidate[facet], candidate -> root(parent, candidate));
        for (int at = design.offset[facet]; at < design.offset[facet + 1]; at++) {
            partOfElement[at] = root(parent, at + shift);
        }
    }

    private static int root(int[] parent, int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
