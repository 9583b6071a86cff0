package org.aspirant.rubric.chart;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.chart.IntervalChart.Reference;
import org.jspecify.annotations.Nullable;

/**
 * How one quantity goes with another, a curve for each case, named at its end: dependability by
 * numbers of tasks, or the share that passes by the cut.
 *
 * @param label what the chart shows, for those who hear it
 * @param across what is told off to the right, under the axis
 * @param curves one to about five, each with at least one point
 * @param low the bottom of the scale
 * @param high the top of the scale, above {@code low}
 * @param wanted a value to reach, drawn across; null: none
 * @param now a place on the axis, drawn down; null: none
 */
public record CurveChart(
        String label,
        String across,
        List<Curve> curves,
        double low,
        double high,
        @Nullable Reference wanted,
        @Nullable Reference now)
        implements Chart {

    private static final int TOP = 26;
    private static final int BOTTOM = 226;
    private static final double LEFT = 8;
    private static final double RIGHT = 64;

    public CurveChart {
        curves = List.copyOf(curves);
        if (!(high > low) || curves.isEmpty()) {
            throw new IllegalArgumentException("curves need a point and a scale");
        }
    }

    /** Points from left to right. */
    public record Curve(String name, List<Point> points) {

        public Curve {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("the curve " + name + " has no point");
            }
        }

        private Point last() {
            return points.get(points.size() - 1);
        }
    }

    /** A place and the value there. */
    public record Point(double x, double y) {}

    @Override
    public String svg() {
        var svg = new Svg(label, BOTTOM + 44);
        for (double value : new Axis(low, high, "").ticks()) {
            svg.line("gridline", 0, y(value), RIGHT, y(value));
            svg.text("tick", 0, y(value) - 4, 0, Axis.text(value));
        }
        if (wanted != null) {
            svg.line("cut now", 0, y(wanted.at()), RIGHT, y(wanted.at()));
        }
        if (now != null) {
            svg.line("cut now", x(now.at()), TOP - 8, x(now.at()), BOTTOM);
            svg.text(Labels.beside("tick", x(now.at())), x(now.at()), 12, 0, now.name());
        }
        curves.forEach(curve -> draw(svg, curve));
        names(svg);
        var axis = new Axis(left(), right(), "");
        axis.ticks().forEach(at -> svg.text("tick middle", x(at), BOTTOM + 18, 0, Axis.text(at)));
        svg.text("quietly", 0, BOTTOM + 38, 0, across);
        return svg.end();
    }

    private void draw(Svg svg, Curve curve) {
        List<Point> points = curve.points();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            svg.line("trend", x(from.x()), y(from.y()), x(to.x()), y(to.y()));
        }
        if (points.size() <= 12) {
            points.forEach(point -> svg.circle("dot", x(point.x()), y(point.y()), 3.5));
        }
    }

    private void names(Svg svg) {
        var places = new ArrayList<>(curves.stream().map(curve -> y(curve.last().y())).toList());
        if (wanted != null) {
            places.add(y(wanted.at()));
        }
        List<Double> spread = Labels.spread(places, 16);
        for (int i = 0; i < curves.size(); i++) {
            svg.text(
                    "loud",
                    x(curves.get(i).last().x()),
                    spread.get(i) + 4.5,
                    10,
                    curves.get(i).name());
        }
        if (wanted != null) {
            svg.text("tick", RIGHT, spread.get(curves.size()) + 4.5, 10, wanted.name());
        }
    }

    private double left() {
        return curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Point::x)
                .min()
                .orElse(0);
    }

    private double right() {
        double most =
                curves.stream()
                        .flatMap(curve -> curve.points().stream())
                        .mapToDouble(Point::x)
                        .max()
                        .orElse(1);
        return most > left() ? most : left() + 1;
    }

    private double x(double value) {
        double share = (value - left()) / (right() - left());
        return LEFT + Math.max(0, Math.min(share, 1)) * (RIGHT - LEFT);
    }

    private double y(double value) {
        double share = (value - low) / (high - low);
        return BOTTOM - Math.max(0, Math.min(share, 1)) * (BOTTOM - TOP);
    }
}
