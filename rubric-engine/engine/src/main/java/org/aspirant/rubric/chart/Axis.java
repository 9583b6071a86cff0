package org.aspirant.rubric.chart;

import java.math.BigDecimal;

/** A scale from 0, in steps that a person would choose, a little room kept for the last label. */
record Axis(double max, String unit) {

    private static final double WIDTH_PERCENT = 94;

    double across(double value) {
        return Math.max(0, Math.min(value, max)) / max * WIDTH_PERCENT;
    }

    void draw(Svg svg, double top, double bottom) {
        double step = step();
        int steps = (int) Math.floor(max / step + 1e-9);
        for (int i = 0; i <= steps; i++) {
            double value = i * step;
            svg.line("gridline", across(value), top, across(value), bottom);
            svg.text(
                    i == 0 ? "tick" : "tick middle",
                    across(value),
                    bottom + 18,
                    0,
                    text(value) + (i == steps ? unit : ""));
        }
    }

    /** 1, 2 or 5 times a power of ten, so that there are at most five steps. */
    private double step() {
        double rough = max / 5;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5, 10}) {
            if (factor * power >= rough - 1e-9) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    static String text(double value) {
        return BigDecimal.valueOf(Math.round(value * 100) / 100.0)
                .stripTrailingZeros()
                .toPlainString();
    }
}
