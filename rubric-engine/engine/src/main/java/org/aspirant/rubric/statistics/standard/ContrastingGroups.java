package org.aspirant.rubric.statistics.standard;

import java.math.BigDecimal;
import java.math.MathContext;
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
 * <p>Scores are taken for the decimals that they were written as, and compared with the cut
 * exactly: of 0.3 and 0.5 against 0.1 and 0.3 the cut is 0.3, and reached by both who have that.
 *
 * <p>Source: S. A. Livingston and M. J. Zieky, Passing Scores (1982).
 */
public final class ContrastingGroups {

    private final Moments qualified = new Moments();
    private final Moments others = new Moments();

    /** How many of each group have a score. */
    private final NavigableMap<Double, Count> counts = new TreeMap<>();

    private BigDecimal sumOfQualified = BigDecimal.ZERO;
    private BigDecimal sumOfOthers = BigDecimal.ZERO;

    private record Count(int qualified, int others) {

        static final Count NONE = new Count(0, 0);

        Count with(Count more) {
            return new Count(qualified + more.qualified, others + more.others);
        }
    }

    /** Adds a candidate. */
    public void add(double score, boolean isQualified) {
        (isQualified ? qualified : others).add(score);
        var exact = BigDecimal.valueOf(score);
        sumOfQualified = isQualified ? sumOfQualified.add(exact) : sumOfQualified;
        sumOfOthers = isQualified ? sumOfOthers : sumOfOthers.add(exact);
        counts.merge(score, isQualified ? new Count(1, 0) : new Count(0, 1), Count::with);
    }

    /** Adds the candidates of another part. */
    public void merge(ContrastingGroups other) {
        qualified.merge(other.qualified);
        others.merge(other.others);
        sumOfQualified = sumOfQualified.add(other.sumOfQualified);
        sumOfOthers = sumOfOthers.add(other.sumOfOthers);
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
        var high = sumOfQualified.multiply(BigDecimal.valueOf(others.count()));
        var low = sumOfOthers.multiply(BigDecimal.valueOf(qualified.count()));
        if (high.compareTo(low) <= 0) {
            return new NotApart(qualified.mean(), others.mean());
        }
        var twice = high.add(low);
        var times = BigDecimal.valueOf(2 * qualified.count() * others.count());
        var below = Count.NONE;
        var above = Count.NONE;
        for (var entry : counts.entrySet()) {
            if (BigDecimal.valueOf(entry.getKey()).multiply(times).compareTo(twice) < 0) {
                below = below.with(entry.getValue());
            } else {
                above = above.with(entry.getValue());
            }
        }
        return new Contrasted(
                new ContrastedCut(
                        twice.divide(times, MathContext.DECIMAL64).doubleValue(),
                        group(qualified, below.qualified()),
                        group(others, above.others()),
                        fewest()));
    }

    private static Group group(Moments group, int misclassified) {
        return new Group(group.count(), group.mean(), group.standardDeviation(), misclassified);
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
