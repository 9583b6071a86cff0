package org.aspirant.rubric.statistics.composite;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A candidate's own standard error of a mean over tasks, each task drawn from many: √(Σ(x − x̄)² /
 * (n (n − 1))). Over candidates with the same tasks, the mean of its square is σ²(Δ).
 *
 * <p>Source: R. L. Brennan (1998), Raw-score conditional standard errors of measurement in
 * generalizability theory, Applied Psychological Measurement 22(4).
 */
public final class ConditionalError {

    private ConditionalError() {}

    /** In the units of the scores; absent for fewer than two tasks. */
    public static OptionalDouble ofMean(double... taskScores) {
        if (taskScores.length < 2) {
            return OptionalDouble.empty();
        }
        double mean = Arrays.stream(taskScores).average().orElseThrow();
        double squares = Arrays.stream(taskScores).map(x -> (x - mean) * (x - mean)).sum();
        return OptionalDouble.of(Math.sqrt(squares / taskScores.length / (taskScores.length - 1)));
    }

    /**
     * Of a composite, the criteria of each task being drawn from many and the tasks being those of
     * the plan: √Σ s²·Σw² over tasks, s² the variance of the task's values and w what each
     * criterion adds to the composite. For one task and its mean this is {@link #ofMean}.
     *
     * @param values of the criteria, in the order of the plan
     * @return in the units of the composite; absent if a task has one criterion only
     */
    static OptionalDouble ofComposite(double[] values, CompositeWeights weights) {
        double variance = 0;
        for (int task = 0; task < weights.tasks(); task++) {
            var own = new ScoreMoments(1);
            double squares = 0;
            for (int at = 0; at < values.length; at++) {
                if (weights.taskOf().get(at) == task) {
                    own.add(values[at]);
                    squares += Math.pow(weights.ofCriterion(at).doubleValue(), 2);
                }
            }
            if (own.candidates() < 2) {
                return OptionalDouble.empty();
            }
            variance += squares * own.covariance(0, 0);
        }
        return OptionalDouble.of(Math.sqrt(variance));
    }
}
