package org.aspirant.tool.web.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Tables as CSV (RFC 4180), every cell in quotes. */
public final class Csv {

    /** What makes a spreadsheet take a cell for a formula, wide forms included. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /**
     * A table.
     *
     * @param rows each with as many cells as there are columns; whatever a person wrote has gone
     *     through {@link #inert}
     */
    public static String of(List<String> columns, List<List<String>> rows) {
        var csv = new StringWriter();
        try (var writer =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .build(csv)) {
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** A cell that no spreadsheet calculates: an apostrophe before what looks like a formula. */
    public static String inert(String cell) {
        String seen = cell.stripLeading();
        return !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
