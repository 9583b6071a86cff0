package org.aspirant.academy.simulation.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.Cursor;
import org.aspirant.academy.content.Position;
import org.aspirant.academy.simulation.scenario.Exhibit;
import org.aspirant.academy.simulation.scenario.Exhibit.Chart;
import org.aspirant.academy.simulation.scenario.Exhibit.Column;
import org.aspirant.academy.simulation.scenario.Exhibit.Unit;
import org.jspecify.annotations.Nullable;

/** Reads exhibits and their figures. */
final class ExhibitReader {

    private static final String RULE = "exhibit-data";

    private final ContentSource source;
    private final String folder;
    private final Names names;
    private final TextReader texts;

    ExhibitReader(ContentSource source, String folder, Names names, TextReader texts) {
        this.source = source;
        this.folder = folder;
        this.names = names;
        this.texts = texts;
    }

    Exhibit read(Cursor at) {
        return new Exhibit(
                at.key(),
                at.text("title"),
                at.text("source"),
                at.text("caption"),
                at.number("minutes"),
                at.node().path("distracts").asBoolean(),
                texts.passageOrNull(at, "text"),
                at.has("data") ? figures(at) : null);
    }

    private Exhibit.Figures figures(Cursor at) {
        List<Column> columns = at.at("columns").values().stream().map(this::column).toList();
        var path = at.text("data");
        var text = texts.file(at.at("data"), path);
        var found = text.isEmpty() ? null : rows(at, path, text, columns);
        List<List<String>> rows = found == null ? List.of() : found;
        var keys = rows.stream().map(row -> row.get(0)).toList();
        return new Exhibit.Figures(
                at.text("alt"),
                columns,
                keys,
                at.has("rows") && found != null ? named(at.at("rows"), rows, keys) : rows,
                chart(at.at("chart"), columns, rows));
    }

    /** The rows, each with the words that are shown for its key. */
    private List<List<String>> named(Cursor words, List<List<String>> rows, List<String> keys) {
        for (String key : words.keys()) {
            if (!keys.contains(key)) {
                names.refuse(
                        words.at(key),
                        RULE,
                        "there is no row '" + key + "'",
                        "name the rows " + String.join(", ", keys));
            }
        }
        var named = new ArrayList<List<String>>();
        for (List<String> row : rows) {
            if (!words.has(row.get(0))) {
                names.refuse(
                        words,
                        RULE,
                        "the row '" + row.get(0) + "' has no words",
                        "write them for every row, or for none");
            }
            var cells = new ArrayList<>(row);
            cells.set(0, words.text(row.get(0)));
            named.add(cells);
        }
        return named;
    }

    private Column column(Cursor at) {
        return new Column(
                at.key(),
                at.text("label"),
                Unit.valueOf(at.text("unit").toUpperCase(Locale.ROOT)),
                Objects.requireNonNullElse(at.textOrNull("short"), at.text("label")));
    }

