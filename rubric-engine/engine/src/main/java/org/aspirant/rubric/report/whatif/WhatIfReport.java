package org.aspirant.rubric.report.whatif;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.whatif.GroupImpact;
import org.aspirant.rubric.whatif.Scenario;
import org.jspecify.annotations.Nullable;

/** Cuts, weights and policies side by side: who passes, what is due, what it costs. */
public final class WhatIfReport {

    static final Column SCENARIO = Column.name("scenario", "Scenario");

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
        var passing = new PassingTables(scenarios);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Who passes", passing.passing()));
        if (options.ids()) {
            sections.add(Section.of("Who stands elsewhere", passing.flips()));
        }
        sections.add(Section.of("Readings that would be due", due()));
        sections.add(Section.of("Who fails, and what they would take again", failing.retakes()));
        sections.add(Section.of("Near the cut", failing.nearTheCut()));
        if (!groups.isEmpty()) {
            sections.add(Section.of("Groups", GroupTable.of(groups)));
        }
        return Report.of(
                "what-if",
                "What if",
                plan.title(),
                "Each row is a scenario, compared with the first. Nothing is decided by it.",
                sections);
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
}
