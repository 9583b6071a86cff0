package org.aspirant.rubric.format.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.aspirant.rubric.canonical.CanonicalJson;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.format.ratings.StandardMethod;
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

    private record Value(String name, @Nullable Double number) {}

    private StandardReport(StandardMethod method) {
        json.with("method", method.key());
    }

    /** With each judge's value under {@code values}. */
    public static StandardReport of(StandardMethod method, JudgedCut cut) {
        var report = new StandardReport(method);
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
        var report = new StandardReport(method);
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

    public String json() {
        return CanonicalJson.of(json);
    }

    /** With the header {@code name,value}. */
    public String csv() {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord("name", "value");
            for (Value value : values) {
                writer.writeRecord(
                        value.name(), value.number() == null ? "" : value.number().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
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
