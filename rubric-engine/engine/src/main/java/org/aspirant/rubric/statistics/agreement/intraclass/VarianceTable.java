package org.aspirant.rubric.statistics.agreement.intraclass;

import java.util.Map;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.counts.UnitPattern;

/**
 * The analysis of variance of one criterion's ratings, units by assessors.
 *
 * @param units n
 * @param ratings N
 * @param each k: assessors, or for an incomplete matrix (N − Σ n<sub>i</sub>² ∕ N) ∕ (n − 1)
 * @param betweenUnits mean square, n − 1 degrees of freedom
 * @param withinUnits mean square, N − n degrees of freedom
 * @param complete whether every assessor rated every unit; if not, what follows is 0
 * @param betweenAssessors mean square, k − 1 degrees of freedom
 * @param error mean square, (n − 1)(k − 1) degrees of freedom
 */
public record VarianceTable(
        long units,
        long ratings,
        double each,
        double betweenUnits,
        double withinUnits,
        boolean complete,
        double betweenAssessors,
        double error) {

    /** Of the sum of squares, what can be left of rounding. */
    private static final double NOTHING = 1e-12;

    /**
     * Analyses at least two units of which one at least has two ratings.
     *
     * @param values of the levels counted
     */
    public static VarianceTable of(AgreementCounts counts, double... values) {
        double mean = mean(counts.patterns(), values);
        double total = 0;
        double units = 0;
        double grand = 0;
        double squaredSizes = 0;
        for (var entry : counts.patterns().entrySet()) {
            UnitPattern pattern = entry.getKey();
            double times = entry.getValue();
            double sum = 0;
            for (int level = 0; level < values.length; level++) {
                double value = values[level] - mean;
                sum += pattern.at(level) * value;
                total += times * pattern.at(level) * value * value;
            }
            units += times * sum * sum / pattern.ratings();
            grand += times * sum;
            squaredSizes += times * pattern.ratings() * pattern.ratings();
        }
        double n = counts.units();
        double ratings = counts.ratings();
        double correction = grand * grand / ratings;
        double floor = NOTHING * total;
        double within = cleared(total - units, floor);
        boolean complete = counts.isComplete();
        double readers = complete ? readers(counts, mean, values) - correction : 0;
        double k = complete ? counts.assessors().size() : 0;
        return new VarianceTable(
                counts.units(),
                counts.ratings(),
                complete ? k : (ratings - squaredSizes / ratings) / (n - 1),
                cleared(units - correction, floor) / (n - 1),
                within / (ratings - n),
                complete,
                complete ? cleared(readers, floor) / (k - 1) : 0,
                complete ? cleared(within - readers, floor) / ((n - 1) * (k - 1)) : 0);
    }

    private static double cleared(double sumOfSquares, double floor) {
        return sumOfSquares <= floor ? 0 : sumOfSquares;
    }

    private static double mean(Map<UnitPattern, Long> patterns, double[] values) {
        double sum = 0;
        double ratings = 0;
        for (var entry : patterns.entrySet()) {
            for (int level = 0; level < values.length; level++) {
                double given = (double) entry.getValue() * entry.getKey().at(level);
                sum += given * values[level];
                ratings += given;
            }
        }
        return sum / ratings;
    }

    private static double readers(AgreementCounts counts, double mean, double[] values) {
        double squares = 0;
        for (long[] given : counts.assessors().values()) {
            double sum = 0;
            for (int level = 0; level < values.length; level++) {
                sum += given[level] * (values[level] - mean);
            }
            squares += sum * sum / counts.units();
        }
        return squares;
    }
}
