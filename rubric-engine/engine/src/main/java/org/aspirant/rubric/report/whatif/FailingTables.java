package org.aspirant.rubric.report.whatif;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.whatif.Outcome.Failing;
import org.aspirant.rubric.whatif.Scenario;
import org.jspecify.annotations.Nullable;

/** Who fails, by how little and what they would take again, and who lies near the cut. */
record FailingTables(AssessmentPlan plan, List<Scenario> scenarios, @Nullable Exact retakeCost) {

    private static final String NO_CUT = "there is no cut";

    Block retakes() {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                WhatIfReport.SCENARIO,
                                Column.number("failed", "Fail"),
                                Column.number("byCut", "By the cut alone"),
                                Column.number("byOtherRules", "By other rules alone"),
                                Column.number("byBoth", "By both"),
                                Column.number("nearest", "Least short of the cut"),
                                Column.number("median", "Median short"),
                                Column.number("retakes", "Tasks taken again")));
        for (Task task : plan.composition().tasks()) {
            columns.add(Column.number("of." + task.id(), task.id()).under("Of these"));
        }
        columns.add(Column.number("beyond", "Out of reach"));
        Exact cost = retakeCost;
        if (cost != null) {
            columns.add(Column.number("cost", "Cost of retakes"));
        }
        var table =
                Table.of("retakes", "Who fails, by how little, and what it would take", columns);
        scenarios.forEach(scenario -> table.row(retakes(scenario, cost)));
        return table.note(
                        "Tasks taken again are the fewest that can be enough: those that floors or"
                                + " counts find too low, and then those with the most to gain.")
                .table();
    }

    private List<Cell> retakes(Scenario scenario, @Nullable Exact cost) {
        Failing failing = scenario.outcome().failing();
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(scenario.name()));
        row.add(Cell.count(failing == null ? 0 : failing.candidates()));
        row.add(Cell.count(failing == null ? 0 : failing.byCut()));
        row.add(Cell.count(failing == null ? 0 : failing.byOtherRules()));
        row.add(Cell.count(failing == null ? 0 : failing.byBoth()));
        row.add(number(failing == null ? null : failing.nearest()));
        row.add(number(failing == null ? null : failing.median()));
        row.add(Cell.count(failing == null ? 0 : failing.retakes()));
        for (Task task : plan.composition().tasks()) {
            row.add(
                    Cell.count(
                            failing == null ? 0 : failing.retakesOf().getOrDefault(task.id(), 0)));
        }
        row.add(Cell.count(failing == null ? 0 : failing.beyond()));
        if (cost != null) {
            row.add(
                    Cell.number(
                            cost.times(Exact.of(failing == null ? 0 : failing.retakes()))
                                    .doubleValue(),
                            Exact.REPORTED_DECIMALS));
        }
        return row;
    }

    private static Cell number(@Nullable Exact exact) {
        return exact == null
                ? Cell.absent("nobody misses the cut")
                : Cell.number(exact.doubleValue(), Exact.REPORTED_DECIMALS);
    }

    Block nearTheCut() {
        var table =
                Table.of(
                        "band",
                        "Composites within two standard errors of measurement of the cut",
                        WhatIfReport.SCENARIO,
                        Column.number("sem", "SEM"),
                        Column.number("twoBelow", "2 to 1 below"),
                        Column.number("oneBelow", "Within 1 below"),
                        Column.number("oneAbove", "Within 1 above"),
                        Column.number("twoAbove", "1 to 2 above"),
                        Column.number("passLessOne", "Pass at cut less 1"),
                        Column.number("passLessTwo", "Pass at cut less 2"));
        for (Scenario scenario : scenarios) {
            var band = scenario.outcome().band();
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(scenario.name()));
            if (band == null) {
                Cell why =
                        Cell.absent(
                                scenario.outcome().cut() == null
                                        ? NO_CUT
                                        : "no standard error was given");
                for (int at = 0; at < 7; at++) {
                    row.add(why);
                }
            } else {
                row.add(Cell.number(band.sem().doubleValue(), Exact.REPORTED_DECIMALS));
                row.add(Cell.count(band.twoBelow()));
                row.add(Cell.count(band.oneBelow()));
                row.add(Cell.count(band.oneAbove()));
                row.add(Cell.count(band.twoAbove()));
                row.add(Cell.count(band.passLessOne()));
                row.add(Cell.count(band.passLessTwo()));
            }
            table.row(row);
        }
        return table.table();
    }
}
