package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.report.results.Measures;
import org.aspirant.rubric.report.scores.RatedEvents;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement;
import org.aspirant.rubric.statistics.agreement.MeasuringAgreement;
import org.aspirant.rubric.statistics.agreement.figure.Measure;

/** How far assessors agree, cycle by cycle. */
record CohortAgreement(AssessmentPlan plan, List<RatingEvent> events, long seed) {

    private static final String NO_RATING = "nobody was rated on it";

    Table table(Cohorts cohorts) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.name("criterion", "Criterion"));
        Map<String, List<Cell>> rows = new LinkedHashMap<>();
        plan.composition()
                .keys()
                .map(key -> key.criterion())
                .distinct()
                .forEach(id -> rows.put(id, new ArrayList<>(List.of(Cell.words(id)))));
        for (String cycle : cohorts.cycles()) {
            columns.add(Column.number("exact." + cycle, "Exact").under(cycle));
            columns.add(Column.number("adjacent." + cycle, "Adjacent").under(cycle));
            columns.add(Column.number("alpha." + cycle, "Alpha").under(cycle));
            columns.add(Column.span("interval." + cycle, "95% interval").under(cycle));
            Map<String, CriterionAgreement> agreement =
                    cohorts.shows(cycle) ? measured(cohorts, cycle) : Map.of();
            rows.forEach((id, row) -> row.addAll(cells(agreement.get(id), cohorts.shows(cycle))));
        }
        var table = Table.of("agreement", "Agreement by criterion", columns);
        rows.values().forEach(table::row);
        return table.note(
                        "Of all who were rated, decided or not. Alpha is Krippendorff\u2019s,"
                                + " ordinal.")
                .table();
    }

    private Map<String, CriterionAgreement> measured(Cohorts cohorts, String cycle) {
        var table =
                RatedEvents.table(
                        plan,
                        events.stream()
                                .filter(event -> cohorts.isOf(cycle, event.candidate()))
                                .toList());
        Map<String, CriterionAgreement> measured = new LinkedHashMap<>();
        if (table.size() > 0) {
            MeasuringAgreement.withoutPairs(seed)
                    .measure(table, plan, table.criteria().all())
                    .forEach(each -> measured.put(each.criterion(), each));
        }
        return measured;
    }

    private static List<Cell> cells(
            @org.jspecify.annotations.Nullable CriterionAgreement agreement, boolean shown) {
        if (!shown) {
            return List.of(Cell.held(), Cell.held(), Cell.held(), Cell.held());
        } else if (agreement == null) {
            Cell none = Cell.absent(NO_RATING);
            return List.of(none, none, none, Cell.none());
        }
        var alpha = agreement.estimate(Measure.ALPHA_ORDINAL);
        return List.of(
                Measures.share(agreement.estimate(Measure.EXACT)),
                Measures.share(agreement.estimate(Measure.ADJACENT)),
                Measures.value(alpha, 2),
                Measures.interval(alpha, 2));
    }
}
