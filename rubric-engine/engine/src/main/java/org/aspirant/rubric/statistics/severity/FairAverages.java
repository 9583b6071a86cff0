package org.aspirant.rubric.statistics.severity;

import org.aspirant.rubric.statistics.severity.fit.Estimates;

/**
 * The level that the model expects of a candidate who meets facets that are all at 0, as a value.
 */
final class FairAverages {

    private final Estimates estimates;
    private final Values values;
    private final int scales;

    FairAverages(Estimates estimates, Values values, int scales) {
        this.estimates = estimates;
        this.values = values;
        this.scales = scales;
    }

    /** The mean over scales that somebody was rated on. */
    double at(double measure) {
        double sum = 0;
        int used = 0;
        for (int scale = 0; scale < scales; scale++) {
            if (isUsed(scale)) {
                sum += level(scale, measure);
                used++;
            }
        }
        return sum / used;
    }

    /** Whether somebody was rated on a scale. */
    boolean isUsed(int scale) {
        return estimates.categories().levels(scale).length > 0;
    }

    /** The level that is expected on one scale, all else in η. */
    double level(int scale, double eta) {
        int[] levels = estimates.categories().levels(scale);
        double[] probabilities = estimates.probabilities(scale, eta);
        double sum = 0;
        for (int category = 0; category < levels.length; category++) {
            sum += probabilities[category] * values.number(levels[category]);
        }
        return sum;
    }
}
