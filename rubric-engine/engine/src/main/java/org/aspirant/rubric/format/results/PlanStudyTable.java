package org.aspirant.rubric.format.results;

import java.util.Locale;
import java.util.OptionalDouble;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.composite.PlanStudy;
import org.aspirant.rubric.statistics.generalizability.DecisionStudy;
import org.aspirant.rubric.statistics.generalizability.FewestTasks;

/** A generalizability study for people and spreadsheets. */
public final class PlanStudyTable {

    private static final String ABSENT = "-";
    private static final String ENOUGH = "enough";
    private static final String DECISION = "%-8s  %6s  %9s  %16s  %13s  %8s  %6s";

    private PlanStudyTable() {}

    /**
     * With the header {@code row,component,variance,tasks,assessors,generalizability,dependability,
     * sem,dependabilityAtCut}; a row is a {@code component}, the {@code observed}, a {@code study}
     * or one with the fewest tasks that is dependable {@code enough}.
     */
    public static String csv(PlanStudy found) {
        var study = found.study();
        var table =
                Table.of(
                        "studies",
                        "Plan study",
                        Column.name("row", "Row"),
                        Column.name("component", "Component"),
                        Column.number("variance", "Variance"),
                        Column.number("tasks", "Tasks"),
                        Column.number("assessors", "Assessors"),
                        Column.number("generalizability", "Generalizability"),
                        Column.number("dependability", "Dependability"),
                        Column.number("sem", "Standard error"),
                        Column.number("dependabilityAtCut", "Dependability at the cut"));
        study.components()
                .forEach(
                        (name, variance) ->
                                table.row(
                                        Cell.words("component"),
                                        Cell.words(name),
                                        Cell.number(variance, 4),
                                        Cell.none(),
                                        Cell.none(),
                                        Cell.none(),
                                        Cell.none(),
                                        Cell.none(),
                                        Cell.none()));
        row(table, "observed", study.observed());
        found.studies().forEach(each -> row(table, "study", each));
        found.enough().forEach(each -> each.study().ifPresent(few -> row(table, ENOUGH, few)));
        return TableCsv.of(table.table());
    }

    private static void row(Table.Rows table, String row, DecisionStudy study) {
        table.row(
                Cell.words(row),
                Cell.none(),
                Cell.none(),
                Cell.number(study.tasks(), 2),
                Cell.number(study.assessors(), 2, ""),
                Cell.number(study.generalizability(), 4, ""),
                Cell.number(study.dependability(), 4, ""),
                Cell.number(study.sem(), 4),
                Cell.number(study.dependabilityAtCut(), 4, ""));
    }

    /**
     * Two tables: the components, with their shares, and what scores are and would be worth; and
     * with a plan what its composites are.
     */
    public static String text(PlanStudy found) {
        var study = found.study();
        var components = study.components();
        int width = components.keySet().stream().mapToInt(String::length).max().orElse(0);
        double total = components.values().stream().mapToDouble(v -> Math.max(v, 0)).sum();
        var text = new StringBuilder();
        text.append(line("%-" + width + "s  %10s  %6s", "component", "variance", "share"));
        components.forEach(
                (name, variance) ->
                        text.append(
                                line(
                                        "%-" + width + "s  %10s  %6s",
                                        name,
                                        decimals(variance),
                                        total > 0
                                                ? String.format(
                                                        Locale.ROOT,
                                                        "%.1f%%",
                                                        100 * Math.max(variance, 0) / total)
                                                : ABSENT)));
        if (!study.negative().isEmpty()) {
            text.append("Negative estimates count as 0: ")
                    .append(String.join(", ", study.negative()))
                    .append(".\n");
        }
        text.append('\n');
        text.append(
                line(
                        DECISION,
                        "",
                        "tasks",
                        "assessors",
                        "generalizability",
                        "dependability",
                        "sem",
                        study.observed().dependabilityAtCut().isPresent() ? "at cut" : ""));
        text.append(decision("observed", study.observed()));
        found.studies().forEach(each -> text.append(decision("study", each)));
        found.enough().forEach(each -> text.append(enough(each)));
        if (found.composite() != null) {
            text.append('\n').append(CompositeText.text(found.composite()));
        }
        return text.toString();
    }

    private static String enough(FewestTasks each) {
        return each.study()
                .map(study -> decision(ENOUGH, study))
                .orElseGet(
                        () ->
                                line(
                                        DECISION,
                                        ENOUGH,
                                        "none",
                                        each.assessors().isPresent()
                                                ? number(each.assessors().getAsDouble())
                                                : ABSENT,
                                        "",
                                        "under " + decimals(each.wanted()),
                                        "",
                                        ""));
    }

    private static String decision(String row, DecisionStudy study) {
        return line(
                DECISION,
                row,
                number(study.tasks()),
                study.assessors().isPresent() ? number(study.assessors().getAsDouble()) : ABSENT,
                decimals(study.generalizability()),
                decimals(study.dependability()),
                decimals(study.sem()),
                study.dependabilityAtCut().isPresent() ? decimals(study.dependabilityAtCut()) : "");
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.2f", number);
    }

    private static String decimals(OptionalDouble number) {
        return number.isPresent() ? decimals(number.getAsDouble()) : ABSENT;
    }

    private static String decimals(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }

    private static String line(String format, Object... fields) {
        return String.format(Locale.ROOT, format, fields).stripTrailing() + "\n";
    }
}
