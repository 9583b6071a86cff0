package org.aspirant.rubric.statistics.severity;

import java.util.HashMap;
import java.util.Map;
import org.aspirant.rubric.table.RatingTable;

/**
 * The joint likelihood climbed by plain gradient steps, one parameter for each candidate, each
 * assessor and each threshold, one rating at a time: slow, and with nothing in common with what it
 * checks. For complete tables of one task and criterion without extremes, levels 0 to top.
 */
final class DirectFit {

    final Map<String, Double> candidates = new HashMap<>();
    final Map<String, Double> assessors = new HashMap<>();
    final double[] thresholds;
    double logLikelihood;

    DirectFit(RatingTable table, int top, int steps) {
        double[] theta = new double[table.candidates().size()];
        double[] lambda = new double[table.assessors().size()];
        thresholds = new double[top];
        double rate = 2.0 / table.size();
        for (int step = 0; step < steps; step++) {
            double[] up = new double[theta.length];
            double[] down = new double[lambda.length];
            double[] harder = new double[top];
            logLikelihood = 0;
            for (int row = 0; row < table.size(); row++) {
                double eta = theta[table.candidate(row)] - lambda[table.assessor(row)];
                double[] chance = new double[top + 1];
                double sum = 0;
                double exponent = 0;
                for (int k = 0; k <= top; k++) {
                    exponent += k == 0 ? 0 : eta - thresholds[k - 1];
                    chance[k] = Math.exp(exponent);
                    sum += chance[k];
                }
                logLikelihood += Math.log(chance[table.value(row)] / sum);
                for (int k = 0; k <= top; k++) {
                    double residual = (table.value(row) == k ? 1 : 0) - chance[k] / sum;
                    up[table.candidate(row)] += k * residual;
                    down[table.assessor(row)] -= k * residual;
                    for (int below = 0; below < k; below++) {
                        harder[below] -= residual;
                    }
                }
            }
            climb(theta, up, rate);
            climb(lambda, down, rate);
            climb(thresholds, harder, rate);
        }
        double shift = centre(lambda) + centre(thresholds);
        for (int at = 0; at < theta.length; at++) {
            candidates.put(table.candidates().id(at), theta[at] - shift);
        }
        for (int at = 0; at < lambda.length; at++) {
            assessors.put(table.assessors().id(at), lambda[at]);
        }
    }

    private static void climb(double[] at, double[] gradient, double rate) {
        for (int i = 0; i < at.length; i++) {
            at[i] += rate * gradient[i];
        }
    }

    private static double centre(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
        }
        return mean;
    }
}
