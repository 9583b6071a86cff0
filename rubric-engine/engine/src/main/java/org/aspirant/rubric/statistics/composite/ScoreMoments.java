package org.aspirant.rubric.statistics.composite;

/**
 * Means and covariances of candidates' scores on several parts, gathered candidate by candidate.
 * Parts of the candidates can be gathered apart and merged. Not for several threads. Of one part
 * alone {@link org.aspirant.rubric.statistics.Moments} says the same.
 */
public final class ScoreMoments {

    /** Of what its parts add up to, what a variance can be by rounding alone. */
    private static final double ROUNDING = 1e-12;

    private final double[] means;
    private final double[][] products;
    private long candidates;

    /** For this many parts. */
    public ScoreMoments(int parts) {
        means = new double[parts];
        products = new double[parts][parts];
    }

    /**
     * Adds a candidate.
     *
     * @throws IllegalArgumentException if there is not one score a part
     */
    public void add(double... scores) {
        if (scores.length != means.length) {
            throw new IllegalArgumentException(
                    scores.length + " scores given for " + means.length + " parts");
        }
        candidates++;
        double[] before = new double[scores.length];
        for (int part = 0; part < scores.length; part++) {
            before[part] = scores[part] - means[part];
            means[part] += before[part] / candidates;
        }
        for (int one = 0; one < scores.length; one++) {
            for (int other = 0; other < scores.length; other++) {
                products[one][other] += before[one] * (scores[other] - means[other]);
            }
        }
    }

    /** Adds the candidates of another gathering of the same parts. */
    public void merge(ScoreMoments more) {
        if (more.means.length != means.length) {
            throw new IllegalArgumentException(
                    more.means.length + " parts cannot be merged into " + means.length);
        }
        if (more.candidates == 0) {
            return;
        }
        long all = candidates + more.candidates;
        double shared = (double) candidates * more.candidates / all;
        double[] distances = new double[means.length];
        for (int part = 0; part < means.length; part++) {
            distances[part] = more.means[part] - means[part];
        }
        for (int one = 0; one < means.length; one++) {
            for (int other = 0; other < means.length; other++) {
                products[one][other] +=
                        more.products[one][other] + distances[one] * distances[other] * shared;
            }
            means[one] += distances[one] * more.candidates / all;
        }
        candidates = all;
    }

    public int parts() {
        return means.length;
    }

    public long candidates() {
        return candidates;
    }

    public double mean(int part) {
        return means[part];
    }

    /**
     * The covariance of two parts over n − 1, a part's variance with itself.
     *
     * @throws IllegalStateException with fewer than two candidates
     */
    public double covariance(int one, int other) {
        if (candidates < 2) {
            throw new IllegalStateException(candidates + " candidates have no covariance");
        }
        return products[one][other] / (candidates - 1);
    }

    /**
     * The variance of the sum of some parts, over n − 1; 0 where nothing but rounding is left of
     * it, as where all candidates have the same levels on different parts.
     *
     * @throws IllegalStateException with fewer than two candidates
     */
    public double varianceOfSum(int... those) {
        double sum = 0;
        double turnover = 0;
        double size = 0;
        for (int one : those) {
            size += Math.abs(means[one]) * ROUNDING;
            for (int other : those) {
                sum += covariance(one, other);
                turnover += Math.abs(covariance(one, other));
            }
        }
        return sum > turnover * ROUNDING + size * size ? sum : 0;
    }
}
