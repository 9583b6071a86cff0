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
}
