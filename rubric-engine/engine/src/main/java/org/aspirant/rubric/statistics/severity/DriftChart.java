package org.aspirant.rubric.statistics.severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How an assessor's severity moves over time: a control chart with the assessor's own measure as
 * the centre line and limits at three standard errors of each period (Shewhart 1931).
 *
 * @param assessor an id
 * @param points in the order of the periods
 */
public record DriftChart(String assessor, List<Point> points) {

    /** How many standard errors the limits are from the centre. */
    public static final double LIMITS = 3;

    /** How many points in a row on one side of the centre are a shift. */
    public static final int RUN = 8;

    public DriftChart {
        points = List.copyOf(points);
    }

    /**
     * One period.
     *
     * @param ratings how many there are in it
     * @param severity in logits above the assessor's measure
     * @param standardError of it
     * @param lower limit, in logits from the centre, which is 0
     * @param upper limit
     */
    public record Point(
            String period,
            int ratings,
            double severity,
            double standardError,
            double lower,
            double upper) {

        /** Whether it lies outside the limits. */
        public boolean isOut() {
            return severity < lower || severity > upper;
        }
    }

    /**
     * Charts of all assessors.
     *
     * @param period of a rating, in an order of time when sorted as text (2026-03, 2026-04); null:
     *     none
     * @throws IllegalArgumentException if the model has no facet of assessors
     */
    public static List<DriftChart> of(
            ExpectedRatings ratings, IntFunction<@Nullable String> period) {
        Map<String, TreeMap<String, Point>> charts = new LinkedHashMap<>();
        for (Interaction each : ratings.interactions(Facet.ASSESSOR, period)) {
            double limit = LIMITS * each.standardError();
            charts.computeIfAbsent(each.element(), key -> new TreeMap<>())
                    .put(
                            each.group(),
                            new Point(
                                    each.group(),
                                    each.ratings(),
                                    each.bias(),
                                    each.standardError(),
                                    -limit,
                                    limit));
        }
        List<DriftChart> all = new ArrayList<>();
        charts.forEach(
                (assessor, points) ->
                        all.add(new DriftChart(assessor, List.copyOf(points.values()))));
        return all;
    }

    /** Whether a point is out, or eight in a row lie on one side of the centre. */
    public boolean signals() {
        int run = 0;
        double side = 0;
        for (Point point : points) {
            double now = Math.signum(point.severity());
            run = now == side && now != 0 ? run + 1 : 1;
            side = now;
            if (point.isOut() || run >= RUN) {
                return true;
            }
        }
        return false;
    }
}
