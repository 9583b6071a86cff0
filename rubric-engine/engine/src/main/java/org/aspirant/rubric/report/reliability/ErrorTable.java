package org.aspirant.rubric.report.reliability;

import java.util.Optional;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.composite.Classification;
import org.aspirant.rubric.statistics.composite.CompositeReport;
import org.aspirant.rubric.statistics.composite.CompositeReport.AtTheCut;
import org.aspirant.rubric.statistics.composite.Quantity;
import org.jspecify.annotations.Nullable;

/** The error of composites and what it does to decisions. */
final class ErrorTable {

    private static final String NO_CUT =
            "the plan has no cut, or composites have no spread or reliability";

    private ErrorTable() {}

    /**
     * One figure a row.
     *
     * @param consistency the share of candidates read twice that both readers put on the same side
     */
    static Table of(CompositeReport report, Cell consistency) {
        var rows =
                Table.of(
                        "composites",
                        "Composites, their error and the decisions on them",
                        Column.name("statistic", "Statistic"),
                        Column.number("value", "Value"));
        rows.row(Cell.words("Candidates"), Cell.count(report.candidates().size()));
        if (!report.candidates().isEmpty()) {
            rows.row(Cell.words("Mean"), Cell.number(report.mean(), 2));
            rows.row(Cell.words("Standard deviation"), Cell.number(report.standardDeviation(), 2));
        }
        rows.row(Cell.words("Cronbach\u2019s alpha"), number(report.alpha()));
        rows.row(Cell.words("Alpha, stratified by task"), number(report.stratifiedAlpha()));
        rows.row(Cell.words("Standard error of measurement"), number(report.errorOfMeasurement()));
        rows.row(Cell.words("Same decision by either of two readers, observed"), consistency);
        Optional<Classification> normal = report.cut().flatMap(AtTheCut::normal);
        rows.row(
                Cell.words("Same decision by another such score, normal"),
                share(normal.map(Classification::consistency).orElse(null)));
        rows.row(
                Cell.words("Decision that the true score would bring, normal"),
                share(normal.map(Classification::accuracy).orElse(null)));
        rows.row(
                Cell.words("Would be decided otherwise by another assessor alone"),
                report.cut()
                        .map(cut -> ofCandidates(cut.flips()))
                        .orElseGet(() -> Cell.absent(NO_CUT)));
        return rows.note(
                        "Composites are of the mean of all readings of each criterion; "
                                + report.leftOut()
                                + " candidates without a rating on every criterion are left out."
                                + " The standard error is in units of the composite.")
                .table();
    }

    private static Cell number(Quantity quantity) {
        return Cell.number(quantity.value(), 2, reason(quantity));
    }

    private static Cell ofCandidates(Quantity quantity) {
        return quantity.value().isPresent()
                ? Cell.share(quantity.value().getAsDouble())
                : Cell.absent(reason(quantity));
    }

    private static String reason(Quantity quantity) {
        return quantity instanceof Quantity.Undefined undefined ? undefined.fault().reason() : "";
    }

    private static Cell share(@Nullable Double share) {
        return share == null ? Cell.absent(NO_CUT) : Cell.share(share);
    }
}
