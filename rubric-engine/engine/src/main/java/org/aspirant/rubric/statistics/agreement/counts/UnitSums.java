package org.aspirant.rubric.statistics.agreement.counts;

import java.util.Arrays;
import org.aspirant.rubric.statistics.agreement.figure.Weights;

/**
 * Sums over units from which every coefficient follows that does not ask who gave a rating. With
 * n<sub>ik</sub> ratings of unit i at level k, and r<sub>i</sub> in all:
 *
 * <ul>
 *   <li>shares of levels, Σ<sub>i</sub> n<sub>ik</sub> ∕ r<sub>i</sub>, over all units;
 *   <li>shares of pairs, Σ<sub>i</sub> n<sub>ik</sub> (n<sub>il</sub> − δ<sub>kl</sub>) ∕
 *       r<sub>i</sub> (r<sub>i</sub> − 1), over units with two ratings or more;
 *   <li>coincidences, the same with r<sub>i</sub> − 1 below the line: a unit counts as often as it
 *       has ratings.
 * </ul>
 */
public final class UnitSums {

    private final int levels;
    private double units;
    private double paired;
    private final double[] shares;
    private final double[] pairs;
    private final double[] coincidences;

    public UnitSums(int levels) {
        this.levels = levels;
        this.shares = new double[levels];
        this.pairs = new double[levels * levels];
        this.coincidences = new double[levels * levels];
    }

    public static UnitSums of(AgreementCounts counts) {
        var sums = new UnitSums(counts.levels());
        counts.patterns().forEach(sums::add);
        return sums;
    }

    public void clear() {
        units = 0;
        paired = 0;
        Arrays.fill(shares, 0);
        Arrays.fill(pairs, 0);
        Arrays.fill(coincidences, 0);
    }

    public void add(UnitPattern pattern, long count) {
        double times = count;
        int ratings = pattern.ratings();
        units += times;
        for (int k = 0; k < levels; k++) {
            shares[k] += times * pattern.at(k) / ratings;
        }
        if (ratings < 2) {
            return;
        }
        paired += times;
        for (int k = 0; k < levels; k++) {
            for (int l = 0; l < levels && pattern.at(k) > 0; l++) {
                double both = times * pattern.at(k) * (pattern.at(l) - (k == l ? 1 : 0));
                pairs[k * levels + l] += both / ((double) ratings * (ratings - 1));
                coincidences[k * levels + l] += both / (ratings - 1);
            }
        }
    }

    public int levels() {
        return levels;
    }

    /** Whether there is a unit with two ratings. */
    public boolean arePaired() {
        return paired > 0;
    }

    /** The mean over units of the share of their ratings that is at a level. */
    public double share(int level) {
        return shares[level] / units;
    }

    /** The mean over units of the share of their ordered pairs of ratings that is of two levels. */
    public double pairs(int first, int second) {
        return pairs[first * levels + second] / paired;
    }

    public double coincidences(int first, int second) {
        return coincidences[first * levels + second];
    }

    /** The mean over units of how far their pairs of ratings agree. */
    public double observed(Weights weights) {
        double observed = 0;
        for (int k = 0; k < levels; k++) {
            for (int l = 0; l < levels; l++) {
                observed += weights.agreement(k, l) * pairs(k, l);
            }
        }
        return observed;
    }
}
