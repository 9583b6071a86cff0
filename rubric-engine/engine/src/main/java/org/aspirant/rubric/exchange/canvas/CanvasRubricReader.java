package org.aspirant.rubric.exchange.canvas;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.DocumentIds;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.Unsaid;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.format.ratings.CsvFault;
import org.aspirant.rubric.format.ratings.CsvPlace;
import org.jspecify.annotations.Nullable;

/**
 * Reads the CSV from which Canvas imports rubrics: a row is a criterion, rows of one rubric name
 * are a rubric, and ratings stand in columns of threes at the end of a row, as many as there are.
 */
public final class CanvasRubricReader {

    /** What the format is called, also in {@link Bundle#carried}. */
    public static final String FORMAT = "canvas-csv";

    /** In {@link Bundle#carried}, the criteria that take any points in a range. */
    static final String RANGES = "ranges";

    private static final int MOST_PROBLEMS = 100;

    private final String file;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private final Map<String, ObjectNode> rubrics = new LinkedHashMap<>();
    private final Map<String, DocumentIds> criterionIds = new LinkedHashMap<>();
    private final DocumentIds rubricIds = new DocumentIds();
    private final List<String> ranges = new ArrayList<>();

    private CanvasRubricReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Reads a file.
     *
     * @param file the name that problems carry
     * @param text CSV with a header
     * @return rubrics whose criteria are tied to no competency yet; or up to about a hundred
     *     problems
     */
    public static CompileOutcome<Imported> read(String file, String text) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var reader = new CanvasRubricReader(file, content);
        reader.read();
        return reader.problems.isEmpty() ? reader.compiled() : new Refused<>(reader.problems);
    }

    /** Whether a line may be the header of such a file. */
    public static boolean isHeader(String line) {
        String header = line.toLowerCase(Locale.ROOT);
        return header.contains(Columns.RUBRIC.toLowerCase(Locale.ROOT))
                && header.contains(Columns.CRITERION.toLowerCase(Locale.ROOT));
    }

    private void read() {
        CsvFault.openQuotes(file, text).ifPresent(problems::add);
        try (var csv =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            var rows = csv.iterator();
            if (!rows.hasNext()) {
                problem(null, 0, "the file is empty", "begin with the header " + Columns.HEADER);
                return;
            }
            CsvRecord header = rows.next();
            var columns =
                    new Columns(
                            header,
                            (field, wrong) -> problem(header, field, wrong, Columns.ADVICE));
            boolean headed = problems.isEmpty();
            while (headed && rows.hasNext() && problems.size() < MOST_PROBLEMS) {
                row(rows.next(), columns);
            }
            if (headed && problems.isEmpty() && rubrics.isEmpty()) {
                problem(null, 0, "there is no rubric under the header", "give a row a criterion");
            }
        } catch (CsvParseException e) {
            problems.add(CsvFault.of(file, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(CsvRecord row, Columns columns) {
        String rubric = columns.rubric(row);
        String criterion = columns.criterion(row);
        if (rubric.isEmpty()) {
            problem(row, 0, "the row has no Rubric Name", "give each row its rubric's name");
        } else if (criterion.isEmpty()) {
            problem(row, 0, "the row has no Criteria Name", "give the criterion a name");
        } else {
            criterion(row, columns, rubric, criterion);
        }
    }

    private void criterion(CsvRecord row, Columns columns, String rubricName, String name) {
        ObjectNode rubric = rubrics.computeIfAbsent(rubricName, this::rubric);
        String rubricId = rubric.path("id").asText();
        String id =
                criterionIds
                        .computeIfAbsent(rubricId, any -> new DocumentIds())
                        .fresh(name, "criterion");
        String description = columns.description(row);
        if (columns.isRange(row)) {
            ranges.add(rubricId + "/" + id);
            note(
                    row,
                    "criterion " + quoted(name) + " takes any points in a range",
                    "carried along");
        }
        note(row, "criterion " + quoted(name) + " names no competency", Unsaid.NAME_COMPETENCY);
        ObjectNode criterion = rubric.withArrayProperty("criteria").addObject();
        criterion.put("id", id).put("competency", Unsaid.COMPETENCY).put("title", name);
        criterion.put("question", description.isEmpty() ? name : description);
        levels(row, columns, name, criterion);
    }

    private ObjectNode rubric(String name) {
        ObjectNode rubric = JsonNodeFactory.instance.objectNode();
        rubric.put("schema", "rubric/1").put("id", rubricIds.fresh(name, "rubric"));
        rubric.put("version", 1).put("title", name);
        return rubric.put("framework", Unsaid.FRAMEWORK).put("about", Unsaid.TEXT);
    }

    private record Rated(int field, String name, String description, Exact points) {}

    private void levels(CsvRecord row, Columns columns, String criterion, ObjectNode into) {
        List<Rated> ratings = new ArrayList<>();
        for (Columns.Rating rating : columns.ratings(row)) {
            try {
                ratings.add(
                        new Rated(
                                rating.field(),
                                rating.name(),
                                rating.description(),
                                points(row, rating)));
            } catch (NumberFormatException e) {
                problem(
                        row,
                        rating.field(),
                        "rating "
                                + quoted(rating.name())
                                + " has the points "
                                + quoted(rating.points()),
                        "give a number such as 3 or 2.5");
                return;
            }
        }
        if (ratings.size() < 2) {
            problem(
                    row,
                    0,
                    "criterion " + quoted(criterion) + " has " + ratings.size() + " ratings",
                    "give at least two, each with a Rating Name and Rating Points");
            return;
        }
        ratings.sort(Comparator.comparing(Rated::points));
        var ids = new DocumentIds();
        var levels = into.putArray("levels");
        for (int i = 0; i < ratings.size(); i++) {
            Rated rated = ratings.get(i);
            if (i > 0 && rated.points().equals(ratings.get(i - 1).points())) {
                problem(
                        row,
                        rated.field(),
                        "ratings "
                                + quoted(ratings.get(i - 1).name())
                                + " and "
                                + quoted(rated.name())
                                + " both have the points "
                                + rated.points(),
                        "give each rating of a criterion points of its own");
            }
            ObjectNode level = levels.addObject().put("id", ids.fresh(rated.name(), "level"));
            level.put("value", rated.points().toString()).put("title", rated.name());
            level.put(
                    "descriptor",
                    rated.description().isEmpty() ? rated.name() : rated.description());
        }
    }

    /** Canvas takes a comma for a point, and keeps two decimals. */
    private Exact points(CsvRecord row, Columns.Rating rating) {
        String written = rating.points().replace(',', '.');
        Exact points = Exact.parse(written.startsWith(".") ? "0" + written : written);
        Exact kept = Exact.parse(points.rounded().toPlainString());
        if (!kept.equals(points)) {
            note(
                    row,
                    "rating " + quoted(rating.name()) + " has the points " + rating.points(),
                    "read as " + points.rounded() + ", as Canvas does");
        }
        return kept;
    }

    private CompileOutcome<Imported> compiled() {
        ObjectNode draft = Bundle.draft();
        rubrics.values().forEach(Bundle.list(draft, "rubrics")::add);
        if (!ranges.isEmpty()) {
            var array = draft.putObject("carried").putObject(FORMAT).putArray(RANGES);
            ranges.forEach(array::add);
        }
        var outcome = Bundle.compile(file, draft);
        return outcome instanceof Refused<Bundle> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(new Imported(((Compiled<Bundle>) outcome).model(), notes));
    }

    private void note(CsvRecord row, String what, String done) {
        notes.add(new Problem(file, (int) row.getStartingLineNumber(), 0, what, done));
    }

    private void problem(@Nullable CsvRecord row, int field, String wrong, String right) {
        if (row == null) {
            problems.add(new Problem(file, 0, 0, wrong, right));
        } else {
            var place = CsvPlace.of(text, row.getStartingLineNumber(), field);
            problems.add(new Problem(file, place.line(), place.column(), wrong, right));
        }
    }
}
