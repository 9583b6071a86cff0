package org.aspirant.rubric.format;

import static org.aspirant.rubric.format.Findings.quoted;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingEvent;

/**
 * Ratings as CSV: the header {@code candidate,task,criterion,assessor,level} and optionally {@code
 * code,evidence,at,attempt,role}, in any order; one rating a row, later rows after earlier ones.
 */
public final class RatingsCsv {

    /** All columns, in the order in which they are written. */
    static final List<String> COLUMNS =
            List.of(
                    "candidate",
                    "task",
                    "criterion",
                    "assessor",
                    "level",
                    "code",
                    "evidence",
                    "at",
                    "attempt",
                    "role");

    private static final int NEEDED = 5;
    private static final int MOST_PROBLEMS = 100;

    private RatingsCsv() {}

    /**
     * Reads ratings that the plan admits. A level may be named by its id or its value; the events
     * name it by id.
     *
     * @param file the name that problems carry
     * @return the events in the order of the rows; or up to a hundred problems
     */
    public static CompileOutcome<List<RatingEvent>> read(
            String file, String text, AssessmentPlan plan) {
        List<Problem> problems = new ArrayList<>();
        List<RatingEvent> events = new ArrayList<>();
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (var reader =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(content)) {
            var rows = reader.iterator();
            if (!rows.hasNext()) {
                return new Refused<>(
                        List.of(
                                new Problem(
                                        file,
                                        0,
                                        0,
                                        "the file is empty",
                                        "begin with the header " + String.join(",", needed()))));
            }
            CsvRecord header = rows.next();
            Map<String, Integer> columns = header(file, content, header, problems);
            if (problems.isEmpty()) {
                var row = new RatingRow(file, content, columns, plan, problems);
                while (rows.hasNext() && problems.size() < MOST_PROBLEMS) {
                    row.read(rows.next(), header.getFieldCount()).ifPresent(events::add);
                }
            }
        } catch (CsvParseException e) {
            problems.add(
                    new Problem(
                            file,
                            0,
                            0,
                            "it cannot be read as CSV: " + e.getMessage(),
                            "quote fields that contain quotes or line breaks, and close the quotes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.isEmpty() ? new Compiled<>(List.copyOf(events)) : new Refused<>(problems);
    }

    private static List<String> needed() {
        return COLUMNS.subList(0, NEEDED);
    }

    private static Map<String, Integer> header(
            String file, String text, CsvRecord header, List<Problem> problems) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = header.getField(i).strip();
            var place = CsvPlace.of(text, header.getStartingLineNumber(), i);
            if (!COLUMNS.contains(name)) {
                problems.add(
                        new Problem(
                                file,
                                place.line(),
                                place.column(),
                                "there is no column " + quoted(name) + " in ratings",
                                "give columns of " + String.join(", ", COLUMNS)));
            } else if (columns.put(name, i) != null) {
                problems.add(
                        new Problem(
                                file,
                                place.line(),
                                place.column(),
                                "column " + quoted(name) + " is there twice",
                                "give each column once"));
            }
        }
        for (String name : needed()) {
            if (!columns.containsKey(name)) {
                problems.add(
                        new Problem(
                                file,
                                1,
                                1,
                                "the header lacks the column " + quoted(name),
                                "begin with the header " + String.join(",", needed())));
            }
        }
        return columns;
    }

    /** The ratings as a file that {@link #read} takes back, header and all columns included. */
    public static String write(List<RatingEvent> events) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(COLUMNS);
            for (RatingEvent event : events) {
                writer.writeRecord(
                        event.candidate().value(),
                        event.criterion().task(),
                        event.criterion().criterion(),
                        event.assessor().value(),
                        event.mark() instanceof AtLevel mark ? mark.level() : "",
                        event.mark() instanceof Coded mark ? mark.code() : "",
                        Evidence.text(event.evidence()),
                        event.at() == null ? "" : event.at().toString(),
                        Integer.toString(event.attempt()),
                        event.role().key());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
