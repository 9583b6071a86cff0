package org.aspirant.tool.web.activity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aspirant.academy.activity.GradeMeaning;
import org.aspirant.academy.activity.GradeMeaning.Read;
import org.aspirant.academy.release.view.Feedback;
import org.aspirant.rubric.chart.DotChart;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.tool.web.page.Messages;

/** What counted for each criterion of a decision, on one scale, beside what was needed. */
public record Profile(Messages text, Feedback feedback) {

    /**
     * One criterion.
     *
     * @param counted the value that counted
     * @param floor the value that nothing else makes up for, where there is one
     * @param highest the value of its highest level
     */
    public record Row(
            String title, BigDecimal counted, Optional<BigDecimal> floor, BigDecimal highest) {}

    /** Every criterion that has a value, in the plan's order; none where nobody read. */
    public List<Row> rows() {
        var reads =
                GradeMeaning.of(feedback.yardstick(), 0).criteria().stream()
                        .collect(Collectors.toMap(Read::id, Function.identity(), (a, b) -> a));
        return feedback.criteria().stream()
                .filter(criterion -> criterion.resolved().isPresent())
                .map(
                        criterion -> {
                            BigDecimal counted = criterion.resolved().orElseThrow();
                            return new Row(
                                    criterion.title(),
                                    counted,
                                    Optional.ofNullable(reads.get(criterion.key().criterion()))
                                            .flatMap(Read::floor),
                                    highest(criterion.key()).orElse(counted));
                        })
                .toList();
    }

    /** The value of the highest level, where the rubric has words for the criterion. */
    public Optional<BigDecimal> highest(CriterionKey key) {
        return feedback.yardstick()
                .words(key)
                .map(words -> words.levels().get(words.levels().size() - 1).value().rounded());
    }

    /** The rows as a picture, with the floors if every criterion has one. */
    public String chart() {
        List<Row> rows = rows();
        boolean floors = rows.stream().allMatch(row -> row.floor().isPresent());
        List<String> series =
                floors
                        ? List.of(text.get("feedback.counted"), text.get("feedback.floor"))
                        : List.of(text.get("feedback.counted"));
        double highest =
                rows.stream().mapToDouble(row -> row.highest().doubleValue()).max().orElse(1);
        return new DotChart(
                        text.get("feedback.chart"),
                        series,
                        rows.stream().map(row -> drawn(row, floors)).toList(),
                        highest,
                        "")
                .svg();
    }

    private static DotChart.Row drawn(Row row, boolean floors) {
        double counted = row.counted().doubleValue();
        return new DotChart.Row(
                row.title(),
                floors
                        ? List.of(counted, row.floor().orElseThrow().doubleValue())
                        : List.of(counted));
    }
}
