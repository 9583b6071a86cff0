package org.aspirant.rubric.report.scores;

import java.util.OptionalDouble;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.statistics.Moments;

/** Scores in tables. */
public final class ScoreCells {

    private static final int DECIMALS = 2;

    private ScoreCells() {}

    /** The mean, or that there is none. */
    public static Cell mean(Moments scores) {
        return Cell.number(
                scores.count() == 0 ? OptionalDouble.empty() : OptionalDouble.of(scores.mean()),
                DECIMALS,
                "there is no score");
    }

    /** The standard deviation, or that there is none. */
    public static Cell deviation(Moments scores) {
        return Cell.number(scores.standardDeviation(), DECIMALS, "there are fewer than two scores");
    }
}
