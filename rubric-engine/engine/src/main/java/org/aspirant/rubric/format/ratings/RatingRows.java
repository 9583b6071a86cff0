package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.aspirant.rubric.format.Problem;
import org.jspecify.annotations.Nullable;

/** Goes through a ratings file, whatever is made of its rows. */
final class RatingRows {

    private static final int MOST_PROBLEMS = 100;
    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    private final String file;
    private final CsvText text;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<RatingColumn, Integer> places = new EnumMap<>(RatingColumn.class);
    private int fields;

    private RatingRows(String file, Reader text) {
        this.file = file;
        this.text = new CsvText(text);
    }

    /**
     * Gives every row that is sound in itself to the taker, which may find something wrong with it
     * too. No more of the file is in memory than a row and what was read ahead.
     *
     * @param file the name that problems carry
     * @return what is wrong, up to about a hundred problems
     * @throws UncheckedIOException if the text cannot be read; bytes that are no characters are a
     *     problem and not thrown
     */
    static List<Problem> read(String file, Reader text, Consumer<RatingRow> taker) {
        var rows = new RatingRows(file, text);
        try (var reader =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(rows.text)) {
            rows.read(reader, taker);
        } catch (CsvParseException e) {
            rows.unreadable(e);
        } catch (CharacterCodingException e) {
            rows.notUtf8();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            rows.notUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.problems;
    }

    private void read(CsvReader<CsvRecord> reader, Consumer<RatingRow> taker) {
        var records = reader.iterator();
        if (!records.hasNext()) {
            problem(
                    0,
                    0,
                    "the file is empty",
                    "begin with the header " + RatingColumn.shortestHeader());
            return;
        }
        CsvRecord header = records.next();
        fields = header.getFieldCount();
        header(header);
        boolean headed = problems.isEmpty();
        while (headed && records.hasNext() && problems.size() < MOST_PROBLEMS) {
            var record = records.next();
            text.reach(record.getStartingLineNumber());
            var row = new RatingRow(this, record);
            if (row.isSound()) {
                taker.accept(row);
            }
        }
    }

    private void header(CsvRecord header) {
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = header.getField(i).strip();
            var column = RatingColumn.of(name);
            if (column.isEmpty()) {
                problem(
                        header,
                        i,
                        "there is no column " + quoted(name) + " in ratings",
                        "give columns of " + String.join(", ", RatingColumn.keys()));
            } else if (places.putIfAbsent(column.get(), i) != null) {
                problem(
                        header,
                        i,
                        "column " + quoted(name) + " is there twice",
                        "give each column once");
            }
        }
        for (RatingColumn column : RatingColumn.ALL) {
            if (column.isNeeded() && !places.containsKey(column)) {
                problem(
                        1,
                        1,
                        "the header lacks the column " + quoted(column.key()),
                        "begin with the header " + RatingColumn.shortestHeader());
            }
        }
    }

    /** How many fields a row has to have. */
    int fields() {
        return fields;
    }

    /** What a row has in a column; empty if the file has no such column. */
    String field(CsvRecord row, RatingColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.getField(place);
    }

    void problem(CsvRecord row, @Nullable RatingColumn column, String wrong, String right) {
        Integer place = column == null ? null : places.get(column);
        problem(row, place == null ? 0 : place, wrong, right);
    }

    private void problem(CsvRecord row, int field, String wrong, String right) {
        var place = text.place(row.getStartingLineNumber(), field);
        problem(place.line(), place.column(), wrong, right);
    }

    private void problem(int line, int column, String wrong, String right) {
        problems.add(new Problem(file, line, column, wrong, right));
    }

    private void unreadable(CsvParseException e) {
        var reason = e.getCause() == null ? e : e.getCause();
        var line = LINE.matcher(String.valueOf(e.getMessage()));
        problem(
                line.find() ? Integer.parseInt(line.group(1)) : 0,
                0,
                "it cannot be read as CSV: " + reason.getMessage(),
                "quote fields that contain quotes or line breaks, close the quotes, and end each row with a line break");
    }

    private void notUtf8() {
        problem(0, 0, "it is not UTF-8 text", "save it as UTF-8");
    }
}
