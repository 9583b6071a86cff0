package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aspirant.rubric.chart.Chart;
import org.aspirant.rubric.chart.ShareChart;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.report.scores.CriterionScores;
import org.aspirant.rubric.report.scores.ScoreCells;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.statistics.Moments;

/** Scores of cohorts, a column group a cycle. */
final class CohortTables {

    private CohortTables() {}

    /** All of a cycle, and its programs and sites. */
    static Table groups(Cohorts cohorts) {
        List<Column> columns = new ArrayList<>();
        if (cohorts.within().isEmpty()) {
            columns.add(Column.name("group", "Candidates"));
        }
        cohorts.within().forEach(name -> columns.add(Column.name(name, capital(name))));
        for (String cycle : cohorts.cycles()) {
            columns.add(Column.number("n." + cycle, "n").under(cycle));
            columns.add(Column.number("mean." + cycle, "Mean").under(cycle));
            columns.add(Column.number("standardDeviation." + cycle, "SD").under(cycle));
            columns.add(Column.number("passed." + cycle, "Passed").under(cycle));
        }
        var table = Table.of("cohorts", "Composites by cycle, program and site", columns);
        List<Cell> all = new ArrayList<>();
        all.add(Cell.words("All"));
        for (int at = 1; at < cohorts.within().size(); at++) {
            all.add(Cell.words(""));
        }
        cohorts.cycles().forEach(c -> all.addAll(composite(cohorts.of(c), cohorts.shows(c))));
        table.row(all);
        if (!cohorts.within().isEmpty()) {
            for (List<String> group : cohorts.groups()) {
                List<Cell> row = new ArrayList<>();
                group.forEach(name -> row.add(Cell.words(name)));
                for (String cycle : cohorts.cycles()) {
                    row.addAll(composite(cohorts.of(cycle, group), cohorts.shows(cycle, group)));
                }
                table.row(row);
            }
        }
        return table.note("Of those who are decided.").table();
    }

    private static List<Cell> composite(List<Decided> decided, boolean shown) {
        if (decided.isEmpty()) {
            return List.of(Cell.count(0), Cell.none(), Cell.none(), Cell.none());
        } else if (!shown) {
            return List.of(Cell.held(), Cell.held(), Cell.held(), Cell.held());
        }
        var scores = new Moments();
        decided.forEach(each -> scores.add(each.composite().doubleValue()));
        long passed = decided.stream().filter(Decided::passed).count();
        return List.of(
                Cell.count(decided.size()),
                ScoreCells.mean(scores),
                ScoreCells.deviation(scores),
                Cell.share((double) passed / decided.size()));
    }

