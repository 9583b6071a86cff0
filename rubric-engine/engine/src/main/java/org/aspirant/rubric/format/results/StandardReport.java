package org.aspirant.rubric.format.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.format.ratings.StandardMethod;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.report.results.CutReport;
import org.aspirant.rubric.statistics.standard.ContrastedCut;
import org.aspirant.rubric.statistics.standard.ContrastedCut.Group;
import org.aspirant.rubric.statistics.standard.JudgedCut;
import org.jspecify.annotations.Nullable;

/**
 * A cut that was set, for programs, spreadsheets and people. CSV and text are name and value, one a
 * line; what does not exist is null or empty.
 */
public final class StandardReport {

    private final List<Value> values = new ArrayList<>();
    private final JsonObject json = new JsonObject();
    private final Report report;

    private record Value(String name, @Nullable Double number) {}

    private StandardReport(StandardMethod method, Report report) {
        this.report = report;
        json.with("method", method.key());
    }

    /** With each judge's value under {@code values}. */
    public static StandardReport of(StandardMethod method, JudgedCut cut) {
        var report = new StandardReport(method, CutReport.of(method.key(), cut));
        report.value("cut", cut.cut());
        report.value("standardError", present(cut.standardError()));
        report.value("median", cut.median());
        report.value("medianStandardError", present(cut.medianStandardError()));
        report.value("standardDeviation", present(cut.standardDeviation()));
        List<JsonObject> each = new ArrayList<>();
        cut.values()
                .forEach(
                        (id, value) -> {
                            report.values.add(new Value(id, value));
                            each.add(new JsonObject().with("id", id).with("cut", value));
                        });
        report.json.with("values", each);
        return report;
    }

    /** With both groups, and the score that would misclassify fewest. */
    public static StandardReport of(StandardMethod method, ContrastedCut cut) {
        var report = new StandardReport(method, CutReport.of(method.key(), cut));
        report.value("cut", cut.cut());
        report.value("standardError", present(cut.standardError()));
        report.group("qualified", cut.qualified());
        report.group("others", cut.others());
        report.values.add(new Value("fewest.cut", cut.fewest().cut()));
        report.values.add(new Value("fewest.misclassified", (double) cut.fewest().misclassified()));
        report.json.with(
                "fewest",
                new JsonObject()
                        .with("cut", cut.fewest().cut())
                        .with("misclassified", cut.fewest().misclassified()));
        return report;
    }

    private void value(String name, @Nullable Double number) {
        values.add(new Value(name, number));
        json.with(name, number);
    }

    private void group(String name, Group group) {
        values.add(new Value(name + ".candidates", (double) group.candidates()));
        values.add(new Value(name + ".mean", group.mean()));
        values.add(new Value(name + ".standardDeviation", present(group.standardDeviation())));
        values.add(new Value(name + ".misclassified", (double) group.misclassified()));
        json.with(
                name,
                new JsonObject()
                        .with("candidates", group.candidates())
                        .with("mean", group.mean())
                        .with("standardDeviation", present(group.standardDeviation()))
                        .with("misclassified", group.misclassified()));
    }

    private static @Nullable Double present(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    /** For a page. */
    public Report report() {
        return report;
    }

    public String json() {
        return CanonicalJson.of(json);
    }

    /** With the header {@code name,value}. */
    public String csv() {
        var table =
                Table.of(
                        "standard",
                        "Standard",
                        Column.name("name", "Name"),
                        Column.number("value", "Value"));
        values.forEach(
                value -> table.row(Cell.words(value.name()), Cell.number(value.number(), 4, "")));
        return TableCsv.of(table.table());
    }

    public String text() {
        int width = values.stream().mapToInt(value -> value.name().length()).max().orElse(1);
        var text = new StringBuilder();
        for (Value value : values) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-" + width + "s  %10s\n",
                            value.name(),
                            shown(value.number())));
        }
        return text.toString();
    }

    private static String shown(@Nullable Double number) {
        if (number == null) {
            return "-";
        }
        return String.format(Locale.ROOT, number == Math.rint(number) ? "%.0f" : "%.4f", number);
    }
}
