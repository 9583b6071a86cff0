package org.aspirant.rubric.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the few elements that charts are made of, every text escaped. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    Svg(String label, int height) {
        out.append("<svg class=\"chart\" width=\"100%\" height=\"")
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(escaped(label))
                .append("\">");
    }

    /** A line from one point to another: percent across, pixels down. */
    Svg line(String style, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"")
                .append(style)
                .append("\" x1=\"")
                .append(number(x1))
                .append("%\" y1=\"")
                .append(number(y1))
                .append("\" x2=\"")
                .append(number(x2))
                .append("%\" y2=\"")
                .append(number(y2))
                .append("\"/>");
        return this;
    }

    Svg circle(String style, double x, double y, double radius) {
        out.append("<circle class=\"")
                .append(style)
                .append("\" cx=\"")
                .append(number(x))
                .append("%\" cy=\"")
                .append(number(y))
                .append("\" r=\"")
                .append(number(radius))
                .append("\"/>");
        return this;
    }

    /** A bar lying on its side. */
    Svg bar(String style, double width, double y, double height) {
        return rect(style, 0, y, width, height);
    }

    /** A rectangle: percent across, pixels down. */
    Svg rect(String style, double x, double y, double width, double height) {
        out.append("<rect class=\"")
                .append(style)
                .append("\" x=\"")
                .append(number(x))
                .append("%\" y=\"")
                .append(number(y))
                .append("\" width=\"")
                .append(number(width))
                .append("%\" height=\"")
                .append(number(height))
                .append("\"/>");
        return this;
    }

    /**
     * A text.
     *
     * @param dx pixels to the right of the point
     */
    Svg text(String style, double x, double y, double dx, String text) {
        out.append("<text");
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append(" x=\"").append(number(x)).append("%\" y=\"").append(number(y)).append('"');
        if (dx != 0) {
            out.append(" dx=\"").append(number(dx)).append('"');
        }
        out.append('>').append(escaped(text)).append("</text>");
        return this;
    }

    String end() {
        return out.append("</svg>").toString();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
