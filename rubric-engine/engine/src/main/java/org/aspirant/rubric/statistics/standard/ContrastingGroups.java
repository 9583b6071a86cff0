package org.aspirant.rubric.statistics.standard;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.aspirant.rubric.statistics.Moments;
import org.aspirant.rubric.statistics.standard.ContrastedCut.Fewest;
import org.aspirant.rubric.statistics.standard.ContrastedCut.Group;
import org.aspirant.rubric.statistics.standard.StandardOutcome.Contrasted;
import org.aspirant.rubric.statistics.standard.StandardOutcome.GroupMissing;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NoJudgments;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NotApart;

/**
 * The contrasting groups method: judges who know the candidates, and not their scores, say who is
 * good enough; the cut is half way between the groups' means. Parts can be merged, in any order.
 * Not for several threads.
 *
 * <p>Source: S. A. Livingston and M. J. Zieky, Passing Scores (1982).
 */
public final class ContrastingGroups {

    private final Moments qualified = new Moments();
    private final Moments others = new Moments();

    /** How many of each group have a score. */
    private final NavigableMap<Double, Count> counts = new TreeMap<>();

    private record Count(int qualified, int others) {

        static final Count NONE = new Count(0, 0);

        Count with(Count more) {
            return new Count(qualified + more.qualified, others + more.others);
        }
    }

    /** Adds a candidate. */
    public void add(double score, boolean isQualified) {
        (isQualified ? qualified : others).add(score);
        counts.merge(score, isQualified ? new Count(1, 0) : new Count(0, 1), Count::with);
    }

    /** Adds the candidates of another part. */
    public void merge(ContrastingGroups other) {
        qualified.merge(other.qualified);
        others.merge(other.others);
        other.counts.forEach((score, count) -> counts.merge(score, count, Count::with));
    }

    /** The cut, if the qualified score higher on average. */
    public StandardOutcome cut() {
        if (counts.isEmpty()) {
            return new NoJudgments();
        }
        if (qualified.count() == 0 || others.count() == 0) {
            return new GroupMissing(qualified.count() == 0);
        }
        if (qualified.mean() <= others.mean()) {
            return new NotApart(qualified.mean(), others.mean());
        }
        double cut = (qualified.mean() + others.mean()) / 2;
        var below = sum(counts.headMap(cut, false));
        var above = sum(counts.tailMap(cut, true));
        return new Contrasted(
                new ContrastedCut(
                        cut,
                        group(qualified, below.qualified()),
                        group(others, above.others()),
                        fewest()));
    }

    private static Group group(Moments group, int misclassified) {
        return new Group(group.count(), group.mean(), group.standardDeviation(), misclassified);
    }

    private static Count sum(Map<Double, Count> part) {
        return part.values().stream().reduce(Count.NONE, Count::with);
    }

    /** Goes up the scores: each makes the one below it fall short. */
    private Fewest fewest() {
        int errors = (int) others.count();
        var best = new Fewest(counts.firstKey(), errors);
        for (var at = counts.firstEntry(); at != null; at = counts.higherEntry(at.getKey())) {
            if (errors < best.misclassified()) {
                best = new Fewest(at.getKey(), errors);
            }
            errors += at.getValue().qualified() - at.getValue().others();
        }
        return best;
    }
}
