package org.aspirant.rubric.statistics.standard;

import java.util.OptionalDouble;

/**
 * A cut between candidates who were held to be qualified and others.
 *
 * @param cut half way between the two means, in the units of the score
 * @param qualified of whom those below the cut are misclassified
 * @param others of whom those at the cut or above are misclassified
 * @param fewest the observed score that would misclassify fewest, the lowest of equals
 */
public record ContrastedCut(double cut, Group qualified, Group others, Fewest fewest) {

    /**
     * The candidates of a group.
     *
     * @param standardDeviation over n − 1; absent for one candidate
     */
    public record Group(
            long candidates, double mean, OptionalDouble standardDeviation, int misclassified) {

        /** The sampling variance of the mean; absent for one candidate. */
        OptionalDouble varianceOfMean() {
            return standardDeviation.isPresent()
                    ? OptionalDouble.of(
                            standardDeviation.getAsDouble()
                                    * standardDeviation.getAsDouble()
                                    / candidates)
                    : OptionalDouble.empty();
        }
    }

    /** A score as a cut, and how many candidates of both groups it would misclassify. */
    public record Fewest(double cut, int misclassified) {}

    /**
     * ½ √(s₁²/n₁ + s₀²/n₀), over candidates drawn from many; absent if a group has one candidate.
     */
    public OptionalDouble standardError() {
        var one = qualified.varianceOfMean();
        var other = others.varianceOfMean();
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(Math.sqrt(one.getAsDouble() + other.getAsDouble()) / 2)
                : OptionalDouble.empty();
    }
}