    private @Nullable List<List<String>> rows(
            Cursor at, String path, String text, List<Column> columns) {
        var file = source.name(folder + path);
        var lines = new ArrayList<List<String>>();
        var positions = new ArrayList<Long>();
        try (var csv = CsvReader.builder().ofCsvRecord(text)) {
            csv.forEach(
                    record -> {
                        lines.add(record.getFields());
                        positions.add(record.getStartingLineNumber());
                    });
        } catch (CsvParseException | java.io.IOException e) {
            names.refuse(
                    Position.of(file)
                            .problem(
                                    RULE,
                                    "this is not CSV: " + e.getMessage(),
                                    "check the quotes"));
            return null;
        }
        var header = columns.stream().map(Column::id).toList();
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            names.refuse(
                    new Position(file, 1, 0)
                            .problem(
                                    RULE,
                                    "the header is '"
                                            + String.join(
                                                    ",", lines.isEmpty() ? List.of() : lines.get(0))
                                            + "'",
                                    "write '"
                                            + String.join(",", header)
                                            + "', the columns in line "
                                            + at.at("columns").position().line()
                                            + " of the simulation"));
            return null;
        }
        checkRows(file, lines, positions, columns);
        keep(at, lines);
        return lines.subList(1, lines.size());
    }

    private void checkRows(
            String file, List<List<String>> lines, List<Long> positions, List<Column> columns) {
        var keys = new HashSet<String>();
        for (int index = 1; index < lines.size(); index++) {
            var row = lines.get(index);
            var place = new Position(file, positions.get(index).intValue(), 0);
            if (row.size() != columns.size()) {
                names.refuse(
                        place.problem(
                                RULE,
                                "the row has " + row.size() + " cells",
                                "give one for each of the " + columns.size() + " columns"));
                continue;
            }
            if (!keys.add(row.get(0))) {
                names.refuse(
                        place.problem(
                                RULE,
                                "the row '" + row.get(0) + "' stands there twice",
                                "the first cell is the key of a row: give each its own"));
            }
            for (int column = 0; column < columns.size(); column++) {
                checkCell(place, row.get(column), columns.get(column));
            }
        }
        if (lines.size() == 1) {
            names.refuse(
                    Position.of(file)
                            .problem(RULE, "there are no figures", "add at least one row"));
        }
    }

    private void checkCell(Position place, String cell, Column column) {
        if (column.unit() != Unit.TEXT && !cell.matches("-?[0-9]{1,9}(\\.[0-9]{1,4})?")) {
            names.refuse(
                    place.problem(
                            RULE,
                            "'" + cell + "' in column '" + column.id() + "' is not a number",
                            "write digits, with a point before decimals"));
        }
    }

    /** The canonical document holds the figures, not the path to them. */
    private static void keep(Cursor at, List<List<String>> lines) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (List<String> line : lines) {
            var row = array.addArray();
            line.forEach(row::add);
        }
        ((com.fasterxml.jackson.databind.node.ObjectNode) at.node()).set("data", array);
    }

    private Chart chart(Cursor at, List<Column> columns, List<List<String>> rows) {
        var kind = Chart.Kind.valueOf(at.text("kind").toUpperCase(Locale.ROOT));
        if (kind == Chart.Kind.NONE) {
            return new Chart(kind, "", List.of(), 0);
        }
        if (!at.has("category") || !at.has("series") || !at.has("max")) {
            names.refuse(
                    at,
                    "exhibit-chart",
                    "a chart of kind '" + at.text("kind") + "' lacks category, series or max",
                    "name the column of the categories, one to three columns of numbers, and the"
                            + " end of the axis");
            return new Chart(Chart.Kind.NONE, "", List.of(), 0);
        }
        var chart = new Chart(kind, at.text("category"), at.texts("series"), at.number("max"));
        check(at, chart, columns, rows);
        return chart;
    }

    private void check(Cursor at, Chart chart, List<Column> columns, List<List<String>> rows) {
        var ids = columns.stream().map(Column::id).toList();
        if (!ids.contains(chart.category())) {
            names.refuse(
                    at.at("category"),
                    "exhibit-chart",
                    "there is no column '" + chart.category() + "'",
                    "name one of " + String.join(", ", ids));
        }
        for (String series : chart.series()) {
            int column = ids.indexOf(series);
            if (column < 0 || columns.get(column).unit() == Unit.TEXT) {
                names.refuse(
                        at.at("series"),
                        "exhibit-chart",
                        "'" + series + "' is not a column of numbers",
                        "name a column whose unit is number or percent");
                continue;
            }
            rows.stream()
                    .filter(row -> row.size() == columns.size())
                    .map(row -> row.get(column))
                    .filter(cell -> cell.matches("-?[0-9.]+") && exceeds(cell, chart.max()))
                    .findFirst()
                    .ifPresent(
                            cell ->
                                    names.refuse(
                                            at.at("max"),
                                            "exhibit-chart",
                                            cell + " lies outside of the axis",
                                            "let it end at "
                                                    + cell
                                                    + " or more; bars and dots"
                                                    + " begin at 0"));
        }
    }

    private static boolean exceeds(String cell, int max) {
        double value = Double.parseDouble(cell);
        return value > max || value < 0;
    }
}
