package org.aspirant.rubric.report.whatif;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.chart.BarChart;
import org.aspirant.rubric.chart.CurveChart;
import org.aspirant.rubric.chart.DotChart;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.whatif.Scenario;

/** Who passes under each scenario, and who stands elsewhere than under the first. */
record PassingTables(List<Scenario> scenarios) {

    private static final int FEWEST_OF_A_CURVE = 3;

    Block passing() {
        var table =
                Table.of(
                        "passing",
                        "Who passes",
                        WhatIfReport.SCENARIO,
                        Column.words("cut", "Cut"),
                        Column.number("candidates", "Candidates"),
                        Column.number("decided", "Decided"),
                        Column.number("passed", "Passed"),
                        Column.number("passRate", "Pass rate"),
                        Column.number("toPass", "Fail to pass"),
                        Column.number("toFail", "Pass to fail"),
                        Column.number("opened", "No longer decided"),
                        Column.number("closed", "Newly decided"));
        for (Scenario scenario : scenarios) {
            var outcome = scenario.outcome();
            table.row(
                    Cell.words(scenario.name()),
                    Cell.words(WhatIfReport.cut(outcome.cut())),
                    Cell.count(outcome.candidates()),
                    Cell.count(outcome.decided().size()),
                    Cell.count(outcome.passed().size()),
                    outcome.passRate()
                            .<Cell>map(rate -> Cell.share(rate.doubleValue()))
                            .orElseGet(() -> Cell.absent("nobody is decided")),
                    Cell.count(outcome.flips().toPass().size()),
                    Cell.count(outcome.flips().toFail().size()),
                    Cell.count(outcome.flips().opened().size()),
                    Cell.count(outcome.flips().closed().size()));
        }
        return figure(table.table());
    }

    private Block figure(Table table) {
        List<CurveChart.Point> points = new ArrayList<>();
        List<DotChart.Row> bars = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Cut cut = scenario.outcome().cut();
            scenario.outcome()
                    .passRate()
                    .map(rate -> rate.doubleValue() * 100)
                    .ifPresent(
                            rate -> {
                                bars.add(new DotChart.Row(scenario.name(), List.of(rate)));
                                if (cut != null) {
                                    points.add(
                                            new CurveChart.Point(
                                                    cut.effective().doubleValue(), rate));
                                }
                            });
        }
        if (bars.isEmpty()) {
            return table;
        }
        var distinct = points.stream().map(CurveChart.Point::x).distinct().count();
        if (distinct >= FEWEST_OF_A_CURVE && distinct == points.size()) {
            var sorted =
                    points.stream()
                            .sorted((one, other) -> Double.compare(one.x(), other.x()))
                            .toList();
            return Figure.of(
                    "Who passes, in percent of those decided, by the cut",
                    new CurveChart(
                            "Pass rate by cut",
                            "cut",
                            List.of(new CurveChart.Curve("pass", sorted)),
                            0,
                            100,
                            null,
                            null),
                    table);
        }
        return Figure.of(
                "Who passes, in percent of those decided",
                new BarChart("Pass rate by scenario", List.of("pass rate"), bars, 100, "%"),
                table);
    }

    Block flips() {
        var table =
                Table.of(
                        "flips",
                        "Candidates who stand elsewhere than in the first scenario",
                        WhatIfReport.SCENARIO,
                        Column.name("candidate", "Candidate"),
                        Column.words("change", "Change"));
        for (Scenario scenario : scenarios) {
            var flips = scenario.outcome().flips();
            flips.toPass().forEach(id -> flip(table, scenario, id.value(), "fail to pass"));
            flips.toFail().forEach(id -> flip(table, scenario, id.value(), "pass to fail"));
            flips.opened().forEach(id -> flip(table, scenario, id.value(), "no longer decided"));
            flips.closed().forEach(id -> flip(table, scenario, id.value(), "newly decided"));
        }
        return table.table();
    }

    private static void flip(Table.Rows table, Scenario scenario, String id, String change) {
        table.row(Cell.words(scenario.name()), Cell.words(id), Cell.words(change));
    }
}
