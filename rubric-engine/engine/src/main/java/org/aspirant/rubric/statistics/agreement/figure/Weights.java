package org.aspirant.rubric.statistics.agreement.figure;

import java.util.Arrays;

/**
 * How far each two levels agree: 1 on the diagonal, 0 for the worst disagreement. Immutable.
 *
 * @see <a href="https://doi.org/10.1037/h0026256">J. Cohen (1968), Weighted kappa, Psychological
 *     Bulletin 70(4), 213-220</a>
 */
public final class Weights {

    private final double[][] agreement;
    private final double total;

    private Weights(double[][] agreement) {
        this.agreement = agreement;
        this.total = Arrays.stream(agreement).flatMapToDouble(Arrays::stream).sum();
    }

    /**
     * Weights by the values of levels.
     *
     * @param values of the levels, ascending, no two equal; at least one
     */
    public static Weights of(Weighting weighting, double... values) {
        int levels = values.length;
        double range = values[levels - 1] - values[0];
        double[][] agreement = new double[levels][levels];
        for (int i = 0; i < levels; i++) {
            for (int j = 0; j < levels; j++) {
                double distance = i == j ? 0 : Math.abs(values[i] - values[j]) / range;
                agreement[i][j] =
                        switch (weighting) {
                            case UNWEIGHTED -> i == j ? 1 : 0;
                            case LINEAR -> 1 - distance;
                            case QUADRATIC -> 1 - distance * distance;
                        };
            }
        }
        return new Weights(agreement);
    }

    /**
     * Weights of one's own, as Cohen (1968) gives them: how bad each disagreement is.
     *
     * @param disagreement square, at least 0, 0 on the diagonal and somewhere over 0; only ratios
     *     between its entries matter
     * @throws IllegalArgumentException if it is not so
     */
    public static Weights ofDisagreements(double[][] disagreement) {
        int levels = disagreement.length;
        double worst = Arrays.stream(disagreement).flatMapToDouble(Arrays::stream).max().orElse(0);
        if (!(worst > 0)) {
            throw new IllegalArgumentException("no disagreement weighs anything");
        }
        double[][] agreement = new double[levels][levels];
        for (int i = 0; i < levels; i++) {
            if (disagreement[i].length != levels || disagreement[i][i] != 0) {
                throw new IllegalArgumentException(
                        "row " + (i + 1) + " is not of a square matrix with 0 on its diagonal");
            }
            for (int j = 0; j < levels; j++) {
                if (!(disagreement[i][j] >= 0)) {
                    throw new IllegalArgumentException(
                            "disagreement weighs " + disagreement[i][j] + ", less than nothing");
                }
                agreement[i][j] = 1 - disagreement[i][j] / worst;
            }
        }
        return new Weights(agreement);
    }

    /** How many levels they are for. */
    public int levels() {
        return agreement.length;
    }

    /** From 0 to 1. */
    public double agreement(int first, int second) {
        return agreement[first][second];
    }

    /** Of all pairs of levels, each with itself and in both orders. */
    public double total() {
        return total;
    }
}
