package org.aspirant.rubric.format.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.advice.SeverityFindings;
import org.aspirant.rubric.statistics.severity.ChiSquare;
import org.aspirant.rubric.statistics.severity.ExactAgreement;
import org.aspirant.rubric.statistics.severity.Separation;
import org.aspirant.rubric.statistics.severity.SeverityReport;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.jspecify.annotations.Nullable;

/** Severity one measure a line, for people and spreadsheets. */
public final class SeverityTable {

    private static final String CANDIDATE = "candidate";

    private SeverityTable() {}

    /**
     * With the header {@code
     * kind,id,criterion,measure,standardError,infit,outfit,fairAverage,extreme,subset}; a kind is
     * {@code candidate}, a facet or {@code threshold}, whose id is its upper level. Not rounded.
     */
    public static String csv(SeverityReport report) {
        var table =
                Table.of(
                        "severity",
                        "Severity",
                        Column.name("kind", "Kind"),
                        Column.name("id", "Id"),
                        Column.name("criterion", "Criterion"),
                        Column.number("measure", "Measure"),
                        Column.number("standardError", "Standard error"),
                        Column.number("infit", "Infit"),
                        Column.number("outfit", "Outfit"),
                        Column.number("fairAverage", "Fair average"),
                        Column.words("extreme", "Extreme"),
                        Column.number("subset", "Subset"));
        report.candidates().forEach(each -> row(table, CANDIDATE, each));
        report.facets()
                .forEach(
                        (facet, measures) ->
                                measures.forEach(each -> row(table, facet.key(), each)));
        report.thresholds()
                .forEach(
                        each ->
                                table.row(
                                        Cell.words("threshold"),
                                        Cell.words(each.level().toString()),
                                        Cell.words(
                                                each.criterion() == null ? "" : each.criterion()),
                                        Cell.number(each.measure(), 2),
                                        Cell.none(),
                                        Cell.none(),
                                        Cell.none(),
                                        Cell.none(),
                                        Cell.none(),
                                        Cell.none()));
        return TableCsv.of(table.table());
    }

    private static void row(Table.Rows table, String kind, Measure each) {
        table.row(
                Cell.words(kind),
                Cell.words(each.id()),
                Cell.none(),
                Cell.number(each.measure(), 2, ""),
                Cell.number(each.standardError(), 2, ""),
                Cell.number(each.infit(), 2, ""),
                Cell.number(each.outfit(), 2, ""),
                Cell.number(each.fairAverage(), 2, ""),
                Cell.words(Boolean.toString(each.extreme())),
                Cell.count(each.subset()));
    }

    /** In columns, rounded to two decimals, with what follows from the measures. */
    public static String text(SeverityFindings findings) {
        var measured = findings.measured();
        var report = measured.report();
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%d ratings, log-likelihood %.2f, %s after %d steps, %d %s%n",
                        report.ratings(),
                        report.logLikelihood(),
                        report.converged() ? "converged" : "not converged",
                        report.iterations(),
                        report.subsets(),
                        report.subsets() == 1 ? "subset" : "subsets that cannot be compared"));
        table(text, CANDIDATE, report.candidates());
        report.facets().forEach((facet, measures) -> table(text, facet.key(), measures));
        thresholds(text, report);
        measured.ratings().exactAgreement().ifPresent(each -> agreement(text, each));
        text.append(FindingsText.of(findings));
        return text.toString().replace("\r\n", "\n");
    }

    private static void table(StringBuilder text, String kind, List<Measure> measures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(kind, "measure", "SE", "infit", "z", "outfit", "z", "fair", "subset", ""));
        for (Measure each : measures) {
            rows.add(
                    List.of(
                            each.id(),
                            rounded(each.measure()),
                            rounded(each.standardError()),
                            rounded(each.infit()),
                            rounded(each.infitDeviate()),
                            rounded(each.outfit()),
                            rounded(each.outfitDeviate()),
                            rounded(each.fairAverage()),
                            Integer.toString(each.subset()),
                            each.extreme() ? "extreme" : ""));
        }
        text.append(Aligned.rows(rows));
        separations(text, kind, measures);
        ChiSquare.of(measures).ifPresent(each -> chiSquare(text, kind, each));
    }

    /** With extremes only where there are some: without, it would say the same twice. */
    private static void separations(StringBuilder text, String kind, List<Measure> measures) {
        boolean extremes = measures.stream().anyMatch(Measure::extreme);
        for (Separation.Of of : Separation.Of.ALL) {
            if (extremes || !of.extremes()) {
                Separation.of(measures, of)
                        .ifPresent(each -> text.append(separation(kind, of, each)));
            }
        }
    }

    private static String separation(String kind, Separation.Of of, Separation each) {
        return String.format(
                Locale.ROOT,
                "%s%s, as %s: SD %.2f, error %.2f, adjusted SD %.2f, separation %.2f, strata %.2f,"
                        + " reliability %s%n",
                kind,
                of.extremes() ? " with extremes" : "",
                of.population() ? "population" : "sample",
                each.standardDeviation(),
                each.error(),
                each.adjustedDeviation(),
                each.separation(),
                each.strata(),
                each.reliability() == null ? "none" : rounded(each.reliability()));
    }

    private static void chiSquare(StringBuilder text, String kind, ChiSquare each) {
        text.append(
                String.format(
                        Locale.ROOT,
                        "%s: fixed chi-square %s%s%n",
                        kind,
                        test(each.fixed()),
                        each.random().map(random -> ", random " + test(random)).orElse("")));
    }

    private static String test(ChiSquare.Test test) {
        return String.format(
                Locale.ROOT,
                "%.1f with %d d.f., p %.3f",
                test.value(),
                test.degreesOfFreedom(),
                test.probability());
    }

    private static void thresholds(StringBuilder text, SeverityReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("threshold", "measure", ""));
        report.thresholds()
                .forEach(
                        each ->
                                rows.add(
                                        List.of(
                                                "into " + each.level(),
                                                rounded(each.measure()),
                                                each.criterion() == null ? "" : each.criterion())));
        text.append(Aligned.rows(rows));
    }

    private static void agreement(StringBuilder text, ExactAgreement each) {
        text.append(
                String.format(
                        Locale.ROOT,
                        "%nexact agreement of %d pairs: observed %.1f %%, expected %.1f %%%n",
                        each.opportunities(),
                        100 * each.observedShare(),
                        100 * each.expectedShare()));
    }

    private static String rounded(@Nullable Double value) {
        return value == null
                ? "-"
                : BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
