package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aspirant.rubric.chart.Chart;
import org.aspirant.rubric.chart.ShareChart;
import org.aspirant.rubric.people.Disclosure;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.report.scores.ScoreCells;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.statistics.Moments;

/**
 * Scores on criteria or on standards, a row group a cycle: means, and the share of candidates that
 * reached each level.
 *
 * <p>A criterion can be left out for some candidates. Then fewer have a score on it, and what may
 * be shown of programs and sites was looked at for more: of such a cycle only all together is
 * shown, and not without what {@link LeftOut} says.
 */
final class ScoreTables {

    private final Cohorts cohorts;
    private final List<String> levels;
    private final Function<List<Decided>, List<Scores>> scored;
    private final BiPredicate<String, String> held;
    private final Map<String, Set<String>> complete = new HashMap<>();

    private ScoreTables(
            AssessmentPlan plan,
            Cohorts cohorts,
            Function<List<Decided>, List<Scores>> scored,
            BiPredicate<String, String> held) {
        this.cohorts = cohorts;
        this.levels = plan.scale().levels().stream().map(level -> level.id()).toList();
        this.scored = scored;
        this.held = held;
        cohorts.cycles().forEach(cycle -> complete.put(cycle, complete(cycle)));
    }

    static List<Block> criteria(AssessmentPlan plan, Cohorts cohorts) {
        var tables =
                new ScoreTables(
                        plan,
                        cohorts,
                        those -> Scores.onCriteria(plan, those),
                        new LeftOut(plan, cohorts)::holdsCriterion);
        return List.of(
                tables.means("criteria", "Resolved values by criterion", "criterion", "Criterion"),
                tables.distribution(
                        "levels",
                        "Share of candidates that reached each level of a criterion",
                        "criterion",
                        "Criterion"));
    }

    static List<Block> standards(AssessmentPlan plan, Cohorts cohorts) {
        var tables =
                new ScoreTables(
                        plan,
                        cohorts,
                        those -> Scores.onStandards(plan, those),
                        new LeftOut(plan, cohorts)::holdsStandard);
        return List.of(
                tables.means(
                        "standards",
                        "Candidates\u2019 means over the criteria of a standard",
                        "standard",
                        "Standard"),
                tables.distribution(
                        "standardLevels",
                        "Share of candidates whose mean on a standard reached each level",
                        "standard",
                        "Standard"));
    }

    /** What everybody of the cycle has a score on. */
    private Set<String> complete(String cycle) {
        var all = cohorts.of(cycle);
        return scored.apply(all).stream()
                .filter(each -> each.values().size() == all.size())
                .map(Scores::name)
                .collect(Collectors.toSet());
    }

    private boolean isShown(Part part, String cycle, Scores scores) {
        int candidates = scores.values().size();
        return part.isShown(cycle)
                && !held.test(cycle, scores.name())
                && (candidates == 0 || Disclosure.showsTotal(candidates))
                && (part.isAll() || complete.getOrDefault(cycle, Set.of()).contains(scores.name()));
    }

    private Table means(String key, String caption, String column, String title) {
        List<Column> columns = new ArrayList<>(CohortTables.named(cohorts));
        columns.add(Column.name(column, title));
        for (String cycle : cohorts.cycles()) {
            columns.add(Column.number("n." + cycle, "n").under(cycle));
            columns.add(Column.number("mean." + cycle, "Mean").under(cycle));
            columns.add(Column.number("standardDeviation." + cycle, "SD").under(cycle));
        }
        var table = Table.of(key, caption, columns);
        for (Part part : cohorts.parts()) {
            Map<String, List<Cell>> rows = new LinkedHashMap<>();
            for (String cycle : cohorts.cycles()) {
                for (Scores each : scored.apply(part.of(cycle))) {
                    rows.computeIfAbsent(each.name(), name -> row(part, name))
                            .addAll(
                                    part.of(cycle).isEmpty()
                                            ? List.of(Cell.count(0), Cell.none(), Cell.none())
                                            : cells(each.moments(), isShown(part, cycle, each)));
                }
            }
            rows.values().forEach(table::row);
        }
        return table.table();
    }

    private static List<Cell> cells(Moments scores, boolean shown) {
        return shown
                ? List.of(
                        Cell.count(scores.count()),
                        ScoreCells.mean(scores),
                        ScoreCells.deviation(scores))
                : List.of(Cell.held(), Cell.held(), Cell.held());
    }

    private Block distribution(String key, String caption, String column, String title) {
        List<Column> columns = new ArrayList<>(CohortTables.named(cohorts));
        columns.add(Column.name(column, title));
        columns.add(Column.name("level", "Level"));
        cohorts.cycles().forEach(c -> columns.add(Column.number("share." + c, c)));
        var table = Table.of(key, caption, columns);
        List<Chart> charts = new ArrayList<>();
        for (Part part : cohorts.parts()) {
            Map<List<String>, List<Cell>> rows = new LinkedHashMap<>();
            for (String cycle : cohorts.cycles()) {
                List<ShareChart.Row> drawn = new ArrayList<>();
                for (Scores each : scored.apply(part.of(cycle))) {
                    boolean shown = isShown(part, cycle, each);
                    for (String level : levels) {
                        rows.computeIfAbsent(
                                        List.of(each.name(), level),
                                        named -> row(part, named.get(0), named.get(1)))
                                .add(
                                        part.of(cycle).isEmpty()
                                                ? Cell.none()
                                                : share(each, level, shown));
                    }
                    if (shown && part.isAll() && !each.values().isEmpty()) {
                        drawn.add(drawn(each));
                    }
                }
                if (!drawn.isEmpty()) {
                    charts.add(new ShareChart(title + ", " + cycle, levels, drawn));
                }
            }
            rows.values().forEach(table::row);
        }
        return charts.isEmpty()
                ? table.table()
                : new Figure(caption + ", by cycle", charts, table.table());
    }

    private static Cell share(Scores scores, String level, boolean shown) {
        double share = scores.reached(level);
        if (share < 0) {
            return Cell.none();
        } else if (!shown) {
            return Cell.held();
        }
        return scores.values().isEmpty() ? Cell.none() : Cell.share(share);
    }

    private ShareChart.Row drawn(Scores scores) {
        return new ShareChart.Row(
                scores.name(),
                "n " + scores.values().size(),
                levels.stream().map(level -> Math.max(0, scores.reached(level))).toList());
    }

    private static List<Cell> row(Part part, String... names) {
        List<Cell> row = new ArrayList<>(part.cells());
        for (String name : names) {
            row.add(Cell.words(name));
        }
        return row;
    }
}
