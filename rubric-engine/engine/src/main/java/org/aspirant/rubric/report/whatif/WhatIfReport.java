package org.aspirant.rubric.report.whatif;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.chart.BarChart;
import org.aspirant.rubric.chart.CurveChart;
import org.aspirant.rubric.chart.DotChart;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.whatif.GroupImpact;
import org.aspirant.rubric.whatif.Scenario;
import org.jspecify.annotations.Nullable;

/** Cuts, weights and policies side by side: who passes, what is due, what it costs. */
public final class WhatIfReport {

    static final Column SCENARIO = Column.name("scenario", "Scenario");
    private static final int FEWEST_OF_A_CURVE = 3;

    private final AssessmentPlan plan;
    private final List<Scenario> scenarios;
    private final Options options;

    /**
     * What is shown beside the counts.
     *
     * @param ids whether to name who stands elsewhere
     * @param retakeCost of one task taken again; null: not counted
     */
    public record Options(boolean ids, @Nullable Exact retakeCost) {}

    private WhatIfReport(AssessmentPlan plan, List<Scenario> scenarios, Options options) {
        this.plan = plan;
        this.scenarios = scenarios;
        this.options = options;
    }

    /**
     * The report.
     *
     * @param scenarios the first is how things are
     * @param groups empty: nobody said who candidates are
     */
    public static Report of(
            AssessmentPlan plan,
            List<Scenario> scenarios,
            List<GroupImpact> groups,
            Options options) {
        return new WhatIfReport(plan, List.copyOf(scenarios), options).report(groups);
    }

    private Report report(List<GroupImpact> groups) {
        var failing = new FailingTables(plan, scenarios, options.retakeCost());
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Who passes", passing()));
        if (options.ids()) {
            sections.add(Section.of("Who stands elsewhere", flips()));
        }
        sections.add(Section.of("Readings that would be due", due()));
        sections.add(Section.of("Who fails, and what they would take again", failing.retakes()));
        sections.add(Section.of("Near the cut", failing.nearTheCut()));
        if (!groups.isEmpty()) {
            sections.add(Section.of("Groups", groups(groups)));
        }
        return Report.of(
                "what-if",
                "What if",
                plan.title(),
                "Each row is a scenario, compared with the first. Nothing is decided by it.",
                sections);
    }

    private Block passing() {
        var table =
                Table.of(
                        "passing",
                        "Who passes",
                        SCENARIO,
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
                    Cell.words(cut(outcome.cut())),
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

    /** A cut in words: {@code 42 less 5}. */
    public static String cut(@Nullable Cut cut) {
        if (cut == null) {
            return "none";
        }
        Exact sem = cut.sem();
        return text(cut.atLeast()) + (sem == null ? "" : " less " + text(sem));
    }

    /** As a decimal where it is a short one. */
    private static String text(Exact exact) {
        Exact rounded = Exact.parse(exact.rounded().toPlainString());
        return rounded.equals(exact)
                ? exact.rounded().stripTrailingZeros().toPlainString()
                : exact.toString();
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

    private Block flips() {
        var table =
                Table.of(
                        "flips",
                        "Candidates who stand elsewhere than in the first scenario",
                        SCENARIO,
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

    private Block due() {
        var table =
                Table.of(
                        "due",
                        "Readings that would be due",
                        SCENARIO,
                        Column.number("candidates", "Candidates").under("Second reading"),
                        Column.number("tasks", "Tasks").under("Second reading"),
                        Column.number("adjudicated", "Candidates").under("Adjudication"),
                        Column.number("adjudicatedTasks", "Tasks").under("Adjudication"),
                        Column.number("others", "Wait for something else"),
                        Column.number("ended", "Without a score"));
        for (Scenario scenario : scenarios) {
            var needs = scenario.outcome().needs();
            table.row(
                    Cell.words(scenario.name()),
                    Cell.count(needs.secondReadings()),
                    Cell.count(needs.secondTasks()),
                    Cell.count(needs.adjudications()),
                    Cell.count(needs.adjudicatedTasks()),
                    Cell.count(needs.others()),
                    Cell.count(needs.ended()));
        }
        return table.table();
    }

    private static Block groups(List<GroupImpact> groups) {
        var table =
                Table.of(
                        "groups",
                        "Groups of those who are decided in every scenario",
                        Column.name("column", "Column"),
                        Column.name("group", "Group"),
                        Column.name("scenario", "Scenario"),
                        Column.number("decided", "Decided"),
                        Column.number("passed", "Passed"),
                        Column.number("passRate", "Pass rate"),
                        Column.number("ratio", "To the largest group"),
                        Column.number("toPass", "Fail to pass"),
                        Column.number("toFail", "Pass to fail"));
        for (GroupImpact impact : groups) {
            var counts = impact.counts();
            List<Cell> row =
                    new ArrayList<>(
                            List.of(
                                    Cell.words(impact.column()),
                                    Cell.words(impact.group()),
                                    Cell.words(impact.scenario())));
            if (counts == null) {
                for (int at = 0; at < 6; at++) {
                    row.add(Cell.held());
                }
            } else {
                Exact ratio = impact.ratio();
                row.add(Cell.count(counts.decided()));
                row.add(Cell.count(counts.passed()));
                row.add(Cell.share(counts.passRate().doubleValue()));
                row.add(
                        ratio == null
                                ? Cell.absent("nobody of the largest group passes")
                                : Cell.number(ratio.doubleValue(), Exact.REPORTED_DECIMALS));
                row.add(Cell.count(counts.toPass()));
                row.add(Cell.count(counts.toFail()));
            }
            table.row(row);
        }
        return table.note(
                        "A group under 10 is held back, and so is what would give it away. Under 0.80"
                                + " a US guideline on employment tests (the four-fifths rule) asks for"
                                + " a closer look; it proves nothing.")
                .table();
    }
}
