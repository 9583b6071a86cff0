package org.aspirant.rubric.statistics.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Cohen's kappas of resamples of one table, one for each weighting: what {@link
 * PairTable#cohenKappa} gives, without an object for each of the thousands. Not for several
 * threads.
 */
final class PairKappas implements Resampling.Figures {

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

    PairKappas(PairTable table, List<Weights> weights) {
        int levels = weights.get(0).levels();
        long[] cells = table.cells();
        int[] filled = IntStream.range(0, cells.length).filter(cell -> cells[cell] > 0).toArray();
        int[] given = Arrays.stream(filled).map(cell -> cell / levels).distinct().toArray();
        int[] taken =
                Arrays.stream(filled).map(cell -> cell % levels).sorted().distinct().toArray();
        this.kinds = Arrays.stream(filled).mapToLong(cell -> cells[cell]).toArray();
        this.firsts = places(filled, cell -> cell / levels, given);
        this.seconds = places(filled, cell -> cell % levels, taken);
        this.rows = new double[given.length];
        this.columns = new double[taken.length];
        this.ofKinds = new double[weights.size()][filled.length];
        this.ofLevels = new double[weights.size()][given.length * taken.length];
        for (int at = 0; at < weights.size(); at++) {
            Weights weighting = weights.get(at);
            for (int kind = 0; kind < filled.length; kind++) {
                ofKinds[at][kind] =
                        weighting.agreement(filled[kind] / levels, filled[kind] % levels);
            }
            for (int pair = 0; pair < ofLevels[at].length; pair++) {
                ofLevels[at][pair] =
                        weighting.agreement(given[pair / taken.length], taken[pair % taken.length]);
            }
        }
    }

    private static int[] places(int[] cells, IntUnaryOperator level, int[] levels) {
        return Arrays.stream(cells)
                .map(cell -> Arrays.binarySearch(levels, level.applyAsInt(cell)))
                .toArray();
    }

    /** How many units each cell has that has any. */
    long[] kinds() {
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
