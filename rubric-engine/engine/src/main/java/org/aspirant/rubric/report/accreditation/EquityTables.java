package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.report.equity.EquityCells;
import org.aspirant.rubric.statistics.equity.GroupEquity;
import org.aspirant.rubric.statistics.equity.GroupEquity.Figures;
import org.jspecify.annotations.Nullable;

/** Groups beside the largest of their column, over all cycles and in each. */
final class EquityTables {

    private static final String ALL = "All cycles";
    private static final Kind SCORES =
            new Kind(
                    (key, cycle) ->
                            List.of(
                                    Column.number("n." + key, "n").under(cycle),
                                    Column.number("mean." + key, "Mean").under(cycle),
                                    Column.number("standardDeviation." + key, "SD").under(cycle),
                                    Column.number("difference." + key, "Hedges\u2019 g")
                                            .under(cycle),
                                    Column.span("differenceInterval." + key, "95% interval")
                                            .under(cycle)),
                    EquityCells::scores);
    private static final Kind PASSING =
            new Kind(
                    (key, cycle) ->
                            List.of(
                                    Column.number("passRate." + key, "Passed").under(cycle),
                                    Column.number("ratio." + key, "Ratio").under(cycle),
                                    Column.span("ratioInterval." + key, "95% interval")
                                            .under(cycle),
                                    Column.words("underFourFifths." + key, "Under 4/5")
                                            .under(cycle)),
                    EquityCells::passing);

    /**
     * What a table shows of a group in a cycle.
     *
     * @param columns by the key and the name of the cycle
     * @param cells as many
     */
    private record Kind(
            BiFunction<String, String, List<Column>> columns, Function<Figures, List<Cell>> cells) {

        List<Column> columns(Cohorts cohorts) {
            List<Column> all = new ArrayList<>();
            all.add(Column.name("column", "Column"));
            all.add(Column.name("group", "Group"));
            all.addAll(columns.apply("all", ALL));
            cohorts.cycles().forEach(each -> all.addAll(columns.apply("cycle." + each, each)));
            return all;
        }

        List<Cell> cells(@Nullable GroupEquity group) {
            Figures figures = group == null ? null : group.figures();
            return figures != null
                    ? cells.apply(figures)
                    : Collections.nCopies(
                            columns.apply("", "").size(),
                            group == null
                                    ? Cell.absent("nobody of the group is decided")
                                    : Cell.held());
        }
    }

    private EquityTables() {}

    static List<Block> of(Cohorts cohorts) {
        if (cohorts.compared().isEmpty()) {
            return List.of(
                    new Block.Paragraph("The people file has no column to compare groups by."));
        }
        var scores = table(cohorts, "equityScores", "Scores beside the largest group", SCORES);
        var passing = table(cohorts, "equityPassing", "Passing beside the largest group", PASSING);
        List<GroupEquity> overAll =
                cohorts.compared().stream().flatMap(c -> cohorts.groups(c).stream()).toList();
        return List.of(
                EquityCells.chart(overAll)
                        .<Block>map(
                                chart ->
                                        Figure.of(
                                                "Differences from the largest group, all cycles, in"
                                                        + " standard deviations",
                                                chart,
                                                scores))
                        .orElse(scores),
                passing,
                new Block.Paragraph(
                        "A difference is a reason to look, not a finding. Under four fifths a US"
                                + " guideline on employment tests asks for a closer look; it proves"
                                + " nothing."));
    }

    private static Table table(Cohorts cohorts, String key, String caption, Kind kind) {
        var table = Table.of(key, caption, kind.columns(cohorts));
        for (String column : cohorts.compared()) {
            Map<String, List<Cell>> rows = new LinkedHashMap<>();
            for (GroupEquity each : cohorts.groups(column)) {
                List<Cell> row = new ArrayList<>();
                row.add(Cell.words(column));
                row.add(Cell.words(each.group()));
                row.addAll(kind.cells(each));
                rows.put(each.group(), row);
            }
            for (String cycle : cohorts.cycles()) {
                Map<String, GroupEquity> ofCycle = new HashMap<>();
                cohorts.groups(column, cycle).forEach(each -> ofCycle.put(each.group(), each));
                rows.forEach((group, row) -> row.addAll(kind.cells(ofCycle.get(group))));
            }
            rows.values().forEach(table::row);
        }
        return table.note("Beside the largest group of the column, of those who are decided.")
                .table();
    }
}
