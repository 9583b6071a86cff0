package org.aspirant.rubric.format.results;

import java.util.List;

/**
 * Rows in columns for people: the first to the left, the last as it is, the others to the right.
 */
final class Aligned {

    private Aligned() {}

    /**
     * After an empty line.
     *
     * @param rows at least one, all of the same length
     */
    static String rows(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        var text = new StringBuilder("\n");
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                String room = " ".repeat(widths[column] - cell.length());
                boolean right = column > 0 && column < columns - 1;
                line.append(column == 0 ? "" : "  ").append(right ? room + cell : cell + room);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
