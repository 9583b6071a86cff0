package org.aspirant.rubric.statistics.severity.fit;

import java.util.Arrays;

/**
 * The one number that, added to η of each of some ratings, makes the model expect their total. A
 * total that is the highest or the lowest possible has none, and is moved 0.3 inward.
 */
final class Offset {

    /** How far an extreme total is moved. */
    static final double INWARD = 0.3;

    private static final double TOLERANCE = 1e-11;
    private static final double LONGEST_STEP = 2;
    private static final int MOST_STEPS = 200;

    private final Curve[] curves;
    private final Moments moments;
    private double[] eta = new double[4];
    private int[] scale = new int[4];
    private int ratings;
    private int total;
    private int most;

    /** In logits; once solved. */
    double value;

    /** The information about it there. */
    double information;

    Offset(Curve[] curves) {
        this.curves = curves;
        this.moments = new Moments(Curve.mostCategories(curves));
    }

    /** Takes a rating on a scale of more than one category. */
    void add(double ofEta, int onScale, int category) {
        if (ratings == eta.length) {
            eta = Arrays.copyOf(eta, ratings * 2);
            scale = Arrays.copyOf(scale, ratings * 2);
        }
        eta[ratings] = ofEta;
        scale[ratings] = onScale;
        ratings++;
        total += category;
        most += curves[onScale].categories() - 1;
    }

    int ratings() {
        return ratings;
    }

    int total() {
        return total;
    }

    boolean isExtreme() {
        return total == 0 || total == most;
    }

    /** What the model expects without an offset. */
    double expected() {
        double sum = 0;
        for (int i = 0; i < ratings; i++) {
            moments.at(eta[i], curves[scale[i]]);
            sum += moments.mean;
        }
        return sum;
    }

    void solve() {
        double wanted = Math.max(INWARD, Math.min(total, most - INWARD));
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        value = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double residual = wanted;
            information = 0;
            for (int i = 0; i < ratings; i++) {
                moments.at(eta[i] + value, curves[scale[i]]);
                residual -= moments.mean;
                information += moments.variance;
            }
            if (Math.abs(residual) <= TOLERANCE * (1 + wanted)) {
                return;
            }
            if (residual > 0) {
                low = value;
            } else {
                high = value;
            }
            double next =
                    value + Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, residual / information));
            value = next > low && next < high ? next : (low + high) / 2;
        }
    }
}
