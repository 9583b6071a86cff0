package org.aspirant.rubric.chart;

import java.util.List;

/**
 * One row for each category, a dot for each series, joined by a line: for comparing two or three
 * figures of the same thing. Where all figures of a row are equal, one dot stands for them.
 *
 * @param label what the chart shows, for those who hear it
 * @param series names of the series, one to three; the first is drawn filled
 * @param rows in the order drawn
 * @param max the end of the axis, above 0
 * @param unit written after the last number of the axis, such as {@code %}; may be empty
 */
public record DotChart(String label, List<String> series, List<Row> rows, double max, String unit)
        implements Chart {

    private static final int FIRST_ROW = 24;
    private static final int ROW = 60;
    private static final int DOT_BELOW_LABEL = 22;

    public DotChart {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        if (max <= 0) {
            throw new IllegalArgumentException("the axis must end above 0, got " + max);
        }
        for (Row row : rows) {
            if (row.values().size() != series.size()) {
                throw new IllegalArgumentException(
                        "row "
                                + row.label()
                                + " has "
                                + row.values().size()
                                + " values for "
                                + series.size()
                                + " series");
            }
        }
    }

    /** A category and its figures, in the order of the series. */
    public record Row(String label, List<Double> values) {

        public Row {
            values = List.copyOf(values);
        }

        RowLabel named() {
            return RowLabel.of(label, "");
        }
    }

    @Override
    public String svg() {
        int more = rows.stream().mapToInt(row -> row.named().more()).sum();
        int bottom = FIRST_ROW + rows.size() * ROW + more;
        var svg = new Svg(label, bottom + 24);
        Axis axis = Axis.fromZero(max, unit);
        axis.draw(svg, FIRST_ROW, bottom);
        int naming = rowWithNames();
        int top = FIRST_ROW;
        for (int i = 0; i < rows.size(); i++) {
            draw(svg, axis, rows.get(i), top + 20, i == naming);
            top += ROW + rows.get(i).named().more();
        }
        return svg.end();
    }

    /** The series are named where their dots lie apart, so that no name lies on another. */
    private int rowWithNames() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).values().stream().distinct().count() > 1) {
                return i;
            }
        }
        return 0;
    }

    private void draw(Svg svg, Axis axis, Row row, int labelY, boolean naming) {
        row.named().draw(svg, "", "", labelY);
        int y = labelY + row.named().more() + DOT_BELOW_LABEL;
        double low = row.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = row.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        svg.line("span", axis.across(low), y, axis.across(high), y);
        for (int s = series.size() - 1; s >= 0; s--) {
            double value = row.values().get(s);
            double x = axis.across(value);
            svg.circle(s == 0 ? "dot" : "dot other", x, y, s == 0 ? 6 : 5);
            if (s > 0 && low == high) {
                continue;
            }
            boolean leftward = series.size() > 1 && value == low && low < high;
            svg.text(
                    (s == 0 ? "loud" : "quietly") + (leftward ? " finish" : ""),
                    x,
                    y + 5,
                    leftward ? -11 : 11,
                    Axis.text(value));
            if (naming && series.size() > 1) {
                svg.text(
                        (s == 0 ? "loud" : "quietly") + (leftward ? " finish" : ""),
                        x,
                        y - 12,
                        leftward ? -5 : 5,
                        low == high ? String.join(", ", series) : series.get(s));
            }
        }
    }
}
