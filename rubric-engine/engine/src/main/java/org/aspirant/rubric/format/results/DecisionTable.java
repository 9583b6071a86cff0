package org.aspirant.rubric.format.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Need;

/** Decisions one a line, for people and spreadsheets; composites are rounded to two decimals. */
public final class DecisionTable {

    private DecisionTable() {}

    /** With the header {@code candidate,status,composite,exact,passed,needs,hash}. */
    public static String csv(List<Decision> decisions) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(
                    "candidate", "status", "composite", "exact", "passed", "needs", "hash");
            for (Decision decision : decisions) {
                writer.writeRecord(
                        decision.candidate().value(),
                        decision.status().key(),
                        composite(decision),
                        decision instanceof Decided decided ? decided.composite().toString() : "",
                        decision instanceof Decided d ? Boolean.toString(d.passed()) : "",
                        needs(decision),
                        DecisionJson.hash(decision).hex());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** In columns. */
    public static String text(List<Decision> decisions) {
        int width =
                decisions.stream()
                        .mapToInt(decision -> decision.candidate().value().length())
                        .max()
                        .orElse(0);
        return decisions.stream()
                .map(decision -> line(decision, Math.max(width, 1)))
                .collect(Collectors.joining());
    }

    private static String line(Decision decision, int width) {
        String passed =
                decision instanceof Decided decided
                        ? (decided.passed() ? "passed" : "not passed")
                        : needs(decision);
        return String.format(
                                Locale.ROOT,
                                "%-" + width + "s  %-19s  %8s  %s",
                                decision.candidate(),
                                decision.status().key(),
                                composite(decision),
                                passed)
                        .stripTrailing()
                + "\n";
    }

    private static String composite(Decision decision) {
        return decision instanceof Decided decided
                ? decided.composite().rounded().toPlainString()
                : "";
    }

    private static String needs(Decision decision) {
        return decision.needs().stream().map(DecisionTable::need).collect(Collectors.joining("; "));
    }

    private static String need(Need need) {
        return need.kind().key()
                + (need.task() == null ? "" : " " + need.task())
                + (need.criterion() == null ? "" : "/" + need.criterion());
    }
}
