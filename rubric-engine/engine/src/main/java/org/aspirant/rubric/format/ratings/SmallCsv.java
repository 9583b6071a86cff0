package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;

/**
 * Small CSV files, read whole: the columns named, in any order and none empty, and, where a file
 * may have them, others of which a row can have nothing.
 */
final class SmallCsv {

    private static final int MOST_PROBLEMS = 100;

    private final String file;
    private final String text;
    private final List<String> columns;
    private final boolean open;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Set<List<String>> seen = new HashSet<>();

    private SmallCsv(String file, String text, List<String> columns, boolean open) {
        this.file = file;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.columns = columns;
        this.open = open;
    }

    /** A row; a field that is asked for as what it is not becomes a problem. */
    final class Row {

        private final CsvRecord row;

        private Row(CsvRecord row) {
            this.row = row;
        }

        String text(String column) {
            return row.getField(place(column)).strip();
        }

        /** What is in the columns that were not asked for, in their order; empty if nothing is. */
        Map<String, String> others() {
            Map<String, String> others = new LinkedHashMap<>();
            for (String name : places.keySet()) {
                if (!columns.contains(name)) {
                    others.put(name, text(name));
                }
            }
            return others;
        }

        OptionalDouble number(String column) {
            try {
                var number = Exact.parse(text(column));
                return OptionalDouble.of(
                        number.numerator().doubleValue() / number.denominator().doubleValue());
            } catch (NumberFormatException e) {
                problem(
                        column,
                        quoted(text(column)) + " is not a number",
                        "give a number such as 3 or 0.65");
                return OptionalDouble.empty();
            }
        }

        OptionalInt whole(String column) {
            try {
                return OptionalInt.of(Integer.parseInt(text(column)));
            } catch (NumberFormatException e) {
                problem(
                        column,
                        quoted(text(column)) + " is not a whole number",
                        "give a number such as 12");
                return OptionalInt.empty();
            }
        }

        void problem(String column, String wrong, String right) {
            SmallCsv.this.problem(row, place(column), wrong, right);
        }
    }

    /** Takes a row into account. */
    interface Taker {
        void take(Row row);
    }

    /**
     * Reads a file.
     *
     * @param columns the header
     * @param key columns that no two rows may have the same in; none: rows may be alike
     * @param model what the taker has been filling
     * @return the model; or up to about a hundred problems
     */
    static <T> CompileOutcome<T> read(
            String file,
            String text,
            List<String> columns,
            List<String> key,
            T model,
            Taker taker) {
        return new SmallCsv(file, text, columns, false).read(key, model, taker);
    }

    /**
     * Reads a file that has one column by which no two rows are alike, and any others.
     *
     * @param model what the taker has been filling
     * @return the model; or up to about a hundred problems
     */
    static <T> CompileOutcome<T> readOpen(
            String file, String text, String column, T model, Taker taker) {
        return new SmallCsv(file, text, List.of(column), true).read(List.of(column), model, taker);
    }

    private <T> CompileOutcome<T> read(List<String> key, T model, Taker taker) {
        read(key, taker);
        return problems.isEmpty() ? new Compiled<>(model) : new Refused<>(problems);
    }

    private void read(List<String> key, Taker taker) {
        CsvFault.openQuotes(file, text).ifPresent(problems::add);
        try (var reader =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            var rows = reader.iterator();
            if (!rows.hasNext()) {
                problem(0, 0, "the file is empty", "begin with the header " + header());
                return;
            }
            header(rows.next());
            boolean headed = problems.isEmpty();
            while (headed && rows.hasNext() && problems.size() < MOST_PROBLEMS) {
                row(rows.next(), key, taker);
            }
        } catch (CsvParseException e) {
            problems.add(CsvFault.of(file, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header(CsvRecord header) {
        for (int at = 0; at < header.getFieldCount(); at++) {
            String name = header.getField(at).strip();
            if (open && name.isEmpty()) {
                problem(header, at, "the column has no name", "name every column in the header");
            } else if (!open && !columns.contains(name)) {
                problem(
                        header,
                        at,
                        "there is no column " + quoted(name) + " here",
                        "begin with the header " + header());
            } else if (places.put(name, at) != null) {
                problem(
                        header,
                        at,
                        "column " + quoted(name) + " is there twice",
                        "give each column once");
            }
        }
        for (String name : columns) {
            if (!places.containsKey(name)) {
                problem(
                        1,
                        1,
                        "the header lacks the column " + quoted(name),
                        "begin with the header " + header());
            }
        }
    }

    private void row(CsvRecord record, List<String> key, Taker taker) {
        if (record.getFieldCount() != places.size()) {
            problem(
                    record,
                    0,
                    "the row has " + record.getFieldCount() + " fields",
                    "give " + places.size() + ", as the header has");
            return;
        }
        var row = new Row(record);
        for (String column : columns) {
            if (row.text(column).isEmpty()) {
                row.problem(column, "the " + column + " is empty", "give one");
                return;
            }
        }
        if (!key.isEmpty() && !seen.add(key.stream().map(row::text).toList())) {
            row.problem(
                    key.get(0),
                    "an earlier row has the same " + String.join(" and ", key),
                    "give each once");
            return;
        }
        taker.take(row);
    }

    private String header() {
        return String.join(",", columns) + (open ? ", and columns of your own" : "");
    }

    private int place(String column) {
        return places.getOrDefault(column, 0);
    }

    private void problem(CsvRecord row, int field, String wrong, String right) {
        var place = CsvPlace.of(text, row.getStartingLineNumber(), field);
        problem(place.line(), place.column(), wrong, right);
    }

    private void problem(int line, int column, String wrong, String right) {
        problems.add(new Problem(file, line, column, wrong, right));
    }
}
