package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.severity.Separation;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.jspecify.annotations.Nullable;

/** The measures of candidates or of a facet. */
final class MeasureTable {

    private static final String EXTREME = "all its ratings are at one end of the scale";

    private MeasureTable() {}

    /** Measures one a row, with what tells them apart under them. */
    static Table of(String kind, List<Measure> measures, boolean fair) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.name(
                                        "id",
                                        Character.toUpperCase(kind.charAt(0)) + kind.substring(1)),
                                Column.number("measure", "Measure"),
                                Column.number("standardError", "Standard error"),
                                Column.number("infit", "Infit"),
                                Column.number("infitDeviate", "Infit z"),
                                Column.number("outfit", "Outfit"),
                                Column.number("outfitDeviate", "Outfit z")));
        if (fair) {
            columns.add(Column.number("fairAverage", "Fair average"));
        }
        columns.add(Column.number("subset", "Subset"));
        var table = Table.of("measures." + kind, "Measures: " + kind, columns);
        for (Measure each : measures) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(each.id()));
            row.add(Cell.number(each.measure(), 2, SeverityPage.NOTHING_KNOWN));
            row.add(Cell.number(each.standardError(), 2, SeverityPage.NOTHING_KNOWN));
            row.add(fit(each, each.infit()));
            row.add(fit(each, each.infitDeviate()));
            row.add(fit(each, each.outfit()));
            row.add(fit(each, each.outfitDeviate()));
            if (fair) {
                row.add(Cell.number(each.fairAverage(), 2, SeverityPage.NOTHING_KNOWN));
            }
            row.add(Cell.count(each.subset()));
            table.row(row);
        }
        Separation.of(measures).ifPresent(each -> table.note(separation(each)));
        return table.table();
    }

    private static Cell fit(Measure each, @Nullable Double fit) {
        return Cell.number(fit, 2, each.extreme() ? EXTREME : SeverityPage.NOTHING_KNOWN);
    }

    private static String separation(Separation each) {
        return "Standard deviation "
                + rounded(each.standardDeviation())
                + ", error "
                + rounded(each.error())
                + ", adjusted deviation "
                + rounded(each.adjustedDeviation())
                + ", separation "
                + rounded(each.separation())
                + ", strata "
                + rounded(each.strata())
                + (each.reliability() == null
                        ? ""
                        : ", reliability of the differences " + rounded(each.reliability()))
                + ".";
    }

    static String rounded(double value) {
        return Cell.number(value, 2).shown();
    }
}
