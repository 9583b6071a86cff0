package org.aspirant.rubric.format.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Need;

/** Decisions one a line, for people and spreadsheets; composites are rounded to two decimals. */
public final class DecisionTable {

    /** The width of the longest status. */
    private static final int STATUS = 19;

    private static final int COMPOSITE = 8;

    private DecisionTable() {}

    /** With the header {@code candidate,status,composite,exact,passed,needs,hash}. */
    public static DecisionDocument csv() {
        return new DecisionDocument(
                record("candidate", "status", "composite", "exact", "passed", "needs", "hash"),
                decision ->
                        record(
                                decision.candidate().value(),
                                decision.status().key(),
                                composite(decision),
                                decision instanceof Decided d ? d.composite().toString() : "",
                                decision instanceof Decided d ? Boolean.toString(d.passed()) : "",
                                needs(decision),
                                DecisionJson.hash(decision).hex()),
                "",
                "");
    }

    private static String record(String... fields) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * In columns.
     *
     * @param width the characters of the longest candidate's id
     */
    public static DecisionDocument text(int width) {
        return new DecisionDocument("", decision -> line(decision, Math.max(width, 1)), "", "");
    }

    /** In columns, as wide as these decisions need. */
    public static String text(List<Decision> decisions) {
        int width =
                decisions.stream()
                        .mapToInt(decision -> decision.candidate().value().length())
                        .max()
                        .orElse(0);
        return text(width).of(decisions);
    }

    private static String line(Decision decision, int width) {
        String passed =
                decision instanceof Decided decided
                        ? (decided.passed() ? "passed" : "not passed")
                        : needs(decision);
        String composite = composite(decision);
        String status = decision.status().key();
        String candidate = decision.candidate().value();
        return (candidate
                                + " ".repeat(width - candidate.length() + 2)
                                + status
                                + " ".repeat(Math.max(STATUS - status.length(), 0) + 2)
                                + " ".repeat(Math.max(COMPOSITE - composite.length(), 0))
                                + composite
                                + "  "
                                + passed)
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
