package org.aspirant.rubric.report.whatif;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.whatif.GroupImpact;

/** What each scenario does to groups. */
final class GroupTable {

    private GroupTable() {}

    static Table of(List<GroupImpact> groups) {
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
