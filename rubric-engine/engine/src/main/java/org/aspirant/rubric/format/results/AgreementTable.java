package org.aspirant.rubric.format.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.agreement.Coefficient;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement;
import org.aspirant.rubric.statistics.agreement.Estimate;
import org.aspirant.rubric.statistics.agreement.Interval;
import org.aspirant.rubric.statistics.agreement.PairAgreement;

/** Agreement one statistic a line, for people and spreadsheets. */
public final class AgreementTable {

    private AgreementTable() {}

    /**
     * With the header {@code criterion,statistic,first,second,value,low,high,reason}; assessors
     * only where the statistic is of a pair, and a reason only where there is no value. Not
     * rounded.
     */
    public static String csv(List<CriterionAgreement> criteria) {
        var table =
                Table.of(
                        "agreement",
                        "Agreement",
                        Column.name("criterion", "Criterion"),
                        Column.name("statistic", "Statistic"),
                        Column.name("first", "First"),
                        Column.name("second", "Second"),
                        Column.number("value", "Value"),
                        Column.number("low", "Low"),
                        Column.number("high", "High"),
                        Column.words("reason", "Reason"));
        for (CriterionAgreement criterion : criteria) {
            count(table, criterion, "candidates", criterion.candidates());
            count(table, criterion, "assessors", criterion.assessors());
            count(table, criterion, "ratings", criterion.ratings());
            criterion
                    .estimates()
                    .forEach(
                            (measure, estimate) ->
                                    row(table, criterion, measure.key(), "", "", estimate));
            for (PairAgreement pair : criterion.pairs()) {
                pair.kappas()
                        .forEach(
                                (weighting, estimate) ->
                                        row(
                                                table,
                                                criterion,
                                                "cohenKappa/" + weighting.key(),
                                                pair.first(),
                                                pair.second(),
                                                estimate));
            }
        }
        return TableCsv.of(table.table());
    }

    private static void count(
            Table.Rows table, CriterionAgreement criterion, String what, long count) {
        table.row(
                Cell.words(criterion.criterion()),
                Cell.words(what),
                Cell.none(),
                Cell.none(),
                Cell.count(count),
                Cell.none(),
                Cell.none(),
                Cell.none());
    }

    private static void row(
            Table.Rows table,
            CriterionAgreement criterion,
            String statistic,
            String first,
            String second,
            Estimate estimate) {
        var bounds = estimate.interval();
        table.row(
                Cell.words(criterion.criterion()),
                Cell.words(statistic),
                Cell.words(first),
                Cell.words(second),
                Cell.number(estimate.coefficient().value(), 4, ""),
                bounds.map(each -> Cell.number(each.low(), 4)).orElseGet(Cell::none),
                bounds.map(each -> Cell.number(each.high(), 4)).orElseGet(Cell::none),
                Cell.words(reason(estimate)));
    }

    /** In columns, a paragraph for each criterion; four decimals. */
    public static String text(List<CriterionAgreement> criteria) {
        return criteria.stream().map(AgreementTable::text).collect(Collectors.joining("\n"));
    }

    private static String text(CriterionAgreement criterion) {
        List<String> titles = new ArrayList<>();
        List<Estimate> estimates = new ArrayList<>();
        criterion
                .estimates()
                .forEach(
                        (measure, estimate) -> {
                            titles.add(measure.title());
                            estimates.add(estimate);
                        });
        for (PairAgreement pair : criterion.pairs()) {
            pair.kappas()
                    .forEach(
                            (weighting, estimate) -> {
                                titles.add(
                                        "Cohen's kappa, "
                                                + weighting.key()
                                                + ", "
                                                + pair.first()
                                                + " and "
                                                + pair.second());
                                estimates.add(estimate);
                            });
        }
        int width = titles.stream().mapToInt(String::length).max().orElse(1);
        var lines =
                new StringBuilder()
                        .append("criterion ")
                        .append(criterion.criterion())
                        .append(": ")
                        .append(counted(criterion.candidates(), "candidate"))
                        .append(", ")
                        .append(counted(criterion.assessors(), "assessor"))
                        .append(", ")
                        .append(counted(criterion.ratings(), "rating"))
                        .append('\n');
        for (int at = 0; at < titles.size(); at++) {
            lines.append(line(titles.get(at), width, estimates.get(at)));
        }
        return lines.toString();
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String line(String title, int width, Estimate estimate) {
        var value = estimate.coefficient().value();
        String said =
                value.isEmpty()
                        ? "      -  " + reason(estimate)
                        : String.format(Locale.ROOT, "%7.4f", value.getAsDouble())
                                + estimate.interval().map(AgreementTable::bounds).orElse("");
        return String.format(Locale.ROOT, "  %-" + width + "s  %s", title, said) + "\n";
    }

    private static String bounds(Interval interval) {
        return String.format(Locale.ROOT, "  [%.4f, %.4f]", interval.low(), interval.high());
    }

    private static String reason(Estimate estimate) {
        return estimate.coefficient() instanceof Coefficient.Undefined undefined
                ? undefined.fault().reason()
                : "";
    }
}
