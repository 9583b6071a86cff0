package org.aspirant.rubric.chart;

import java.util.List;

/**
 * Bars lying on their side, one row for each category, one bar for each series under its label.
 *
 * @param label what the chart shows, for those who hear it
 * @param series names of the series, one to three; the first is drawn in the accent
 * @param rows in the order drawn
 * @param max the end of the axis, above 0
 * @param unit written after the last number of the axis; may be empty
 */
public record BarChart(
        String label, List<String> series, List<DotChart.Row> rows, double max, String unit)
        implements Chart {

    private static final int TOP = 6;
    private static final int BAR = 16;
    private static final int LABEL = 22;
    private static final int GAP = 14;

    public BarChart {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        if (max <= 0) {
            throw new IllegalArgumentException("the axis must end above 0, got " + max);
        }
    }

    @Override
    public String svg() {
        int row = LABEL + series.size() * (BAR + 6) + GAP;
        int more = rows.stream().mapToInt(each -> each.named().more()).sum();
        int bottom = TOP + rows.size() * row + more;
        var svg = new Svg(label, bottom + 24);
        Axis axis = Axis.fromZero(max, unit);
        axis.draw(svg, TOP, bottom);
        int y = TOP;
        for (DotChart.Row each : rows) {
            each.named().draw(svg, "", "", y + 14);
            y += each.named().more();
            for (int s = 0; s < series.size(); s++) {
                double value = each.values().get(s);
                int barY = y + LABEL + s * (BAR + 6);
                svg.bar(s == 0 ? "column in" : "column", axis.across(value), barY, BAR);
                String name = series.size() > 1 ? " " + series.get(s) : "";
                svg.text(
                        s == 0 ? "loud" : "quietly",
                        axis.across(value),
                        barY + 12.5,
                        6,
                        Axis.text(value) + name);
            }
            y += row;
        }
        return svg.end();
    }
}
