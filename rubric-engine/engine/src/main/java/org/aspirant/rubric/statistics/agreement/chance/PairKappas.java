package org.aspirant.rubric.statistics.agreement.chance;

import java.util.Arrays;
import java.util.List;
import org.aspirant.rubric.statistics.agreement.counts.PairTable;
import org.aspirant.rubric.statistics.agreement.figure.Weights;
import org.aspirant.rubric.statistics.agreement.resampling.Resampling;

/**
 * Cohen's kappas of resamples of one table, one for each weighting: what {@link
 * PairTable#cohenKappa} gives, without an object for each of the thousands. Not for several
 * threads.
 */
public final class PairKappas implements Resampling.Figures {

    private final long[] kinds;

    /** By kind, which of the levels that the first assessor gave it is of. */
    private final int[] firsts;

    private final int[] seconds;
    private final double[] rows;
    private final double[] columns;

    /** By weighting, how far the two levels of each kind agree. */
    private final double[][] ofKinds;

    /** By weighting, how far each level given by the first agrees with each by the second. */
    private final double[][] ofLevels;

    public PairKappas(PairTable table, List<Weights> weights) {
        int levels = weights.get(0).levels();
        long[] cells = table.cells();
        int[] given = new int[levels];
        int[] taken = new int[levels];
        int filled = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            if (cells[cell] > 0) {
                filled++;
                given[cell / levels] = 1;
                taken[cell % levels] = 1;
            }
        }
        this.rows = new double[numbered(given)];
        this.columns = new double[numbered(taken)];
        this.kinds = new long[filled];
        this.firsts = new int[filled];
        this.seconds = new int[filled];
        this.ofKinds = new double[weights.size()][filled];
        this.ofLevels = new double[weights.size()][rows.length * columns.length];
        int kind = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            int first = cell / levels;
            int second = cell % levels;
            for (int at = 0; at < ofLevels.length && given[first] * taken[second] > 0; at++) {
                ofLevels[at][(given[first] - 1) * columns.length + taken[second] - 1] =
                        weights.get(at).agreement(first, second);
            }
            if (cells[cell] > 0) {
                kinds[kind] = cells[cell];
                firsts[kind] = given[first] - 1;
                seconds[kind] = taken[second] - 1;
                for (int at = 0; at < ofKinds.length; at++) {
                    ofKinds[at][kind] = weights.get(at).agreement(first, second);
                }
                kind++;
            }
        }
    }

    /** Puts in place of what is not 0 its number, from 1, and says how many there are. */
    private static int numbered(int[] used) {
        int count = 0;
        for (int at = 0; at < used.length; at++) {
            used[at] = used[at] > 0 ? ++count : 0;
        }
        return count;
    }

    /** How many units each cell has that has any. */
    public long[] kinds() {
        return kinds.clone();
    }

    @Override
    public int count() {
        return ofKinds.length;
    }

    @Override
    public void compute(long[] drawn, double[] into) {
        Arrays.fill(rows, 0);
        Arrays.fill(columns, 0);
        double units = 0;
        for (int kind = 0; kind < drawn.length; kind++) {
            rows[firsts[kind]] += drawn[kind];
            columns[seconds[kind]] += drawn[kind];
            units += drawn[kind];
        }
        for (int at = 0; at < into.length; at++) {
            into[at] = kappa(ofKinds[at], ofLevels[at], drawn, units);
        }
    }

    private double kappa(double[] ofKind, double[] ofLevel, long[] drawn, double units) {
        double observed = 0;
        for (int kind = 0; kind < drawn.length; kind++) {
            observed += ofKind[kind] * drawn[kind];
        }
        double expected = 0;
        int pair = 0;
        for (double row : rows) {
            for (double column : columns) {
                expected += ofLevel[pair++] * row * column;
            }
        }
        observed /= units;
        expected /= units * units;
        return 1 - expected < PairTable.NOTHING
                ? Double.NaN
                : (observed - expected) / (1 - expected);
    }
}
