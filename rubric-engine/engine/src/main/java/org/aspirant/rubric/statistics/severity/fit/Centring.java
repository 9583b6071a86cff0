package org.aspirant.rubric.statistics.severity.fit;

/** Puts the mean of each facet, in each of its parts, at 0. */
final class Centring {

    private final Design design;
    private final Linking linking;
    private final Patterns patterns;
    private final double[] totalOfElement;

    /**
     * For the elements that count.
     *
     * @param totalOfElement above 0 for these, and 0 for those set aside
     */
    Centring(Design design, Linking linking, Patterns patterns, double[] totalOfElement) {
        this.design = design;
        this.linking = linking;
        this.patterns = patterns;
        this.totalOfElement = totalOfElement;
    }

    /** Makes each facet's mean 0 in each of its parts, and moves candidates along. */
    void apply(double[] elements, double[] candidates) {
        double[] shift = new double[design.candidates];
        for (int facet = 0; facet < design.facets(); facet++) {
            int[] part = linking.partOfCandidate[facet];
            double[] sum = new double[design.candidates + design.size(facet)];
            int[] count = new int[sum.length];
            for (int at = design.offset[facet]; at < design.offset[facet + 1]; at++) {
                if (totalOfElement[at] > 0) {
                    sum[linking.partOfElement[at]] += elements[at];
                    count[linking.partOfElement[at]]++;
                }
            }
            for (int at = design.offset[facet]; at < design.offset[facet + 1]; at++) {
                int of = linking.partOfElement[at];
                elements[at] = totalOfElement[at] > 0 ? elements[at] - sum[of] / count[of] : 0;
            }
            for (int candidate = 0; candidate < shift.length; candidate++) {
                int of = part[candidate];
                shift[candidate] += count[of] > 0 ? sum[of] / count[of] : 0;
            }
        }
        boolean[] done = new boolean[candidates.length];
        for (int candidate = 0; candidate < shift.length; candidate++) {
            int pattern = patterns.patternOf[candidate];
            if (pattern != Patterns.NONE && !done[pattern]) {
                candidates[pattern] -= shift[candidate];
                done[pattern] = true;
            }
        }
    }
}
