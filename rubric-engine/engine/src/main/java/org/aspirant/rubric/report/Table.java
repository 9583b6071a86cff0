package org.aspirant.rubric.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A table.
 *
 * @param key what programs call it, unique in its report
 * @param caption what people read over it
 * @param columns in the order shown
 * @param rows each as long as {@code columns}
 * @param notes sentences under it
 */
public record Table(
        String key, String caption, List<Column> columns, List<List<Cell>> rows, List<String> notes)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        var keys = new HashSet<String>();
        for (Column column : columns) {
            if (!keys.add(column.key())) {
                throw new IllegalArgumentException(key + " has two columns " + column.key());
            }
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + key + " has " + row.size() + " cells for " + columns.size());
            }
        }
    }

    public static Rows of(String key, String caption, List<Column> columns) {
        return new Rows(key, caption, columns);
    }

    public static Rows of(String key, String caption, Column... columns) {
        return new Rows(key, caption, List.of(columns));
    }

    /** A table while it is filled. */
    public static final class Rows {

        private final String key;
        private final String caption;
        private final List<Column> columns;
        private final List<List<Cell>> rows = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        private Rows(String key, String caption, List<Column> columns) {
            this.key = key;
            this.caption = caption;
            this.columns = columns;
        }

        public Rows row(Cell... cells) {
            rows.add(List.of(cells));
            return this;
        }

        public Rows row(List<Cell> cells) {
            rows.add(cells);
            return this;
        }

        public Rows note(String sentence) {
            notes.add(sentence);
            return this;
        }

        public Table table() {
            return new Table(key, caption, columns, rows, notes);
        }
    }

    /** What a row is about: its names, with strokes between them. */
    public String name(List<Cell> row) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).kind() == Column.Kind.NAME) {
                names.add(row.get(at).shown());
            }
        }
        return String.join(" / ", names);
    }

    boolean hasGroups() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }

    /** Whether it has rows, no figure in any of them, and a reason why. */
    boolean isWithoutFigures() {
        boolean reasoned = false;
        for (List<Cell> row : rows) {
            for (int at = 0; at < row.size(); at++) {
                Cell cell = row.get(at);
                if (cell instanceof Cell.Absent absent) {
                    reasoned |= !absent.reason().isEmpty();
                } else if (columns.get(at).kind() != Column.Kind.NAME) {
                    return false;
                }
            }
        }
        return reasoned;
    }

    boolean isHeldInPart() {
        return rows.stream().flatMap(List::stream).anyMatch(cell -> cell instanceof Cell.Held);
    }
}
