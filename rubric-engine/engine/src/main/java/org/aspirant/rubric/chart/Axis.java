package org.aspirant.rubric.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale in steps that a person would choose, a little room kept for the last label.
 *
 * @param min under {@code max}
 * @param unit written after the last number; may be empty
 */
record Axis(double min, double max, String unit) {

    private static final double WIDTH_PERCENT = 94;

    static Axis fromZero(double max, String unit) {
        return new Axis(0, max, unit);
    }

    /** Where a value is, in percent; one beyond the ends is at the end. */
    double across(double value) {
        return (Math.max(min, Math.min(value, max)) - min) / (max - min) * WIDTH_PERCENT;
    }

    void draw(Svg svg, double top, double bottom) {
        List<Double> ticks = ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double value = ticks.get(i);
            svg.line("gridline", across(value), top, across(value), bottom);
            svg.text(
                    across(value) < 1 ? "tick" : "tick middle",
                    across(value),
                    bottom + 18,
                    0,
                    text(value) + (i == ticks.size() - 1 ? unit : ""));
        }
    }

    /** From the first whole step at or after the start to the last before the end. */
    List<Double> ticks() {
        double step = step();
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(min / step - 1e-9); i * step <= max + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** 1, 2 or 5 times a power of ten, so that there are at most five steps. */
    private double step() {
        double rough = (max - min) / 5;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5, 10}) {
            if (factor * power >= rough - 1e-9 * power) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** At most two decimals, with a minus sign and not a hyphen. */
    static String text(double value) {
        return BigDecimal.valueOf(Math.round(value * 100) / 100.0)
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '\u2212');
    }
}
