package org.aspirant.rubric.statistics.severity;

import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Whether the measures of a facet differ by more than their errors. Extremes are left out.
 *
 * <p>Source: J. M. Linacre, Facets computer program, Table 7 summary statistics: with w = 1/SE² the
 * fixed effect is Σwd² − (Σwd)²/Σw with n − 1 degrees of freedom; the random effect is the same
 * with w = 1/(σ² + SE²), σ² the adjusted variance, with n − 2.
 *
 * @param fixed that all have the same measure; a small probability says that they have not
 * @param random that they are drawn from a normal distribution; empty for fewer than three
 */
public record ChiSquare(Test fixed, Optional<Test> random) {

    /**
     * A statistic and what it says.
     *
     * @param value at least 0
     * @param degreesOfFreedom at least 1
     * @param probability of a value as large as this if it were so, [0, 1]
     */
    public record Test(double value, int degreesOfFreedom, double probability) {

        static Test of(double value, int degreesOfFreedom) {
            return new Test(
                    value,
                    degreesOfFreedom,
                    1 - new ChiSquaredDistribution(degreesOfFreedom).cumulativeProbability(value));
        }
    }

    /** Of some measures; empty if fewer than two of them are not extreme. */
    public static Optional<ChiSquare> of(List<Measure> measures) {
        return Separation.of(measures)
                .map(
                        separation -> {
                            double between = Math.pow(separation.adjustedDeviation(), 2);
                            int count = separation.count();
                            return new ChiSquare(
                                    Test.of(heterogeneity(measures, 0), count - 1),
                                    count > 2
                                            ? Optional.of(
                                                    Test.of(
                                                            heterogeneity(measures, between),
                                                            count - 2))
                                            : Optional.empty());
                        });
    }

    private static double heterogeneity(List<Measure> measures, double between) {
        double weights = 0;
        double mean = 0;
        double squares = 0;
        for (Measure each : measures) {
            if (!each.extreme() && each.measure() != null && each.standardError() != null) {
                double weight = 1 / (between + each.standardError() * each.standardError());
                double from = each.measure() - mean;
                weights += weight;
                mean += from * weight / weights;
                squares += weight * from * (each.measure() - mean);
            }
        }
        return Math.max(squares, 0);
    }
}
