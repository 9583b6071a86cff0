package org.aspirant.rubric.statistics.severity.fit;

/**
 * What the model says of one rating: {@code P(k) ∝ exp(k·η − τ₁ − … − τₖ)} for categories k from 0
 * to the scale's top, where η is the candidate's measure less those of the facets. To be used again
 * and again.
 */
final class Moments {

    /** Exponents up to this are computed without taking the largest out first. */
    static final double TAME = 300;

    final double[] probability;
    double mean;
    double variance;
    private double sum;
    private double largest;

    Moments(int mostCategories) {
        probability = new double[mostCategories];
    }

    /**
     * Computes for one rating.
     *
     * @param curve of the rating's scale
     */
    void at(double eta, Curve curve) {
        int categories = curve.categories();
        if (curve.isTame(eta)) {
            powers(Math.exp(eta), curve.weight);
        } else {
            powersOutOfRange(eta, curve.cumulative);
        }
        double first = 0;
        double second = 0;
        sum = 0;
        for (int k = 0; k < categories; k++) {
            sum += probability[k];
            first += k * probability[k];
            second += (double) k * k * probability[k];
        }
        double share = 1 / sum;
        for (int k = 0; k < categories; k++) {
            probability[k] *= share;
        }
        mean = first * share;
        variance = Math.max(second * share - mean * mean, 0);
    }

    private void powers(double base, double[] weight) {
        largest = 0;
        double power = 1;
        for (int k = 0; k < weight.length; k++) {
            probability[k] = power * weight[k];
            power *= base;
        }
    }

    private void powersOutOfRange(double eta, double[] cumulative) {
        largest = 0;
        for (int k = 0; k < cumulative.length; k++) {
            probability[k] = k * eta - cumulative[k];
            largest = Math.max(largest, probability[k]);
        }
        for (int k = 0; k < cumulative.length; k++) {
            probability[k] = Math.exp(probability[k] - largest);
        }
    }

    /** The fourth central moment of the category. */
    double fourth(Curve curve) {
        double moment = 0;
        for (int k = 0; k < curve.categories(); k++) {
            double from = k - mean;
            moment += from * from * from * from * probability[k];
        }
        return moment;
    }

    /** The natural logarithm of what the probabilities were divided by. */
    double logNormalizer() {
        return largest + Math.log(sum);
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
