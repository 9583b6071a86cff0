package org.aspirant.rubric.statistics.equity;

import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.statistics.agreement.figure.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A group's pass rate over that of another.
 *
 * <p>The interval is of the logarithm, exp(ln r ± 1.96 √(1/x − 1/n + 1/x′ − 1/n′)) with x of n and
 * x′ of n′ passing.
 *
 * <p>Source: D. Katz, J. Baptista, S. P. Azen and M. C. Pike (1978), Obtaining confidence intervals
 * for the risk ratio in cohort studies, Biometrics 34(3).
 *
 * @param ratio exact, at least 0
 * @param interval of 95 percent; null where nobody of the group passes, or everybody of both
 */
public record PassRateRatio(Exact ratio, @Nullable Interval interval) {

    /**
     * Under this the US Uniform Guidelines on Employee Selection Procedures (1978, 29 CFR 1607.4 D)
     * ask for a closer look at employment tests. It is a rule of thumb and proves nothing.
     */
    public static final Exact FOUR_FIFTHS = Exact.of(4, 5);

    /**
     * Of two groups.
     *
     * @param candidates at least 1
     * @param others in the other group, at least 1
     * @return empty if nobody of the other group passes
     */
    public static Optional<PassRateRatio> of(
            int passed, int candidates, int othersPassed, int others) {
        if (othersPassed == 0) {
            return Optional.empty();
        }
        Exact ratio = Exact.of((long) passed * others, (long) candidates * othersPassed);
        double variance =
                passed == 0
                        ? 0
                        : 1.0 / passed - 1.0 / candidates + 1.0 / othersPassed - 1.0 / others;
        if (!(variance > 1e-12)) {
            return Optional.of(new PassRateRatio(ratio, null));
        }
        double reach = StandardizedDifference.NORMAL_975 * Math.sqrt(variance);
        double logarithm =
                Math.log((double) passed / candidates / ((double) othersPassed / others));
        return Optional.of(
                new PassRateRatio(
                        ratio,
                        new Interval(Math.exp(logarithm - reach), Math.exp(logarithm + reach))));
    }

    public boolean isUnderFourFifths() {
        return ratio.isBelow(FOUR_FIFTHS);
    }
}
