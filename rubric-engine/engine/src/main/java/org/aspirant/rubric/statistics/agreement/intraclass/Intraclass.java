package org.aspirant.rubric.statistics.agreement.intraclass;

import java.util.Optional;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.figure.AgreementFault;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;
import org.aspirant.rubric.statistics.agreement.figure.Interval;
import org.hipparchus.distribution.continuous.FDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Intraclass correlations: the share of the variance of ratings that lies between units. Case 1:
 * each unit has assessors of its own; case 2: the same assessors, a sample of those there could be;
 * case 3: the same, and no others matter. Intervals are from the F distribution, which supposes
 * normal ratings.
 *
 * <p>Case 1 is computed for any number of ratings a unit by unbalanced analysis of variance, with
 * the mean number of readings (N − Σ n<sub>i</sub>² ∕ N) ∕ (n − 1) for k. The others need every
 * assessor to have rated every unit.
 *
 * @see <a href="https://doi.org/10.1037/0033-2909.86.2.420">P. E. Shrout and J. L. Fleiss (1979),
 *     Intraclass correlations: uses in assessing rater reliability, Psychological Bulletin 86(2),
 *     420-428</a>
 */
public final class Intraclass {

    private final @Nullable AgreementFault fault;
    private final @Nullable VarianceTable table;

    private Intraclass(@Nullable AgreementFault fault, @Nullable VarianceTable table) {
        this.fault = fault;
        this.table = table;
    }

    /**
     * The correlations of what was counted.
     *
     * @param values of the levels counted, ascending
     */
    public static Intraclass of(AgreementCounts counts, double... values) {
        if (counts.ratings() == counts.units()) {
            return new Intraclass(AgreementFault.NO_UNIT_READ_TWICE, null);
        }
        if (counts.units() < 2) {
            return new Intraclass(AgreementFault.ONE_UNIT, null);
        }
        var table = VarianceTable.of(counts, values);
        boolean alike = table.betweenUnits() == 0 && table.withinUnits() == 0;
        return alike ? new Intraclass(AgreementFault.ALL_ALIKE, null) : new Intraclass(null, table);
    }

    /** ICC(1,1): one reading. */
    public Estimate oneWaySingle() {
        return table == null ? none() : oneWay(table, false);
    }

    /** ICC(1,k): the mean of a unit's readings. */
    public Estimate oneWayAverage() {
        return table == null ? none() : oneWay(table, true);
    }

    /** ICC(2,1): one reading by any assessor, agreement. */
    public Estimate twoWayRandomSingle() {
        return twoWay(false, false);
    }

    /** ICC(2,k): the mean of all assessors' readings, agreement. */
    public Estimate twoWayRandomAverage() {
        return twoWay(false, true);
    }

    /** ICC(3,1): one reading, consistency. */
    public Estimate twoWayMixedSingle() {
        return twoWay(true, false);
    }

    /** ICC(3,k): the mean of all assessors' readings, consistency. */
    public Estimate twoWayMixedAverage() {
        return twoWay(true, true);
    }

    private Estimate none() {
        return Estimate.undefined(fault == null ? AgreementFault.ALL_ALIKE : fault);
    }

    private Estimate twoWay(boolean mixed, boolean average) {
        if (table == null) {
            return none();
        }
        if (!table.complete()) {
            return Estimate.undefined(AgreementFault.NOT_EVERYBODY_READ_EVERYTHING);
        }
        return mixed ? mixed(table, average) : random(table, average);
    }

    private static Estimate oneWay(VarianceTable t, boolean average) {
        double b = t.betweenUnits();
        double w = t.withinUnits();
        double n = t.units();
        var bounds = ratioBounds(b, w, n - 1, t.ratings() - n);
        return estimate(
                b - w, average ? b : b + (t.each() - 1) * w, bounds, average ? 1 : t.each());
    }

    private static Estimate mixed(VarianceTable t, boolean average) {
        double b = t.betweenUnits();
        double e = t.error();
        double n = t.units() - 1;
        var bounds = ratioBounds(b, e, n, n * (t.each() - 1));
        return estimate(
                b - e, average ? b : b + (t.each() - 1) * e, bounds, average ? 1 : t.each());
    }

    /** The bounds of the ratio of two expected mean squares. */
    private static Optional<Interval> ratioBounds(double over, double under, double n, double m) {
        if (over <= 0 || under <= 0) {
            return Optional.empty();
        }
        double f = over / under;
        return Optional.of(new Interval(f / quantile(n, m), f * quantile(m, n)));
    }

    private static double quantile(double n, double m) {
        return new FDistribution(n, m).inverseCumulativeProbability(1 - Interval.TAIL);
    }

    /**
     * Over ∕ under, with bounds that follow from those of the ratio F: (F − 1) ∕ (F + k − 1), which
     * with k = 1 is 1 − 1 ∕ F.
     */
    private static Estimate estimate(
            double over, double under, Optional<Interval> bounds, double k) {
        if (!(under > 0)) {
            return Estimate.undefined(AgreementFault.UNITS_ALIKE);
        }
        return new Estimate(
                Coefficient.of(over / under),
                bounds.map(f -> new Interval(share(f.low(), k), share(f.high(), k))).orElse(null));
    }

    private static double share(double f, double k) {
        return (f - 1) / (f + k - 1);
    }

    private static Estimate random(VarianceTable t, boolean average) {
        double n = t.units();
        double k = t.each();
        double b = t.betweenUnits();
        double j = t.betweenAssessors();
        double e = t.error();
        double single = b + (k - 1) * e + k * (j - e) / n;
        double under = average ? b + (j - e) / n : single;
        if (!(under > 0) || !(single > 0)) {
            return Estimate.undefined(AgreementFault.UNITS_ALIKE);
        }
        double correlation = (b - e) / single;
        if (e <= 0 || correlation >= 1) {
            return new Estimate(Coefficient.of((b - e) / under), null);
        }
        double freedom = freedom(n, k, correlation, j / e);
        double upper = quantile(n - 1, freedom);
        double lower = quantile(freedom, n - 1);
        double rest = k * j + (k * n - k - n) * e;
        double low = n * (b - upper * e) / (upper * rest + n * b);
        double high = n * (lower * b - e) / (rest + n * lower * b);
        return new Estimate(
                Coefficient.of((b - e) / under),
                average ? stepped(low, high, k) : new Interval(low, high));
    }

    /** The degrees of freedom of Satterthwaite's approximation. */
    private static double freedom(double n, double k, double correlation, double f) {
        double units = n * (1 + (k - 1) * correlation) - k * correlation;
        double readers = k * correlation * f;
        double sum = readers + units;
        return (k - 1) * (n - 1) * sum * sum / ((n - 1) * readers * readers + units * units);
    }

    /**
     * For the mean of k readings; null if one reading may be so bad that this has no lower bound.
     */
    private static @Nullable Interval stepped(double low, double high, double k) {
        return 1 + low * (k - 1) > 0
                ? new Interval(low * k / (1 + low * (k - 1)), high * k / (1 + high * (k - 1)))
                : null;
    }
}
