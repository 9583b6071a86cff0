package org.aspirant.rubric.format.results;

import java.util.List;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement;
import org.aspirant.rubric.statistics.agreement.PairAgreement;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;

/** Agreement one statistic a line, for spreadsheets. */
public final class AgreementCsv {

    private AgreementCsv() {}

    /**
     * With the header {@code criterion,statistic,first,second,value,low,high,reason}; assessors
     * only where the statistic is of a pair, and a reason only where there is no value. Not
     * rounded.
     */
    public static String of(List<CriterionAgreement> criteria) {
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

    private static String reason(Estimate estimate) {
        return estimate.coefficient() instanceof Coefficient.Undefined undefined
                ? undefined.fault().reason()
                : "";
    }
}
