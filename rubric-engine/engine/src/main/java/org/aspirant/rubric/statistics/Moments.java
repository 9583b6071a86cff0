package org.aspirant.rubric.statistics;

import java.util.OptionalDouble;

/**
 * How many numbers there are, their mean, and how they lie around it, gathered as they come; parts
 * can be gathered apart and merged. Not for several threads.
 *
 * <p>Source: B. P. Welford (1962), Note on a method for calculating corrected sums of squares and
 * products, Technometrics 4(3).
 */
public final class Moments {

    private long count;
    private double mean;
    private double squares;

    /** Of numbers that are there already. */
    public static Moments of(double... values) {
        var moments = new Moments();
        for (double value : values) {
            moments.add(value);
        }
        return moments;
    }

    public void add(double value) {
        count++;
        double distance = value - mean;
        mean += distance / count;
        squares += distance * (value - mean);
    }

    /** Adds the numbers of another gathering. */
    public void merge(Moments other) {
        if (other.count == 0) {
            return;
        }
        long both = count + other.count;
        double distance = other.mean - mean;
        mean += distance * other.count / both;
        squares += other.squares + distance * distance * count * other.count / both;
        count = both;
    }

    public long count() {
        return count;
    }

    /** 0 if there is no number yet. */
    public double mean() {
        return mean;
    }

    /** The sum of squared distances from the mean. */
    public double squares() {
        return squares;
    }

    /** Over n − 1; absent for fewer than two numbers. */
    public OptionalDouble standardDeviation() {
        return count < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(squares / (count - 1)));
    }
}
