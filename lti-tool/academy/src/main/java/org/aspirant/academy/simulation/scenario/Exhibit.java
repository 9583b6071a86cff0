package org.aspirant.academy.simulation.scenario;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.markdown.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at before deciding: figures, a document, or both.
 *
 * @param minutes story minutes that opening it costs
 * @param distracts whether it should change nothing
 */
public record Exhibit(
        String id,
        String title,
        String source,
        String caption,
        int minutes,
        boolean distracts,
        @Nullable Passage text,
        @Nullable Figures figures) {

    /**
     * A table and how it is drawn.
     *
     * @param alt the chart in words, without reading it for anybody
     * @param keys of the rows, in their order; texts refer to a row by it, in every language
     * @param rows cells in the order of the columns; the first cell of a row says what it is
     */
    public record Figures(
            String alt,
            List<Column> columns,
            List<String> keys,
            List<List<String>> rows,
            Chart chart) {

        public Figures {
            columns = List.copyOf(columns);
            keys = List.copyOf(keys);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The cell in the row with this key, or empty if there is no such row or column. */
        public Optional<String> cell(String rowKey, String columnId) {
            int row = keys.indexOf(rowKey);
            for (int column = 0; row >= 0 && column < columns.size(); column++) {
                if (columns.get(column).id().equals(columnId)) {
                    return Optional.of(rows.get(row).get(column));
                }
            }
            return Optional.empty();
        }

        /** The position of a column. */
        public int indexOf(String columnId) {
            for (int column = 0; column < columns.size(); column++) {
                if (columns.get(column).id().equals(columnId)) {
                    return column;
                }
            }
            throw new IllegalArgumentException("no column " + columnId);
        }
    }

    /**
     * A column of the table.
     *
     * @param shortLabel the label at a point of the chart; the label where the author gave none
     */
    public record Column(String id, String label, Unit unit, String shortLabel) {}

    /** What the cells of a column hold. */
    public enum Unit {
        TEXT,
        NUMBER,
        PERCENT
    }

    /**
     * How the table is drawn.
     *
     * @param category the column that names the rows; empty for {@link Kind#NONE}
     * @param series one to three columns of numbers; empty for {@link Kind#NONE}
     * @param max the end of the axis, at least the largest figure; 0 for {@link Kind#NONE}
     */
    public record Chart(Kind kind, String category, List<String> series, int max) {

        public Chart {
            series = List.copyOf(series);
        }

        /** The kinds of chart. */
        public enum Kind {
            DOTS,
            BARS,
            NONE
        }
    }
}
