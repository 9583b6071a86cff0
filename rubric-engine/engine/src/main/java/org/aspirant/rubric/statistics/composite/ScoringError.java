package org.aspirant.rubric.statistics.composite;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.statistics.composite.CompositeScores.Scored;

/**
 * How far composites would be apart if other assessors had read, all else being the same: what
 * scoring alone adds to the error, in the units of the composite.
 *
 * <p>Of each task the variance between assessors who read the same candidate's task in full is
 * pooled over candidates, Σ(x − x̄)²/Σ(m − 1). A task that m assessors read has 1/m of it, and the
 * composite Σ w² σ²/m over tasks, their errors being taken as independent. Where a share q of
 * candidates is read twice the mean of that is σ²(1 − q/2).
 *
 * @param ofTask for each task what one assessor's reading of it adds to the variance of the
 *     composite
 * @param single the standard error of a composite of which every task is read once
 * @param asRead the root of the mean squared standard error of the composites as they were read
 */
public record ScoringError(List<Double> ofTask, double single, double asRead) {

    public ScoringError {
        ofTask = List.copyOf(ofTask);
    }

    /** Of two assessors everywhere. */
    public double doubled() {
        return single / Math.sqrt(2);
    }

    /** Empty if there is a task that nobody's two assessors both read in full. */
    static Optional<ScoringError> of(List<Scored> candidates, CompositeWeights weights) {
        double[] variance = new double[weights.tasks()];
        for (int task = 0; task < variance.length; task++) {
            double squares = 0;
            int freedom = 0;
            for (Scored each : candidates) {
                double[] sheets = each.sheets[task];
                double mean = Arrays.stream(sheets).average().orElse(0);
                squares += Arrays.stream(sheets).map(x -> (x - mean) * (x - mean)).sum();
                freedom += Math.max(sheets.length - 1, 0);
            }
            if (freedom == 0) {
                return Optional.empty();
            }
            variance[task] = squares / freedom;
        }
        double single = 0;
        for (int task = 0; task < variance.length; task++) {
            double weight = weights.ofTask().get(task).doubleValue();
            variance[task] *= weight * weight;
            single += variance[task];
        }
        double asRead = 0;
        for (Scored each : candidates) {
            asRead += square(variance, each) / candidates.size();
        }
        return Optional.of(
                new ScoringError(
                        Arrays.stream(variance).boxed().toList(),
                        Math.sqrt(single),
                        Math.sqrt(asRead)));
    }

    private static double square(double[] variance, Scored candidate) {
        double sum = 0;
        for (int task = 0; task < variance.length; task++) {
            sum += variance[task] / Math.max(candidate.sheets[task].length, 1);
        }
        return sum;
    }

    /** The standard error of a candidate's composite as it was read. */
    double of(Scored candidate) {
        return Math.sqrt(square(ofTask.stream().mapToDouble(d -> d).toArray(), candidate));
    }
}
