package org.aspirant.rubric.statistics.severity.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two subsets that hang together only by ratings that all point one way: one is always given more.
 * The farther apart they are, the better these ratings fit, so they are measured by themselves.
 *
 * @param facet its number
 * @param subset from 1, the lower number of the two
 * @param other from 1
 * @param elements the numbers of the facet's elements that gave these ratings, ascending
 * @param ratings how many there are
 */
public record Tie(int facet, int subset, int other, List<Integer> elements, int ratings) {

    private record Between(int facet, int subset, int other) {}

    public Tie {
        elements = List.copyOf(elements);
    }

    static List<Tie> of(Design design, SettingAside aside, Linking linking) {
        var rows =
                new TreeMap<Between, List<Integer>>(
                        Comparator.comparingInt(Between::facet)
                                .thenComparingInt(Between::subset)
                                .thenComparingInt(Between::other));
        for (int row = 0; row < design.rows(); row++) {
            int facet = aside.tiedFacet(row);
            if (facet != SettingAside.CANDIDATES) {
                int one = linking.subsetOfCandidate[design.candidate[row]] + 1;
                int other = linking.subsetOfElement[design.element[facet][row]] + 1;
                if (one != other) {
                    var between = new Between(facet, Math.min(one, other), Math.max(one, other));
                    rows.computeIfAbsent(between, of -> new ArrayList<>()).add(row);
                }
            }
        }
        List<Tie> ties = new ArrayList<>();
        rows.forEach(
                (between, those) -> {
                    var elements = new TreeSet<Integer>();
                    int facet = between.facet();
                    those.forEach(
                            row -> elements.add(design.element[facet][row] - design.offset[facet]));
                    ties.add(
                            new Tie(
                                    facet,
                                    between.subset(),
                                    between.other(),
                                    List.copyOf(elements),
                                    those.size()));
                });
        return ties;
    }
}
