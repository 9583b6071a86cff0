package org.aspirant.rubric.report.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aspirant.rubric.chart.CurveChart;
import org.aspirant.rubric.chart.CurveChart.Curve;
import org.aspirant.rubric.chart.CurveChart.Point;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.whatif.ReadingTwice;
import org.aspirant.rubric.whatif.ReadingTwice.Policy;

/** Second readings against flips avoided: near the cut, at random, and all. */
public final class ReadingTwiceReport {

    private ReadingTwiceReport() {}

    public static Report of(AssessmentPlan plan, ReadingTwice reading) {
        List<Policy> policies = new ArrayList<>();
        policies.add(new Policy("none", 0, 0, reading.flips()));
        policies.addAll(reading.policies());
        policies.add(new Policy("all", 1, reading.flips(), 0));
        return Report.of(
                "second-readings",
                "Second readings",
                plan.title(),
                "Worked out on "
                        + reading.candidates()
                        + " candidates all of whose work was read twice. The decision by both readings"
                        + " is taken for the right one; one reading alone makes another for "
                        + Cell.number(reading.flips(), 1).shown()
                        + " of them.",
                List.of(Section.of("What second readings avoid", figure(reading, policies))));
    }

    private static Figure figure(ReadingTwice reading, List<Policy> policies) {
        var table =
                Table.of(
                        "policies",
                        "Second readings and decisions that they save",
                        Column.name("policy", "Read a second time"),
                        Column.number("share", "Tasks read twice"),
                        Column.number("secondReadings", "Second readings"),
                        Column.number("avoided", "Flips avoided"),
                        Column.number("atRandom", "As many at random"),
                        Column.number("remaining", "Flips that remain"),
                        Column.number("perHundred", "Avoided per 100 readings"));
        for (Policy policy : policies) {
            double readings = policy.share() * reading.candidates() * reading.tasks();
            table.row(
                    Cell.words(policy.name()),
                    Cell.share(policy.share()),
                    Cell.number(readings, 1),
                    Cell.number(policy.avoided(), 1),
                    Cell.number(reading.avoidedAtRandom(policy), 1),
                    Cell.number(policy.remaining(), 1),
                    readings > 0
                            ? Cell.number(100 * policy.avoided() / readings, 2)
                            : Cell.absent("nothing is read twice"));
        }
        var near =
                policies.stream()
                        .sorted(Comparator.comparingDouble(Policy::share))
                        .map(policy -> new Point(100 * policy.share(), policy.avoided()))
                        .toList();
        var random = List.of(new Point(0, 0), new Point(100, reading.flips()));
        return Figure.of(
                "Decisions saved by the share of tasks read twice, in percent",
                new CurveChart(
                        "Decisions saved by second readings, near the cut and at random",
                        "tasks read twice, percent",
                        List.of(new Curve("near the cut", near), new Curve("at random", random)),
                        0,
                        Math.max(1, reading.flips()),
                        null,
                        null),
                table.note(
                                "A candidate near the cut is read a second time in every task; the"
                                        + " plan's own critical ranges are of single tasks.")
                        .table());
    }
}
