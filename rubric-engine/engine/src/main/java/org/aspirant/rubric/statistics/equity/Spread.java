package org.aspirant.rubric.statistics.equity;

import java.util.OptionalDouble;

/**
 * The mean of scores and how they lie around it.
 *
 * @param squares the sum of squared distances from the mean
 */
record Spread(int count, double mean, double squares) {

    /** Of at least one score. */
    static Spread of(double[] scores) {
        double mean = 0;
        for (double score : scores) {
            mean += score / scores.length;
        }
        double squares = 0;
        for (double score : scores) {
            squares += (score - mean) * (score - mean);
        }
        return new Spread(scores.length, mean, squares);
    }

    /** √(squares ∕ (n − 1)); empty of one score. */
    OptionalDouble standardDeviation() {
        return count < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(squares / (count - 1)));
    }
}
