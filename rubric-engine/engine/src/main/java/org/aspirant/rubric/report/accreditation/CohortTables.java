package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.report.scores.ScoreCells;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.statistics.Moments;

/** Scores of cohorts, a column group a cycle. */
final class CohortTables {

    private CohortTables() {}

    /** All of a cycle, and its programs and sites. */
    static Table groups(Cohorts cohorts) {
        List<Column> columns = new ArrayList<>(named(cohorts));
        for (String cycle : cohorts.cycles()) {
            columns.add(Column.number("n." + cycle, "n").under(cycle));
            columns.add(Column.number("mean." + cycle, "Mean").under(cycle));
            columns.add(Column.number("standardDeviation." + cycle, "SD").under(cycle));
            columns.add(Column.number("passed." + cycle, "Passed").under(cycle));
        }
        var table = Table.of("cohorts", "Composites by cycle, program and site", columns);
        for (Part part : cohorts.parts()) {
            List<Cell> row = new ArrayList<>(part.cells());
            cohorts.cycles().forEach(c -> row.addAll(composite(part.of(c), part.isShown(c))));
            table.row(row);
        }
        return table.note("Of those who are decided.").table();
    }

    /** Columns for the cells of a part. */
    static List<Column> named(Cohorts cohorts) {
        return cohorts.within().isEmpty()
                ? List.of(Column.name("group", "Candidates"))
                : cohorts.within().stream().map(n -> Column.name(n, capital(n))).toList();
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

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
