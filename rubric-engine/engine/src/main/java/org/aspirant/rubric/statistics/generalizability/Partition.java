package org.aspirant.rubric.statistics.generalizability;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a design, parted by the levels of one effect. */
final class Partition {

    private final int[] levelOfCell;
    private final int[] sizes;
    private final int[] someCell;

    Partition(Effect effect, List<Cell> cells) {
        Map<Effect.Level, Integer> numbers = new HashMap<>();
        levelOfCell = new int[cells.size()];
        int[] counted = new int[cells.size()];
        int[] first = new int[cells.size()];
        for (int cell = 0; cell < cells.size(); cell++) {
            int level = numbers.computeIfAbsent(effect.level(cells.get(cell)), k -> numbers.size());
            if (counted[level]++ == 0) {
                first[level] = cell;
            }
            levelOfCell[cell] = level;
        }
        sizes = Arrays.copyOf(counted, numbers.size());
        someCell = Arrays.copyOf(first, numbers.size());
    }

    /** Σ over levels of (total)² / n, the uncorrected sum of squares. */
    double sumOfSquares(double[] observations) {
        double[] totals = new double[sizes.length];
        for (int cell = 0; cell < observations.length; cell++) {
            totals[levelOfCell[cell]] += observations[cell];
        }
        double sum = 0;
        for (int level = 0; level < totals.length; level++) {
            sum += totals[level] * totals[level] / sizes[level];
        }
        return sum;
    }

    /** Σ over levels of n² / N. */
    double meanSize() {
        double sum = 0;
        for (int size : sizes) {
            sum += (double) size * size;
        }
        return sum / levelOfCell.length;
    }

    /** Σ over these parts of n² / (size of the level of the whole that the part is in). */
    double sizesWithin(Partition whole) {
        double sum = 0;
        for (int level = 0; level < sizes.length; level++) {
            int around = whole.sizes[whole.levelOfCell[someCell[level]]];
            sum += (double) sizes[level] * sizes[level] / around;
        }
        return sum;
    }
}
