package org.aspirant.rubric.report;

import java.util.List;
import java.util.Locale;
import org.aspirant.rubric.chart.ShareChart;

/** A report with everything in it. */
public final class Sample {

    private Sample() {}

    public static Table table() {
        return Table.of(
                        "agreement",
                        "Agreement <by criterion>",
                        Column.name("criterion", "Criterion"),
                        Column.number("n", "n").under("2025"),
                        Column.number("kappa", "Kappa").under("2025"),
                        Column.span("interval", "95% interval").under("2026"),
                        Column.words("word", "Word"))
                .row(
                        Cell.words("grounds, named"),
                        Cell.count(12),
                        Cell.number(0.66666, 2),
                        Cell.span(-0.001, 0.75, 2),
                        Cell.words("\"yes\""))
                .row(
                        Cell.words("people"),
                        Cell.held(),
                        Cell.absent("all ratings are equal"),
                        Cell.absent("there is one unit"),
                        Cell.none())
                .row(
                        Cell.words("time"),
                        Cell.share(0.125),
                        Cell.absent("all ratings are equal"),
                        Cell.none(),
                        Cell.none())
                .note("Counted once.")
                .table();
    }

    public static Report report(Locale language) {
        var chart =
                new ShareChart(
                        "Shares",
                        List.of("1", "2"),
                        List.of(new ShareChart.Row("a", "n 4", List.of(0.25, 0.75))));
        var second =
                Table.of("levels", "Levels", Column.name("id", "Level"), Column.number("n", "n"))
                        .row(Cell.words("1"), Cell.count(1))
                        .row(Cell.words("2"), Cell.count(3))
                        .table();
        return new Report(
                "sample",
                language,
                "Sample",
                "A sample & more",
                "What a reader learns.",
                List.of(
                        Section.of("One", new Block.Paragraph("<b>Words</b>"), table()),
                        Section.of("Two", Figure.of("Most are at 2", chart, second)),
                        Section.of("Three", Block.Facts.of(new Block.Fact("Plan", "p1"))),
                        Section.of(
                                "Four",
                                new Block.Notice("Look here."),
                                new Block.Items(List.of("first", "second")))));
    }
}
