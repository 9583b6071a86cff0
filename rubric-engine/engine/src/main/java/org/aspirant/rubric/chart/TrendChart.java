package org.aspirant.rubric.chart;

import java.util.List;

/**
 * How one meter moved from decision to decision: a small multiple, to be set beside others on the
 * same scale.
 *
 * @param label what the chart shows, for those who hear it
 * @param values from the start to the last decision, at least one
 * @param min the bottom of the scale
 * @param max the top of the scale, above {@code min}
 * @param start the word under the first point
 */
public record TrendChart(String label, List<Integer> values, int min, int max, String start)
        implements Chart {

    private static final double LEFT = 6;
    private static final double RIGHT = 94;
    private static final int TOP = 22;
    private static final int BOTTOM = 92;

    public TrendChart {
        values = List.copyOf(values);
        if (values.isEmpty() || max <= min) {
            throw new IllegalArgumentException("a trend needs a value and a scale");
        }
    }

    @Override
    public String svg() {
        var svg = new Svg(label, 118);
        svg.line("gridline", 0, BOTTOM, 100, BOTTOM);
        svg.line("gridline", 0, (TOP + BOTTOM) / 2.0, 100, (TOP + BOTTOM) / 2.0);
        svg.line("gridline", 0, TOP, 100, TOP);
        for (int i = 1; i < values.size(); i++) {
            svg.line("trend", x(i - 1), y(i - 1), x(i), y(i));
        }
        int last = values.size() - 1;
        svg.circle("dot", x(0), y(0), 3.5);
        svg.circle("dot", x(last), y(last), 5);
        svg.text("quietly middle", x(0), above(0), 0, Integer.toString(values.get(0)));
        if (last > 0) {
            svg.text("loud middle", x(last), above(last), 0, Integer.toString(values.get(last)));
        }
        svg.text("tick", 0, 114, 0, start);
        int every = Math.max(1, (int) Math.ceil(last / 5.0));
        for (int i = every; i <= last; i += every) {
            svg.text("tick middle", x(i), 114, 0, Integer.toString(i));
        }
        return svg.end();
    }

    private double x(int index) {
        return values.size() == 1 ? LEFT : LEFT + (RIGHT - LEFT) * index / (values.size() - 1);
    }

    private double y(int index) {
        double share = (double) (values.get(index) - min) / (max - min);
        return BOTTOM - share * (BOTTOM - TOP);
    }

    /** Over the point, or under it where there is no room above. */
    private double above(int index) {
        double y = y(index);
        return y < TOP + 6 ? y + 20 : y - 10;
    }
}