    /** Means by criterion, and the share that reached each level. */
    static List<Block> criteria(AssessmentPlan plan, Cohorts cohorts) {
        var means =
                Table.of(
                        "criteria",
                        "Resolved values by criterion",
                        columns(cohorts, "criterion", "Criterion"));
        Map<String, List<Cell>> rows = new LinkedHashMap<>();
        List<Chart> charts = new ArrayList<>();
        List<String> levels = plan.scale().levels().stream().map(level -> level.id()).toList();
        Map<List<String>, List<Cell>> shares = new LinkedHashMap<>();
        for (String cycle : cohorts.cycles()) {
            List<ShareChart.Row> drawn = new ArrayList<>();
            for (CriterionScores each : CriterionScores.of(plan, cohorts.of(cycle))) {
                boolean shown = cohorts.shows(cycle) && shows(each.values().size());
                rows.computeIfAbsent(each.name(), CohortTables::named)
                        .addAll(cells(each.moments(), shown));
                long[] reached = each.reached();
                List<Double> parts = new ArrayList<>();
                for (String level : levels) {
                    int at = each.levels().indexOf(level);
                    double share = at < 0 || !shown ? 0 : part(reached, at);
                    parts.add(share);
                    shares.computeIfAbsent(
                                    List.of(each.name(), level),
                                    key -> new ArrayList<>(key.stream().map(Cell::words).toList()))
                            .add(at < 0 ? Cell.none() : shown ? Cell.share(share) : Cell.held());
                }
                if (shown && !each.values().isEmpty()) {
                    drawn.add(new ShareChart.Row(each.name(), "n " + each.values().size(), parts));
                }
            }
            if (!drawn.isEmpty()) {
                charts.add(new ShareChart(cycle, levels, drawn));
            }
        }
        rows.values().forEach(means::row);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.name("criterion", "Criterion"));
        columns.add(Column.name("level", "Level"));
        cohorts.cycles().forEach(c -> columns.add(Column.number("share." + c, c)));
        var distribution =
                Table.of("levels", "Share of candidates that reached each level", columns);
        shares.values().forEach(distribution::row);
        List<Block> blocks = new ArrayList<>();
        blocks.add(means.table());
        blocks.add(
                charts.isEmpty()
                        ? distribution.table()
                        : new Figure(
                                "Share of candidates that reached each level, by cycle",
                                charts,
                                distribution.table()));
        return blocks;
    }

    private static double part(long[] reached, int at) {
        long all = 0;
        for (long count : reached) {
            all += count;
        }
        return all == 0 ? 0 : (double) reached[at] / all;
    }

    /** The mean of candidates' means over the criteria that give evidence of a standard. */
    static Table competencies(AssessmentPlan plan, Cohorts cohorts) {
        var table =
                Table.of(
                        "standards",
                        "Candidates\u2019 means over the criteria of a standard",
                        columns(cohorts, "standard", "Standard"));
        Map<String, List<Cell>> rows = new LinkedHashMap<>();
        for (String cycle : cohorts.cycles()) {
            Map<String, Moments> spreads = new LinkedHashMap<>();
            plan.composition().tasks().stream()
                    .flatMap(task -> task.criteria().stream())
                    .filter(criterion -> criterion.competency() != null)
                    .forEach(criterion -> spreads.put(competency(criterion), new Moments()));
            for (Decision decision : cohorts.of(cycle)) {
                means(plan, decision).forEach((id, own) -> add(spreads, id, own));
            }
            spreads.forEach(
                    (competency, spread) ->
                            rows.computeIfAbsent(competency, CohortTables::named)
                                    .addAll(
                                            cells(
                                                    spread,
                                                    cohorts.shows(cycle)
                                                            && shows((int) spread.count()))));
        }
        rows.values().forEach(table::row);
        return table.table();
    }

    private static String competency(PlanCriterion criterion) {
        return criterion.competency() == null ? "" : criterion.competency();
    }

    private static void add(Map<String, Moments> spreads, String id, Moments own) {
        Moments spread = spreads.get(id);
        if (spread != null) {
            spread.add(own.mean());
        }
    }

    private static Map<String, Moments> means(AssessmentPlan plan, Decision decision) {
        Map<String, Moments> means = new LinkedHashMap<>();
        for (CriterionScores each : CriterionScores.of(plan, List.of(decision))) {
            each.competency()
                    .ifPresent(
                            id ->
                                    each.values()
                                            .forEach(
                                                    value ->
                                                            means.computeIfAbsent(
                                                                            id,
                                                                            key -> new Moments())
                                                                    .add(value.doubleValue())));
        }
        return means;
    }

    private static boolean shows(int count) {
        return count == 0 || Disclosure.showsTotal(count);
    }

    private static List<Cell> named(String name) {
        return new ArrayList<>(List.of(Cell.words(name)));
    }

    private static List<Cell> cells(Moments scores, boolean shown) {
        return shown
                ? List.of(
                        Cell.count(scores.count()),
                        ScoreCells.mean(scores),
                        ScoreCells.deviation(scores))
                : List.of(Cell.held(), Cell.held(), Cell.held());
    }

    private static List<Column> columns(Cohorts cohorts, String key, String title) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.name(key, title));
        Function<String, List<Column>> ofCycle =
                cycle ->
                        List.of(
                                Column.number("n." + cycle, "n").under(cycle),
                                Column.number("mean." + cycle, "Mean").under(cycle),
                                Column.number("standardDeviation." + cycle, "SD").under(cycle));
        cohorts.cycles().forEach(cycle -> columns.addAll(ofCycle.apply(cycle)));
        return columns;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
