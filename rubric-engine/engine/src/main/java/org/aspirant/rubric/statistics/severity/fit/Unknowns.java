package org.aspirant.rubric.statistics.severity.fit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which place each element and each threshold has among the unknowns of the Newton steps, once
 * candidates are profiled out.
 *
 * <p>In each part of each facet the element with most meetings stands at 0 while a step is
 * computed; of each scale's thresholds the highest is the others' sum with the sign changed.
 * Elements are ordered by their links (Cuthill and McKee 1969, reversed), so that the matrix of a
 * design in which assessors stay at their sites is narrow; those linked to most others come last,
 * and thresholds after them.
 */
final class Unknowns {

    /** The place of what is not unknown. */
    static final int NONE = -1;

    /** For each element its place, or {@link #NONE}. */
    final int[] element;

    /** For each scale the place of its first threshold; the others but the highest follow. */
    final int[] firstStep;

    /** How many of the unknowns are elements; they come before the thresholds. */
    final int elements;

    private final Patterns patterns;
    private final Categories categories;
    private final int[][] linked;
    private final int size;

    Unknowns(Design design, Patterns patterns, Linking linking, Categories categories) {
        this.patterns = patterns;
        this.categories = categories;
        int[] meetings = new int[design.elements()];
        for (int[] met : patterns.elements) {
            for (int at : met) {
                meetings[at]++;
            }
        }
        boolean[] unknown = unknown(design, linking, meetings);
        linked = linked(unknown);
        element = new int[design.elements()];
        Arrays.fill(element, NONE);
        List<Integer> order = order(unknown);
        for (int place = 0; place < order.size(); place++) {
            element[order.get(place)] = place;
        }
        elements = order.size();
        firstStep = new int[design.scales];
        int next = elements;
        for (int scale = 0; scale < design.scales; scale++) {
            firstStep[scale] = next;
            next += Math.max(categories.top(scale) - 1, 0);
        }
        size = next;
    }

    int size() {
        return size;
    }

    private static boolean[] unknown(Design design, Linking linking, int[] meetings) {
        Map<List<Integer>, Integer> reference = new HashMap<>();
        for (int facet = 0; facet < design.facets(); facet++) {
            for (int at = design.offset[facet]; at < design.offset[facet + 1]; at++) {
                if (meetings[at] > 0) {
                    reference.merge(
                            List.of(facet, linking.partOfElement[at]),
                            at,
                            (one, other) -> meetings[other] > meetings[one] ? other : one);
                }
            }
        }
        boolean[] unknown = new boolean[design.elements()];
        for (int at = 0; at < unknown.length; at++) {
            unknown[at] = meetings[at] > 0;
        }
        reference.values().forEach(at -> unknown[at] = false);
        return unknown;
    }

    /** For each pattern its unknown elements, each once. */
    private int[][] linked(boolean[] unknown) {
        int[][] each = new int[patterns.size()][];
        for (int pattern = 0; pattern < each.length; pattern++) {
            each[pattern] =
                    Arrays.stream(patterns.meetings[pattern])
                            .flatMap(meeting -> Arrays.stream(patterns.elements[meeting]))
                            .filter(at -> unknown[at])
                            .distinct()
                            .toArray();
        }
        return each;
    }

    private List<Integer> order(boolean[] unknown) {
        BitSet[] links = new BitSet[unknown.length];
        List<Integer> all = new ArrayList<>();
        for (int at = 0; at < unknown.length; at++) {
            if (unknown[at]) {
                links[at] = new BitSet();
                all.add(at);
            }
        }
        for (int[] together : linked) {
            var set = new BitSet();
            for (int at : together) {
                set.set(at);
            }
            for (int at : together) {
                links[at].or(set);
            }
        }
        int[] degree = new int[unknown.length];
        all.forEach(at -> degree[at] = links[at].cardinality());
        var byDegree = Comparator.comparingInt((Integer at) -> degree[at]);
        all.sort(byDegree);
        List<Integer> few = all.stream().filter(at -> degree[at] * 2 <= all.size()).toList();
        List<Integer> many = all.stream().filter(at -> degree[at] * 2 > all.size()).toList();
        var left = new BitSet();
        few.forEach(left::set);
        List<Integer> order = new ArrayList<>();
        for (int start : few) {
            if (!left.get(start)) {
                continue;
            }
            var queue = new ArrayDeque<Integer>();
            queue.add(start);
            left.clear(start);
            while (!queue.isEmpty()) {
                int at = queue.remove();
                order.add(at);
                var next = (BitSet) links[at].clone();
                next.and(left);
                left.andNot(next);
                next.stream().boxed().sorted(byDegree).forEach(queue::add);
            }
        }
        Collections.reverse(order);
        order.addAll(many);
        return order;
    }

    /**
     * A matrix of zeros with room for every entry that the patterns can fill.
     *
     * @param withThresholds false: for elements only
     */
    Envelope matrix(boolean withThresholds) {
        int[] first = new int[withThresholds ? size : elements];
        Arrays.setAll(first, at -> at);
        for (int pattern = 0; pattern < linked.length; pattern++) {
            int[] places = Arrays.stream(linked[pattern]).map(at -> element[at]).toArray();
            int least = Arrays.stream(places).min().orElse(elements);
            for (int place : places) {
                first[place] = Math.min(first[place], least);
            }
            if (withThresholds) {
                int[] scales =
                        Arrays.stream(patterns.meetings[pattern])
                                .map(meeting -> patterns.scale[meeting])
                                .distinct()
                                .toArray();
                for (int scale : scales) {
                    least = Math.min(least, firstStep[scale]);
                }
                for (int scale : scales) {
                    for (int step = 0; step < categories.top(scale) - 1; step++) {
                        int place = firstStep[scale] + step;
                        first[place] = Math.min(first[place], least);
                    }
                }
            }
        }
        return new Envelope(first);
    }
}
