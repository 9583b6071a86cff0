package org.aspirant.rubric.report.scores;

import java.util.OptionalDouble;
import org.aspirant.rubric.report.Cell;

/** How many values there are, their mean, and how they spread. Not for several threads. */
public final class Spread {

    private long count;
    private double mean;
    private double squares;

    public void add(double value) {
        count++;
        double before = value - mean;
        mean += before / count;
        squares += before * (value - mean);
    }

    public long count() {
        return count;
    }

    /** Absent without a value. */
    public OptionalDouble mean() {
        return count > 0 ? OptionalDouble.of(mean) : OptionalDouble.empty();
    }

    /** Over n − 1; absent for fewer than two values. */
    public OptionalDouble standardDeviation() {
        return count > 1
                ? OptionalDouble.of(Math.sqrt(squares / (count - 1)))
                : OptionalDouble.empty();
    }

    public Cell meanCell() {
        return Cell.number(mean(), 2, "there is no score");
    }

    public Cell deviationCell() {
        return Cell.number(standardDeviation(), 2, "there are fewer than two scores");
    }
}
