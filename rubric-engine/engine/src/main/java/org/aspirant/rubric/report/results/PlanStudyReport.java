package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aspirant.rubric.chart.BarChart;
import org.aspirant.rubric.chart.CurveChart;
import org.aspirant.rubric.chart.DotChart;
import org.aspirant.rubric.chart.IntervalChart;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.composite.PlanStudy;
import org.aspirant.rubric.statistics.generalizability.DecisionStudy;
import org.aspirant.rubric.statistics.generalizability.FewestTasks;
import org.aspirant.rubric.statistics.generalizability.GeneralizabilityStudy;

/** Where scores differ from, and how dependable scores of other numbers would be. */
public final class PlanStudyReport {

    /** What is drawn where nobody asked for another. */
    private static final double USUAL = 0.8;

    private static final String NOBODY_DIFFERS = "nobody differs, so there is nothing to depend on";

    private PlanStudyReport() {}

    /** With a plan, its composites too. */
    public static Report of(PlanStudy found) {
        var study = found.study();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Where scores differ from", components(study)));
        sections.add(new Section("What scores are and would be worth", worth(found)));
        if (!found.enough().isEmpty()) {
            sections.add(Section.of("How many tasks are enough", enough(found.enough())));
        }
        if (found.composite() != null) {
            sections.addAll(CompositeSections.of(found.composite()));
        }
        return Report.of(
                "plan-study",
                "Plan study, design " + study.design().key(),
                "How many tasks and how many assessors",
                "Dependability is for holding a score against a cut, generalizability for comparing"
                        + " candidates with each other.",
                sections);
    }

    private static Table enough(List<FewestTasks> enough) {
        var table =
                Table.of(
                        "enough",
                        "The fewest tasks with a dependability of "
                                + Cell.number(enough.get(0).wanted(), 2).shown(),
                        Column.number("assessors", "Assessors"),
                        Column.number("tasks", "Tasks"),
                        Column.number("dependability", "Dependability"));
        for (FewestTasks each : enough) {
            String none = FewestTasks.MOST + " tasks are not enough";
            table.row(
                    each.assessors().isPresent()
                            ? number(each.assessors().getAsDouble())
                            : Cell.none(),
                    each.study()
                            .map(found -> number(found.tasks()))
                            .orElseGet(() -> Cell.absent(none)),
                    each.study()
                            .map(found -> Cell.number(found.dependability(), 4, NOBODY_DIFFERS))
                            .orElseGet(() -> Cell.absent(none)));
        }
        return table.table();
    }

    private static Figure components(GeneralizabilityStudy study) {
        double total = study.components().values().stream().mapToDouble(v -> Math.max(v, 0)).sum();
        var table =
                Table.of(
                        "components",
                        "Variance components",
                        Column.name("component", "Component"),
                        Column.number("variance", "Variance"),
                        Column.number("share", "Share"));
        List<DotChart.Row> rows = new ArrayList<>();
        study.components()
                .forEach(
                        (name, variance) -> {
                            double share = total > 0 ? Math.max(variance, 0) / total : 0;
                            rows.add(
                                    new DotChart.Row(
                                            name, List.of(Math.round(share * 1000) / 10.0)));
                            table.row(
                                    Cell.words(name),
                                    Cell.number(variance, 4),
                                    total > 0
                                            ? Cell.share(share)
                                            : Cell.absent("no score differs from another"));
                        });
        if (!study.negative().isEmpty()) {
            table.note(
                    "Negative estimates count as 0: " + String.join(", ", study.negative()) + ".");
        }
        String finding = "Share of the variance of one rating, in percent";
        return Figure.of(
                finding, new BarChart(finding, List.of("share"), rows, 100, "%"), table.table());
    }

    private static List<Block> worth(PlanStudy found) {
        var studies = found.studies();
        boolean hasCut = found.study().observed().dependabilityAtCut().isPresent();
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.name("row", "Scores"),
                                Column.number("tasks", "Tasks"),
                                Column.number("assessors", "Assessors"),
                                Column.number("generalizability", "Generalizability"),
                                Column.number("dependability", "Dependability"),
                                Column.number("sem", "Standard error")));
        if (hasCut) {
            columns.add(Column.number("dependabilityAtCut", "Dependability at the cut"));
        }
        var table = Table.of("studies", "Dependability by numbers of tasks and assessors", columns);
        row(table, "as observed", found.study().observed(), hasCut);
        studies.forEach(each -> row(table, "would be", each, hasCut));
        Map<Double, List<CurveChart.Point>> curves = new TreeMap<>();
        studies.forEach(
                each ->
                        each.dependability()
                                .ifPresent(
                                        value ->
                                                curves.computeIfAbsent(
                                                                each.assessors().orElse(0),
                                                                key -> new ArrayList<>())
                                                        .add(
                                                                new CurveChart.Point(
                                                                        each.tasks(), value))));
        if (curves.values().stream().noneMatch(points -> points.size() > 1)) {
            return List.of(table.table());
        }
        String finding = "Dependability by number of tasks, a curve for each number of assessors";
        return List.of(
                Figure.of(
                        finding,
                        new CurveChart(
                                finding,
                                "tasks",
                                curves.entrySet().stream().map(PlanStudyReport::curve).toList(),
                                0,
                                1,
                                wanted(found.enough()),
                                null),
                        table.table()));
    }

    private static IntervalChart.Reference wanted(List<FewestTasks> enough) {
        double wanted = enough.isEmpty() ? USUAL : enough.get(0).wanted();
        return new IntervalChart.Reference(wanted, Cell.number(wanted, 2).shown());
    }

    private static CurveChart.Curve curve(Map.Entry<Double, List<CurveChart.Point>> entry) {
        double assessors = entry.getKey();
        String number =
                assessors == Math.rint(assessors)
                        ? Long.toString((long) assessors)
                        : Cell.number(assessors, 1).shown();
        var points = new ArrayList<>(entry.getValue());
        points.sort(java.util.Comparator.comparingDouble(CurveChart.Point::x));
        return new CurveChart.Curve(
                assessors == 0 ? "tasks" : number + (assessors == 1 ? " assessor" : " assessors"),
                points);
    }

    private static void row(Table.Rows table, String name, DecisionStudy study, boolean hasCut) {
        List<Cell> cells =
                new ArrayList<>(
                        List.of(
                                Cell.words(name),
                                number(study.tasks()),
                                study.assessors().isPresent()
                                        ? number(study.assessors().getAsDouble())
                                        : Cell.none(),
                                Cell.number(study.generalizability(), 4, NOBODY_DIFFERS),
                                Cell.number(study.dependability(), 4, NOBODY_DIFFERS),
                                Cell.number(study.sem(), 4)));
        if (hasCut) {
            cells.add(Cell.number(study.dependabilityAtCut(), 4, NOBODY_DIFFERS));
        }
        table.row(cells);
    }

    private static Cell number(double number) {
        return Cell.number(number, number == Math.rint(number) ? 0 : 2);
    }
}
