package org.aspirant.rubric.statistics.standard;

import java.util.OptionalDouble;

/** Count, mean and sum of squares of numbers as they come; parts can be merged. */
final class Moments {

    private long count;
    private double mean;
    private double squares;

    void add(double value) {
        count++;
        double distance = value - mean;
        mean += distance / count;
        squares += distance * (value - mean);
    }

    void merge(Moments other) {
        if (other.count == 0) {
            return;
        }
        long both = count + other.count;
        double distance = other.mean - mean;
        mean += distance * other.count / both;
        squares += other.squares + distance * distance * count * other.count / both;
        count = both;
    }

    long count() {
        return count;
    }

    /** 0 if there is no number yet. */
    double mean() {
        return mean;
    }

    /** Over n − 1; absent for fewer than two numbers. */
    OptionalDouble standardDeviation() {
        return count < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(squares / (count - 1)));
    }
}
