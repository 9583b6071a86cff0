package org.aspirant.rubric.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aspirant.rubric.statistics.severity.SeverityReport;
import org.aspirant.rubric.statistics.severity.SeverityReport.Collapsed;
import org.aspirant.rubric.statistics.severity.SeverityReport.OneWayTie;

/** What whoever reads measures of severity should know besides, for standard error. */
final class SeverityWarnings {

    private static final int MOST_TIES = 5;

    private SeverityWarnings() {}

    /** A line each. */
    static List<String> of(SeverityReport report, boolean corrected) {
        List<String> warnings = new ArrayList<>();
        if (!report.converged()) {
            warnings.add("not converged after " + report.iterations() + " steps");
        }
        if (report.subsets() > 1) {
            warnings.add(
                    report.subsets()
                            + " subsets are not linked; their measures cannot be compared");
        }
        report.facets()
                .forEach(
                        (facet, measures) -> {
                            if (measures.size() == 1) {
                                warnings.add(
                                        "there is one "
                                                + facet
                                                + " only, which stands at 0; nothing is known of its"
                                                + " severity");
                            }
                        });
        if (report.candidates().size() == 1) {
            warnings.add("there is one candidate only; all else is compared on that one");
        }
        addTies(warnings, report.ties());
        for (Collapsed each : report.collapsed()) {
            warnings.add(
                    "no rating that counts is at level "
                            + each.level()
                            + (each.criterion() == null ? "" : " of criterion " + each.criterion())
                            + "; it has no threshold");
        }
        for (String id : report.setAside()) {
            warnings.add(
                    "all ratings of criterion "
                            + id
                            + " that count are at one level; they say nothing");
        }
        if (corrected && report.hasFewRatings()) {
            warnings.add(
                    "candidates have fewer than "
                            + SeverityReport.RATINGS_FOR_CORRECTION
                            + " ratings on average; the correction is a rough one");
        }
        return warnings.stream().map(each -> "warning: " + each).toList();
    }

    private static void addTies(List<String> warnings, List<OneWayTie> ties) {
        for (OneWayTie tie : ties.subList(0, Math.min(ties.size(), MOST_TIES))) {
            warnings.add(
                    String.format(
                            Locale.ROOT,
                            "subsets %d and %d would be linked by %s %s, but all ratings between"
                                    + " them, %d in number, point one way",
                            tie.subset(),
                            tie.other(),
                            tie.facet(),
                            tie.names(),
                            tie.ratings()));
        }
        if (ties.size() > MOST_TIES) {
            warnings.add(
                    "so would "
                            + (ties.size() - MOST_TIES)
                            + " other pairs of subsets; --format json --summary names them");
        }
    }
}
