package org.aspirant.rubric.statistics.standard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NoJudgments;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NotEstimated;

/**
 * The extended Angoff method: each judge says for each item what a candidate who is just good
 * enough can be expected to get on it, a probability or a mean level; a judge's cut is the sum over
 * items. What judges say can be gathered apart and merged, in any order. Not for several threads.
 *
 * <p>Source: W. H. Angoff, Scales, Norms, and Equivalent Scores (1971), the footnote on what a
 * minimally acceptable person would get right.
 */
public final class Angoff {

    private final Map<String, Map<String, Double>> judges = new LinkedHashMap<>();

    /** Adds what a judge expects on an item; it replaces what the judge has said of it before. */
    public void add(String judge, String item, double expected) {
        judges.computeIfAbsent(judge, k -> new LinkedHashMap<>()).put(item, expected);
    }

    /** Adds all that another part has. */
    public void merge(Angoff other) {
        other.judges.forEach(
                (judge, items) -> items.forEach((item, value) -> add(judge, item, value)));
    }

    /**
     * The cut: the mean of the judges' sums. Every judge has to have judged every item, for a sum
     * over fewer items is another judge's question.
     */
    public StandardOutcome cut() {
        var lacking = lacking();
        if (judges.isEmpty() || lacking.isPresent()) {
            return lacking.map(StandardOutcome.class::cast).orElseGet(NoJudgments::new);
        }
        Map<String, Double> sums = new LinkedHashMap<>();
        judges.forEach(
                (judge, items) ->
                        sums.put(judge, items.values().stream().mapToDouble(v -> v).sum()));
        return new StandardOutcome.Judged(JudgedCut.of(sums));
    }

    private Optional<NotEstimated> lacking() {
        var items = new TreeSet<String>();
        judges.values().forEach(judged -> items.addAll(judged.keySet()));
        for (var judge : judges.entrySet()) {
            for (String item : items) {
                if (!judge.getValue().containsKey(item)) {
                    return Optional.of(new NotEstimated(judge.getKey(), item));
                }
            }
        }
        return Optional.empty();
    }
}
