package org.aspirant.rubric.report.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.composite.Classification;
import org.aspirant.rubric.statistics.composite.CompositeReport;
import org.aspirant.rubric.statistics.composite.CompositeReport.AtTheCut;
import org.aspirant.rubric.statistics.composite.CompositeReport.OfCandidate;
import org.aspirant.rubric.statistics.composite.Quantity;
import org.aspirant.rubric.statistics.composite.ScoringError;

/** How far the composites of a plan, and decisions on them, can be trusted. */
final class CompositeSections {

    /** More candidates than these are not listed: who is far from the cut is no question. */
    private static final int MOST = 50;

    private static final String NEVER_TWICE = "some task was never read in full by two assessors";
    private static final String NO_SPREAD = "composites have no spread or no reliability";
    private static final String ONE_CRITERION = "a task has one criterion only";

    private CompositeSections() {}

    static List<Section> of(CompositeReport report) {
        Section composite = Section.of("The composite", errors(report));
        return report.cut()
                .map(
                        cut ->
                                List.of(
                                        composite,
                                        Section.of(
                                                "Decisions at the cut",
                                                decisions(cut),
                                                nearest(cut, report.candidates()))))
                .orElse(List.of(composite));
    }

    private static Table errors(CompositeReport report) {
        var rows =
                Table.of(
                        "composite",
                        "Composites and their error",
                        Column.name("statistic", "Statistic"),
                        Column.number("value", "Value"));
        rows.row(Cell.words("Candidates"), Cell.count(report.candidates().size()));
        rows.row(Cell.words("Mean"), Cell.number(report.mean(), 4));
        rows.row(Cell.words("Standard deviation"), Cell.number(report.standardDeviation(), 4));
        rows.row(Cell.words("Cronbach\u2019s alpha"), number(report.alpha()));
        rows.row(Cell.words("Alpha, stratified by task"), number(report.stratifiedAlpha()));
        rows.row(Cell.words("Standard error of measurement"), number(report.errorOfMeasurement()));
        Optional<ScoringError> scoring = report.scoring();
        rows.row(
                Cell.words("Standard error of scoring, as read"),
                scored(scoring.map(ScoringError::asRead)));
        rows.row(
                Cell.words("Standard error of scoring, read once"),
                scored(scoring.map(ScoringError::single)));
        rows.row(
                Cell.words("Standard error of scoring, read twice"),
                scored(scoring.map(ScoringError::doubled)));
        return rows.note(
                        "Composites are of the mean of all readings of each criterion; "
                                + report.leftOut()
                                + " candidates without a rating on every criterion are left out.")
                .table();
    }

    private static Table decisions(AtTheCut cut) {
        var rows =
                Table.of(
                        "decisions",
                        "How consistent and how accurate decisions at "
                                + Cell.number(cut.at(), 2).shown()
                                + " are",
                        Column.name("method", "Method"),
                        Column.number("accuracy", "Accurate"),
                        Column.number("falsePositive", "Passed wrongly"),
                        Column.number("falseNegative", "Failed wrongly"),
                        Column.number("consistency", "Consistent"),
                        Column.number("kappa", "Kappa"));
        row(rows, "normal", cut.normal());
        row(
                rows,
                "Livingston and Lewis"
                        + cut.livingstonLewis()
                                .map(each -> ", " + each.length() + " items")
                                .orElse(""),
                cut.livingstonLewis().map(each -> each.shares()));
        return rows.note(
                        "Root mean square of candidates’ own errors within one standard error of"
                                + " measurement of the cut: "
                                + shown(cut.errorNear(), false)
                                + ". Decided otherwise by another assessor alone, on average: "
                                + shown(cut.flips(), true)
                                + ".")
                .table();
    }

    private static void row(Table.Rows rows, String method, Optional<Classification> shares) {
        rows.row(
                Cell.words(method),
                share(shares.map(Classification::accuracy)),
                share(shares.map(Classification::falsePositive)),
                share(shares.map(Classification::falseNegative)),
                share(shares.map(Classification::consistency)),
                shares.map(each -> Cell.number(each.kappa(), 4))
                        .orElseGet(() -> Cell.absent(NO_SPREAD)));
    }

    private static Table nearest(AtTheCut cut, List<OfCandidate> all) {
        var rows =
                Table.of(
                        "nearest",
                        "Candidates nearest to the cut",
                        Column.name("candidate", "Candidate"),
                        Column.number("composite", "Composite"),
                        Column.number("conditionalError", "Own standard error"),
                        Column.number("errorOfScoring", "Error of scoring"),
                        Column.number("flip", "Decided otherwise by another assessor"));
        all.stream()
                .sorted(Comparator.comparingDouble(each -> Math.abs(each.composite() - cut.at())))
                .limit(MOST)
                .forEach(
                        each ->
                                rows.row(
                                        Cell.words(each.candidate()),
                                        Cell.number(each.composite(), 2),
                                        Cell.number(each.conditionalError(), 2, ONE_CRITERION),
                                        Cell.number(each.scoringError(), 2, NEVER_TWICE),
                                        each.flip().isPresent()
                                                ? Cell.share(each.flip().getAsDouble())
                                                : Cell.absent(NEVER_TWICE)));
        return all.size() > MOST
                ? rows.note("The " + MOST + " nearest of " + all.size() + ".").table()
                : rows.table();
    }

    private static Cell number(Quantity quantity) {
        return Cell.number(quantity.value(), 4, reason(quantity));
    }

    private static String shown(Quantity quantity, boolean share) {
        return quantity.value().isEmpty()
                ? "none, because " + reason(quantity)
                : (share
                                ? Cell.share(quantity.value().getAsDouble())
                                : Cell.number(quantity.value().getAsDouble(), 4))
                        .shown();
    }

    private static String reason(Quantity quantity) {
        return quantity instanceof Quantity.Undefined undefined ? undefined.fault().reason() : "";
    }

    private static Cell scored(Optional<Double> error) {
        return Cell.number(error.orElse(null), 4, NEVER_TWICE);
    }

    private static Cell share(Optional<Double> share) {
        return share.map(Cell::share).orElseGet(() -> Cell.absent(NO_SPREAD));
    }
}
