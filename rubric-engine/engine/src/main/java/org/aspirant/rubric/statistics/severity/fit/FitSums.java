package org.aspirant.rubric.statistics.severity.fit;

import java.util.function.IntToDoubleFunction;

/**
 * For each candidate and each element what its ratings that count come to: information, and squared
 * residuals, by themselves and over their variances.
 */
final class FitSums {

    private final double[] information;
    private final double[] squares;
    private final double[] standardizedSquares;
    private final int[] counted;

    /**
     * At the measures found.
     *
     * @param eta of a row, in logits
     */
    FitSums(Design design, SettingAside aside, Curve[] curves, IntToDoubleFunction eta) {
        information = new double[design.candidates + design.elements()];
        squares = new double[information.length];
        standardizedSquares = new double[information.length];
        counted = new int[information.length];
        var moments = new Moments(Curve.mostCategories(curves));
        for (int row = 0; row < design.rows(); row++) {
            if (aside.kept(row)) {
                moments.at(eta.applyAsDouble(row), curves[design.scale[row]]);
                double residual = aside.category(row) - moments.mean;
                add(design.candidate[row], residual, moments.variance);
                for (int[] element : design.element) {
                    add(design.candidates + element[row], residual, moments.variance);
                }
            }
        }
    }

    private void add(int place, double residual, double variance) {
        counted[place]++;
        information[place] += variance;
        squares[place] += residual * residual;
        standardizedSquares[place] += residual * residual / variance;
    }

    boolean counts(int place) {
        return counted[place] > 0;
    }

    /** ΣV of those that count; of the others NaN. */
    double information(int place) {
        return counts(place) ? information[place] : Double.NaN;
    }

    /** Σ(x−E)²/ΣV. */
    double infit(int place) {
        return squares[place] / information[place];
    }

    /** The mean of (x−E)²/V. */
    double outfit(int place) {
        return standardizedSquares[place] / counted[place];
    }
}
