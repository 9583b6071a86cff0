package org.aspirant.rubric.statistics.severity.fit;

import java.util.function.IntToDoubleFunction;

/**
 * For each candidate and each element what its ratings that count come to: information, and squared
 * residuals, by themselves and over their variances, with how far these vary by chance.
 */
final class FitSums {

    private final double[] information;
    private final double[] squares;
    private final double[] standardizedSquares;
    private final double[] spread;
    private final double[] standardizedSpread;
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
        spread = new double[information.length];
        standardizedSpread = new double[information.length];
        counted = new int[information.length];
        var moments = new Moments(Curve.mostCategories(curves));
        for (int row = 0; row < design.rows(); row++) {
            if (aside.kept(row)) {
                moments.at(eta.applyAsDouble(row), curves[design.scale[row]]);
                double residual = aside.category(row) - moments.mean;
                double fourth = moments.fourth(curves[design.scale[row]]);
                add(design.candidate[row], residual, moments.variance, fourth);
                for (int[] element : design.element) {
                    add(design.candidates + element[row], residual, moments.variance, fourth);
                }
            }
        }
    }

    private void add(int place, double residual, double variance, double fourth) {
        counted[place]++;
        information[place] += variance;
        squares[place] += residual * residual;
        standardizedSquares[place] += residual * residual / variance;
        spread[place] += fourth - variance * variance;
        standardizedSpread[place] += fourth / (variance * variance) - 1;
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

    /**
     * Infit as a standard normal deviate, after Wilson and Hilferty (1931): (v^⅓ − 1)·3/q + q/3
     * with q² = Σ(C − V²)/(ΣV)², C the fourth central moment of a rating (B. D. Wright and G. N.
     * Masters (1982), Rating Scale Analysis, p. 100-101).
     */
    double infitDeviate(int place) {
        return deviate(infit(place), Math.sqrt(spread[place]) / information[place]);
    }

    /** Outfit likewise, with q² = Σ(C/V² − 1)/N². */
    double outfitDeviate(int place) {
        return deviate(outfit(place), Math.sqrt(standardizedSpread[place]) / counted[place]);
    }

    /** NaN where chance leaves no room: of two levels, each as likely. */
    private static double deviate(double meanSquare, double q) {
        return q > 0 ? (Math.cbrt(meanSquare) - 1) * 3 / q + q / 3 : Double.NaN;
    }
}
