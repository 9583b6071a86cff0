package org.aspirant.tool.web.cohort;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.academy.cohort.Share;
import org.aspirant.tool.web.page.Csv;

/**
 * The figures of a comparison as CSV: a row for each option of each place that somebody came to.
 * {@code state} is {@code told}, {@code withheld} or {@code too_few}; what a page keeps back is
 * empty here too. No reasons.
 */
final class CohortCsv {

    private static final List<String> COLUMNS =
            List.of("place", "title", "state", "people", "option", "offered", "taken", "percent");

    private CohortCsv() {}

    static String of(List<PlaceFigures> places) {
        List<List<String>> rows = new ArrayList<>();
        for (PlaceFigures figures : places) {
            var id = figures.place().id();
            var title = Csv.inert(figures.place().title());
            if (figures.people() == 0) {
                rows.add(List.of(id, title, "too_few", "", "", "", "", ""));
            }
            for (PlaceFigures.Line line : figures.lines()) {
                var row = new ArrayList<>(List.of(id, title));
                row.add(line.share().isPresent() ? "told" : "withheld");
                row.add(Integer.toString(figures.people()));
                row.add(Csv.inert(line.option()));
                row.addAll(line.share().map(CohortCsv::cells).orElse(List.of("", "", "")));
                rows.add(row);
            }
        }
        return Csv.of(COLUMNS, rows);
    }

    private static List<String> cells(Share share) {
        return List.of(
                Integer.toString(share.offered()),
                Integer.toString(share.taken()),
                Integer.toString(share.percent()));
    }
}
