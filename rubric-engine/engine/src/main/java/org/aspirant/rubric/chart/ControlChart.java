package org.aspirant.rubric.chart;

import java.util.List;

/**
 * How one quantity moves from period to period around its own centre, with the limits it should
 * stay in: a small multiple, to be set beside others on the same scale.
 *
 * @param label what the chart shows, for those who hear it
 * @param points from the first period to the last, at least one
 * @param reach the scale goes as far to either side of 0, above 0
 */
public record ControlChart(String label, List<Point> points, double reach) implements Chart {

    private static final double LEFT = 13;
    private static final double RIGHT = 90;
    private static final int TOP = 20;
    private static final int BOTTOM = 140;
    private static final int MOST_TICKS = 4;

    public ControlChart {
        points = List.copyOf(points);
        if (points.isEmpty() || !(reach > 0)) {
            throw new IllegalArgumentException("a control chart needs a point and a scale");
        }
    }

    /**
     * A period.
     *
     * @param period its name
     * @param value from the centre, which is 0
     * @param lower limit
     * @param upper limit
     */
    public record Point(String period, double value, double lower, double upper) {

        private boolean isOut() {
            return value < lower || value > upper;
        }
    }

    @Override
    public String svg() {
        var svg = new Svg(label, BOTTOM + 24);
        double wide = points.size() == 1 ? 30 : (RIGHT - LEFT) / (points.size() - 1);
        for (int i = 0; i < points.size(); i++) {
            double from = Math.max(0, x(i) - wide / 2);
            double to = Math.min(100, x(i) + wide / 2);
            double top = y(points.get(i).upper());
            svg.rect("band", from, top, to - from, y(points.get(i).lower()) - top);
        }
        for (double value : new Axis(-reach, reach, "").ticks()) {
            svg.line("gridline", 0, y(value), 100, y(value));
            svg.text("tick", 0, y(value) - 4, 0, Axis.text(value));
        }
        svg.line("baseline", 0, y(0), 100, y(0));
        for (int i = 1; i < points.size(); i++) {
            svg.line(
                    "trend",
                    x(i - 1),
                    y(points.get(i - 1).value()),
                    x(i),
                    y(points.get(i).value()));
        }
        int every = (int) Math.ceil(points.size() / (double) MOST_TICKS);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double y = y(point.value());
            svg.circle(point.isOut() ? "dot odd" : "dot", x(i), y, point.isOut() ? 5.5 : 3.5);
            if (point.isOut()) {
                svg.text(
                        Labels.beside("loud fall-text", x(i)),
                        x(i),
                        y < TOP + 4 ? y + 20 : y - 10,
                        0,
                        Axis.text(point.value()));
            }
            if (i % every == 0) {
                svg.text("tick middle", x(i), BOTTOM + 18, 0, point.period());
            }
        }
        return svg.end();
    }

    private double x(int index) {
        return points.size() == 1 ? 50 : LEFT + (RIGHT - LEFT) * index / (points.size() - 1);
    }

    private double y(double value) {
        double share = (Math.max(-reach, Math.min(value, reach)) + reach) / (2 * reach);
        return BOTTOM - share * (BOTTOM - TOP);
    }
}
