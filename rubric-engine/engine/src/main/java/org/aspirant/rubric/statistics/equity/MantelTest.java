package org.aspirant.rubric.statistics.equity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Whether candidates of two groups with the same composite are rated alike on one criterion:
 * Mantel's test for ordered levels (differential item functioning).
 *
 * <p>Within each composite the group's sum of values is compared with what it would be if values
 * were dealt at random: χ² = (ΣF − ΣE)² ∕ ΣV with E = n₁/n · Σy and V = n₁n₂/(n²(n − 1)) · (nΣy² −
 * (Σy)²), one degree of freedom, without a correction for continuity. A composite at which there is
 * only one of the groups says nothing.
 *
 * <p>Sources: N. Mantel (1963), Chi-square tests with one degree of freedom, Journal of the
 * American Statistical Association 58; R. Zwick, J. R. Donoghue and A. Grima (1993), Assessment of
 * differential item functioning for performance tasks, Journal of Educational Measurement 30(3),
 * for the mean difference.
 *
 * @param chiSquare at least 0
 * @param pValue [0, 1]
 * @param meanDifference how much higher the group is rated than the reference at the same
 *     composite, in values of the scale, weighted by the group's numbers
 * @param compared how many of the group have somebody of the reference beside them
 */
public record MantelTest(double chiSquare, double pValue, double meanDifference, int compared) {

    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** Of squares, what can be left by rounding where all values are the same. */
    private static final double ROUNDING = 1e-12;

    /** Values of one criterion, by composite. */
    static final class Strata {

        private final Map<Exact, Stratum> strata = new HashMap<>();

        void add(Exact composite, boolean ofGroup, double value) {
            strata.computeIfAbsent(composite, key -> new Stratum()).add(ofGroup, value);
        }

        /** Empty if no composite has both groups and values that differ. */
        Optional<MantelTest> test() {
            double surplus = 0;
            double variance = 0;
            double difference = 0;
            int compared = 0;
            for (Stratum stratum : strata.values()) {
                if (stratum.hasBoth()) {
                    surplus += stratum.surplus();
                    variance += stratum.variance();
                    difference += stratum.group * stratum.difference();
                    compared += stratum.group;
                }
            }
            if (!(variance > 0)) {
                return Optional.empty();
            }
            double chiSquare = surplus * surplus / variance;
            return Optional.of(
                    new MantelTest(
                            chiSquare,
                            2 * NORMAL.cumulativeProbability(-Math.sqrt(chiSquare)),
                            difference / compared,
                            compared));
        }
    }

    /** Everybody of both groups with one composite. */
    private static final class Stratum {

        private int group;
        private int all;
        private double groupSum;
        private double sum;
        private double squares;

        void add(boolean ofGroup, double value) {
            all++;
            sum += value;
            squares += value * value;
            if (ofGroup) {
                group++;
                groupSum += value;
            }
        }

        boolean hasBoth() {
            return group > 0 && group < all;
        }

        double surplus() {
            return groupSum - sum * group / all;
        }

        double variance() {
            double n = all;
            double spread = n * squares - sum * sum;
            return spread > ROUNDING * n * squares
                    ? group * (n - group) / (n * n * (n - 1)) * spread
                    : 0;
        }

        double difference() {
            return groupSum / group - (sum - groupSum) / (all - group);
        }
    }
}
