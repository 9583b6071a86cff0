package org.aspirant.rubric.chart;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row for each estimate, a dot where it is and a line as far as it may be off: a forest plot.
 *
 * @param label what the chart shows, for those who hear it
 * @param rows in the order drawn
 * @param min the start of the axis
 * @param max the end of the axis, above {@code min}
 * @param reference what estimates are held against; null: nothing
 * @param unit written after the last number of the axis; may be empty
 */
public record IntervalChart(
        String label,
        List<Row> rows,
        double min,
        double max,
        @Nullable Reference reference,
        String unit)
        implements Chart {

    private static final int FIRST_ROW = 26;
    private static final int ROW = 48;
    private static final int LINE_BELOW_LABEL = 20;

    public IntervalChart {
        rows = List.copyOf(rows);
        if (!(max > min)) {
            throw new IllegalArgumentException("the axis from " + min + " to " + max + " is empty");
        }
    }

    /**
     * An estimate.
     *
     * @param low at most the estimate; equal to it and to {@code high}: it has no interval
     * @param high at least the estimate
     * @param odd whether it asks for attention
     */
    public record Row(String label, double estimate, double low, double high, boolean odd) {

        public static Row point(String label, double estimate) {
            return new Row(label, estimate, estimate, estimate, false);
        }

        private RowLabel named() {
            return RowLabel.of(label, said());
        }

        private String said() {
            String value = decimals(estimate);
            return low < high
                    ? value + " (" + decimals(low) + " to " + decimals(high) + ")"
                    : value;
        }
    }

    /** A line across all rows, named on top. */
    public record Reference(double at, String name) {}

    /** A chart whose axis holds everything and the reference. */
    public static IntervalChart fitting(
            String label, List<Row> rows, @Nullable Reference reference, String unit) {
        double low = reference == null ? 0 : reference.at();
        double high = low;
        for (Row row : rows) {
            low = Math.min(low, row.low());
            high = Math.max(high, row.high());
        }
        double room = high > low ? (high - low) * 0.04 : 1;
        return new IntervalChart(label, rows, low - room, high + room, reference, unit);
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('-', '\u2212');
    }

    @Override
    public String svg() {
        int bottom = FIRST_ROW + rows.stream().mapToInt(IntervalChart::height).sum();
        var svg = new Svg(label, bottom + 24);
        var axis = new Axis(min, max, unit);
        axis.draw(svg, FIRST_ROW, bottom);
        if (reference != null) {
            double at = axis.across(reference.at());
            across(svg, at, bottom);
            svg.text(Labels.beside("tick", at), at, 13, 0, reference.name());
        }
        int top = FIRST_ROW;
        for (Row row : rows) {
            draw(svg, axis, row, top + 18);
            top += height(row);
        }
        return svg.end();
    }

    /** From top to bottom, but not through words. */
    private void across(Svg svg, double at, int bottom) {
        int from = FIRST_ROW - 6;
        int top = FIRST_ROW;
        for (Row row : rows) {
            if (row.named().isOver(at)) {
                svg.line("cut now", at, from, at, top + 4);
                from = top + 18 + row.named().more() + 6;
            }
            top += height(row);
        }
        svg.line("cut now", at, from, at, bottom);
    }

    private static int height(Row row) {
        return ROW + row.named().more();
    }

    private static void draw(Svg svg, Axis axis, Row row, int labelY) {
        String odd = row.odd() ? " odd" : "";
        int y = labelY + row.named().more() + LINE_BELOW_LABEL - 6;
        row.named()
                .draw(
                        svg,
                        row.odd() ? "loud fall-text" : "",
                        (row.odd() ? "loud fall-text" : "quietly") + " finish",
                        labelY);
        if (row.low() < row.high()) {
            svg.line("span" + odd, axis.across(row.low()), y, axis.across(row.high()), y);
        }
        svg.circle("dot" + odd, axis.across(row.estimate()), y, 5);
    }
}
