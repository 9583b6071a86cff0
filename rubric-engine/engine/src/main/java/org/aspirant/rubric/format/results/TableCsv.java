package org.aspirant.rubric.format.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;

/**
 * Tables for spreadsheets and programs. Numbers are not rounded; what is absent or held back is
 * empty. Words are {@linkplain SpreadsheetText#inert inert}.
 */
public final class TableCsv {

    private TableCsv() {}

    /** One table, its header the keys of columns; an interval takes two columns, low and high. */
    public static String of(Table table) {
        return written(
                writer -> {
                    writer.writeRecord(titles(table.columns()));
                    table.rows().forEach(row -> writer.writeRecord(fields(table.columns(), row)));
                });
    }

    /** The header of a table alone, with a line break. */
    static String header(List<Column> columns) {
        return written(writer -> writer.writeRecord(titles(columns)));
    }

    /** A row of a table alone, with a line break. */
    static String row(List<Column> columns, List<Cell> row) {
        return written(writer -> writer.writeRecord(fields(columns, row)));
    }

    private static List<String> titles(List<Column> columns) {
        List<String> header = new ArrayList<>();
        for (Column column : columns) {
            if (column.kind() == Column.Kind.SPAN) {
                header.add(column.key() + "Low");
                header.add(column.key() + "High");
            } else {
                header.add(column.key());
            }
        }
        return header;
    }

    /**
     * All tables of a report, a figure a line, with the header {@code
     * table,row,column,value,low,high,reason}: an interval has low and high instead of a value, and
     * what has neither says why.
     */
    public static String of(Report report) {
        return written(
                writer -> {
                    writer.writeRecord("table", "row", "column", "value", "low", "high", "reason");
                    for (Section section : report.sections()) {
                        section.tables().forEach(table -> figures(writer, table));
                    }
                });
    }

    private static void figures(CsvWriter writer, Table table) {
        for (List<Cell> row : table.rows()) {
            for (int at = 0; at < row.size(); at++) {
                Column column = table.columns().get(at);
                Cell cell = row.get(at);
                if (column.kind() == Column.Kind.NAME || cell.equals(Cell.none())) {
                    continue;
                }
                boolean span = cell instanceof Cell.Span;
                writer.writeRecord(
                        table.key(),
                        SpreadsheetText.inert(table.name(row)),
                        column.key(),
                        span ? "" : value(cell),
                        low(cell),
                        high(cell),
                        ReportJson.reason(cell));
            }
        }
    }

    private static List<String> fields(List<Column> columns, List<Cell> row) {
        List<String> fields = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            Cell cell = row.get(at);
            if (columns.get(at).kind() == Column.Kind.SPAN) {
                fields.add(low(cell));
                fields.add(high(cell));
            } else {
                fields.add(value(cell));
            }
        }
        return fields;
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return SpreadsheetText.inert(words.text());
        } else if (cell instanceof Cell.Count count) {
            return Long.toString(count.number());
        } else if (cell instanceof Cell.Decimal number) {
            return Double.toString(number.value());
        } else if (cell instanceof Cell.Share share) {
            return Double.toString(share.value());
        }
        return "";
    }

    private static String low(Cell cell) {
        return cell instanceof Cell.Span span ? Double.toString(span.low()) : "";
    }

    private static String high(Cell cell) {
        return cell instanceof Cell.Span span ? Double.toString(span.high()) : "";
    }

    private static String written(Consumer<CsvWriter> content) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            content.accept(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
