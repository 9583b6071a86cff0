package org.aspirant.rubric.statistics.severity.fit;

/**
 * What the model says of one rating: {@code P(k) ∝ exp(k·η − τ₁ − … − τₖ)} for categories k from 0
 * to the scale's top, where η is the candidate's measure less those of the facets. To be used again
 * and again.
 */
final class Moments {

    final double[] probability;
    double mean;
    double variance;
    double logNormalizer;

    Moments(int mostCategories) {
        probability = new double[mostCategories];
    }

    /**
     * Computes for one rating.
     *
     * @param cumulative at index k the sum of the first k thresholds; as long as there are categories
     */
    void at(double eta, double[] cumulative) {
        int categories = cumulative.length;
        double largest = 0;
        for (int k = 1; k < categories; k++) {
            probability[k] = k * eta - cumulative[k];
            largest = Math.max(largest, probability[k]);
        }
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int k = 0; k < categories; k++) {
            double power = Math.exp((k == 0 ? 0 : probability[k]) - largest);
            probability[k] = power;
            sum += power;
            first += k * power;
            second += (double) k * k * power;
        }
        for (int k = 0; k < categories; k++) {
            probability[k] /= sum;
        }
        mean = first / sum;
        variance = Math.max(second / sum - mean * mean, 0);
        logNormalizer = largest + Math.log(sum);
    }

    /**
     * Computes what goes with the steps into categories 1 to the top, each at its index less 1.
     *
     * @param above gets the probability of the category or a higher one
     * @param covariance gets the covariance of that event with the category
     */
    void steps(int top, double[] above, double[] covariance) {
        double reached = 0;
        double product = 0;
        for (int k = top; k > 0; k--) {
            reached += probability[k];
            product += k * probability[k];
            above[k - 1] = reached;
            covariance[k - 1] = product - mean * reached;
        }
    }
}
