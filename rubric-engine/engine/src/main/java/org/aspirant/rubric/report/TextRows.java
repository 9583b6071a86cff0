package org.aspirant.rubric.report;

import java.util.List;

/**
 * Rows of a table for a terminal, one by one: each column as wide as is said at the beginning,
 * names and words to the left, numbers to the right.
 */
public final class TextRows {

    private static final String BETWEEN = "  ";

    private final List<Column> columns;
    private final int[] widths;

    /**
     * Of these columns.
     *
     * @param widths the characters that each column has room for, or its title, if that has more;
     *     what is wider shifts the rest of its row
     */
    public TextRows(List<Column> columns, int... widths) {
        this.columns = List.copyOf(columns);
        this.widths = widths.clone();
        for (int at = 0; at < widths.length; at++) {
            this.widths[at] = Math.max(widths[at], columns.get(at).title().length());
        }
    }

    /** The titles, with a line break. */
    public String titles() {
        return line(columns.stream().map(Column::title).toList());
    }

    /** A row as people are shown it, with a line break. */
    public String row(List<Cell> row) {
        var line = new StringBuilder();
        for (int at = 0; at < widths.length; at++) {
            put(line, at, row.get(at).shown());
        }
        return ended(line);
    }

    String line(List<String> cells) {
        var line = new StringBuilder();
        for (int at = 0; at < widths.length; at++) {
            put(line, at, cells.get(at));
        }
        return ended(line);
    }

    private void put(StringBuilder line, int at, String cell) {
        String room = " ".repeat(Math.max(widths[at] - cell.length(), 0));
        line.append(at == 0 ? "" : BETWEEN);
        if (columns.get(at).isNumeric()) {
            line.append(room).append(cell);
        } else {
            line.append(cell).append(room);
        }
    }

    private static String ended(StringBuilder line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        line.setLength(end);
        return line.append('\n').toString();
    }
}
