package org.aspirant.rubric.statistics.standard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.rubric.statistics.standard.StandardOutcome.Judged;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NoJudgments;

/**
 * The borderline group method: the cut is what candidates score whom judges who know them hold to
 * be just good enough. Parts can be merged, in any order. Not for several threads.
 *
 * <p>Source: S. A. Livingston and M. J. Zieky, Passing Scores (1982).
 */
public final class BorderlineGroup {

    private final Map<String, Double> scores = new LinkedHashMap<>();

    /** Adds a borderline candidate; it replaces what there was of the candidate. */
    public void add(String candidate, double score) {
        scores.put(candidate, score);
    }

    /** Adds the candidates of another part. */
    public void merge(BorderlineGroup other) {
        scores.putAll(other.scores);
    }

    /** The cut: the mean score, with the median beside it. */
    public StandardOutcome cut() {
        return scores.isEmpty() ? new NoJudgments() : new Judged(JudgedCut.of(scores));
    }
}
