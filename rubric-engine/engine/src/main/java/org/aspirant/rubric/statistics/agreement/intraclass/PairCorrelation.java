package org.aspirant.rubric.statistics.agreement.intraclass;

import java.util.OptionalDouble;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.counts.PairTable;

/**
 * The correlation of two readings of the same work where nobody is the first reader: Pearson's r
 * over pairs of ratings of a unit, each entered both ways round, a unit of m ratings weighted by 1
 * ∕ (m − 1). With mean μ of all ratings of such units, r = Σ<sub>units</sub> ((Σ(x − μ))² − Σ(x −
 * μ)²) ∕ (m − 1) ∕ Σ(x − μ)². Not for several threads.
 *
 * <p>Source: R. A. Fisher (1925), Statistical Methods for Research Workers, chapter VII.
 */
public final class PairCorrelation {

    private long ratings;
    private long units;
    private double sum;
    private double squares;
    private double products;

    /**
     * Of all units that were counted.
     *
     * @param values of the levels counted
     */
    public static PairCorrelation of(AgreementCounts counts, double... values) {
        var correlation = new PairCorrelation();
        counts.patterns()
                .forEach(
                        (pattern, times) -> {
                            double own = 0;
                            double squares = 0;
                            for (int level = 0; level < values.length; level++) {
                                own += pattern.at(level) * values[level];
                                squares += pattern.at(level) * values[level] * values[level];
                            }
                            correlation.add(pattern.ratings(), own, squares, times);
                        });
        return correlation;
    }

    /** Adds the ratings of a unit, as values of levels; one alone says nothing. */
    public void add(double... values) {
        double own = 0;
        double ownSquares = 0;
        for (double value : values) {
            own += value;
            ownSquares += value * value;
        }
        add(values.length, own, ownSquares, 1);
    }

    private void add(int each, double own, double ownSquares, long times) {
        if (each < 2) {
            return;
        }
        units += times;
        ratings += times * each;
        sum += times * own;
        squares += times * ownSquares;
        products += times * (own * own - ownSquares) / (each - 1);
    }

    /** Adds the units of another gathering. */
    public void merge(PairCorrelation more) {
        ratings += more.ratings;
        units += more.units;
        sum += more.sum;
        squares += more.squares;
        products += more.products;
    }

    /** How many units have two ratings or more. */
    public long units() {
        return units;
    }

    /** [−1, 1]; absent with fewer than two units, or where all ratings are equal. */
    public OptionalDouble value() {
        double mean = ratings == 0 ? 0 : sum / ratings;
        double variance = squares - ratings * mean * mean;
        if (units < 2 || variance <= squares * PairTable.NOTHING) {
            return OptionalDouble.empty();
        }
        double covariance = products - ratings * mean * mean;
        return OptionalDouble.of(Math.max(-1, Math.min(1, covariance / variance)));
    }

    /**
     * How reliable the mean of two readings is, by {@link SpearmanBrown}; absent where there is no
     * correlation, or one of −1.
     */
    public OptionalDouble ofTwoReadings() {
        var single = value();
        return single.isPresent() && single.getAsDouble() > -1
                ? OptionalDouble.of(SpearmanBrown.of(single.getAsDouble(), 2))
                : OptionalDouble.empty();
    }
}
