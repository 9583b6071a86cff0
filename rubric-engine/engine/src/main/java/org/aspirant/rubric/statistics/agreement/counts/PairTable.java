package org.aspirant.rubric.statistics.agreement.counts;

import java.util.Arrays;
import org.aspirant.rubric.statistics.agreement.figure.AgreementFault;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Weighting;
import org.aspirant.rubric.statistics.agreement.figure.Weights;

/**
 * How often one assessor gave one level and another gave the other to the same unit. Adds up with
 * {@link #merge}.
 */
public final class PairTable {

    /** Under this, a difference from 1 is what is left of rounding. */
    public static final double NOTHING = 1e-12;

    private final int levels;
    private final long[] cells;

    /** An empty table. */
    public PairTable(int levels) {
        this.levels = levels;
        this.cells = new long[levels * levels];
    }

    private PairTable(int levels, long[] cells) {
        this.levels = levels;
        this.cells = cells;
    }

    /** Counts a number of units; under 0, takes them away. */
    public void add(int first, int second, long units) {
        cells[first * levels + second] += units;
    }

    /** Adds what another table of as many levels has counted. */
    public void merge(PairTable other) {
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] += other.cells[cell];
        }
    }

    /** How many units both have rated. */
    public long units() {
        return Arrays.stream(cells).sum();
    }

    /** How many units have these two levels. */
    public long at(int first, int second) {
        return cells[first * levels + second];
    }

    public long[] cells() {
        return cells.clone();
    }

    public PairTable resampled(long[] drawn) {
        return new PairTable(levels, drawn);
    }

    /**
     * Cohen's kappa: (p<sub>o</sub> − p<sub>e</sub>) ∕ (1 − p<sub>e</sub>), with p<sub>o</sub> = Σ
     * w<sub>ij</sub> p<sub>ij</sub> and p<sub>e</sub> = Σ w<sub>ij</sub> p<sub>i·</sub>
     * p<sub>·j</sub>.
     *
     * @return at most 1, 0 where they agree as by chance; undefined without common units, or if
     *     both gave every unit one and the same level
     * @see <a href="https://doi.org/10.1177/001316446002000104">J. Cohen (1960), A coefficient of
     *     agreement for nominal scales, Educational and Psychological Measurement 20(1), 37-46</a>
     */
    public Coefficient cohenKappa(Weights weights) {
        double[] first = new double[levels];
        double[] second = new double[levels];
        margins(first, second);
        return kappa(weights, first, second);
    }

    /**
     * Scott's pi: as Cohen's kappa without weights, but chance takes the mean of both assessors'
     * shares for each.
     *
     * @return as for Cohen's kappa
     * @see <a href="https://doi.org/10.1086/266577">W. A. Scott (1955), Reliability of content
     *     analysis, Public Opinion Quarterly 19(3), 321-325</a>
     */
    public Coefficient scottPi() {
        double[] first = new double[levels];
        double[] second = new double[levels];
        margins(first, second);
        for (int level = 0; level < levels; level++) {
            first[level] = (first[level] + second[level]) / 2;
        }
        double[] values = new double[levels];
        Arrays.setAll(values, level -> level);
        return kappa(Weights.of(Weighting.UNWEIGHTED, values), first, first);
    }

    private void margins(double[] first, double[] second) {
        for (int i = 0; i < levels; i++) {
            for (int j = 0; j < levels; j++) {
                first[i] += at(i, j);
                second[j] += at(i, j);
            }
        }
    }

    private Coefficient kappa(Weights weights, double[] first, double[] second) {
        double units = units();
        if (units == 0) {
            return Coefficient.undefined(AgreementFault.NOTHING_IN_COMMON);
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < levels; i++) {
            for (int j = 0; j < levels; j++) {
                double weight = weights.agreement(i, j);
                observed += weight * at(i, j);
                expected += weight * first[i] * second[j];
            }
        }
        observed /= units;
        expected /= units * units;
        return 1 - expected < NOTHING
                ? Coefficient.undefined(AgreementFault.ALL_ALIKE)
                : Coefficient.of((observed - expected) / (1 - expected));
    }
}
