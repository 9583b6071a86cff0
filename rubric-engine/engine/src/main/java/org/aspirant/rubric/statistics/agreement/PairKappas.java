package org.aspirant.rubric.statistics.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cohen's kappas of resamples of one table, one for each weighting: what {@link
 * PairTable#cohenKappa} gives, without an object for each of the thousands. Not for several
 * threads.
 */
final class PairKappas implements Resampling.Figures {

    private final List<Weights> weights;
    private final int levels;
    private final long[] kinds;
    private final int[] firsts;
    private final int[] seconds;
    private final double[] rows;
    private final double[] columns;

    PairKappas(PairTable table, List<Weights> weights) {
        this.weights = weights;
        this.levels = weights.get(0).levels();
        long[] cells = table.cells();
        int[] filled = IntStream.range(0, cells.length).filter(cell -> cells[cell] > 0).toArray();
        this.kinds = Arrays.stream(filled).mapToLong(cell -> cells[cell]).toArray();
        this.firsts = Arrays.stream(filled).map(cell -> cell / levels).toArray();
        this.seconds = Arrays.stream(filled).map(cell -> cell % levels).toArray();
        this.rows = new double[levels];
        this.columns = new double[levels];
    }

    /** How many units each cell has that has any. */
    long[] kinds() {
        return kinds.clone();
    }

    @Override
    public int count() {
        return weights.size();
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
            into[at] = kappa(weights.get(at), drawn, units);
        }
    }

    private double kappa(Weights weighting, long[] drawn, double units) {
        double observed = 0;
        for (int kind = 0; kind < drawn.length; kind++) {
            observed += weighting.agreement(firsts[kind], seconds[kind]) * drawn[kind];
        }
        double expected = 0;
        for (int i = 0; i < levels; i++) {
            for (int j = 0; j < levels && rows[i] > 0; j++) {
                expected += weighting.agreement(i, j) * rows[i] * columns[j];
            }
        }
        observed /= units;
        expected /= units * units;
        return 1 - expected < PairTable.NOTHING
                ? Double.NaN
                : (observed - expected) / (1 - expected);
    }
}
