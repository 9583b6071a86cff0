package org.aspirant.rubric.statistics.severity.fit;

import java.util.BitSet;

/**
 * Whether the ratings tell the facets apart: the rank of the design, candidates profiled out, must
 * be the number of elements less one for each part of each facet.
 */
final class Identifying {

    private static final double TOLERANCE = 1e-9;
    private static final double DIFFERENT = 1e-6;

    private Identifying() {}

    /** The facets that cannot be told apart; empty if all can. */
    static BitSet confounded(Design design, Patterns patterns, Unknowns unknowns) {
        Envelope matrix = matrix(patterns, unknowns);
        var facets = new BitSet();
        int failed = matrix.factor(TOLERANCE);
        if (failed == Envelope.REGULAR) {
            return facets;
        }
        double[] shift = matrix.dependence(failed);
        for (int facet = 0; facet < design.facets(); facet++) {
            for (int at = design.offset[facet]; at < design.offset[facet + 1]; at++) {
                int place = unknowns.element[at];
                if (place != Unknowns.NONE && Math.abs(shift[place]) > DIFFERENT) {
                    facets.set(facet);
                }
            }
        }
        return facets;
    }

    private static Envelope matrix(Patterns patterns, Unknowns unknowns) {
        Envelope matrix = unknowns.matrix(false);
        double[] met = new double[matrix.size()];
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            int[] meetings = patterns.meetings[pattern];
            double ratings = 0;
            var places = new BitSet();
            for (int i = 0; i < meetings.length; i++) {
                int times = patterns.times[pattern][i];
                ratings += times;
                int[] elements = patterns.elements[meetings[i]];
                for (int one = 0; one < elements.length; one++) {
                    int place = unknowns.element[elements[one]];
                    if (place == Unknowns.NONE) {
                        continue;
                    }
                    places.set(place);
                    met[place] += times;
                    for (int other = 0; other <= one; other++) {
                        int beside = unknowns.element[elements[other]];
                        if (beside != Unknowns.NONE) {
                            matrix.add(place, beside, (double) patterns.weight[pattern] * times);
                        }
                    }
                }
            }
            int[] each = places.stream().toArray();
            for (int i = 0; i < each.length; i++) {
                for (int j = 0; j <= i; j++) {
                    matrix.add(
                            each[i],
                            each[j],
                            -patterns.weight[pattern] * met[each[i]] * met[each[j]] / ratings);
                }
            }
            for (int place : each) {
                met[place] = 0;
            }
        }
        return matrix;
    }
}
