package org.aspirant.rubric.chart;

import java.util.List;

/**
 * How a whole is shared among levels: one bar a row, as long as all others, in parts from the
 * lowest level to the highest. A strip on top names the levels.
 *
 * @param label what the chart shows, for those who hear it
 * @param levels names from the lowest to the highest, short ones
 * @param rows in the order drawn
 */
public record ShareChart(String label, List<String> levels, List<Row> rows) implements Chart {

    private static final int STRIP = 24;
    private static final int FIRST_ROW = 40;
    private static final int ROW = 54;
    private static final int BAR = 22;
    private static final int TONES = 5;
    private static final int KEY_LINE = 20;

    /** Letters that a strip has room for on a phone, in parts of one width. */
    private static final int LONGEST_STRIP = 30;

    /** A part has its percentage written on it from this width on. */
    private static final double ROOM_FOR_A_NUMBER = 0.09;

    public ShareChart {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.shares().size() != levels.size()) {
                throw new IllegalArgumentException(
                        "row "
                                + row.label()
                                + " has "
                                + row.shares().size()
                                + " shares of "
                                + levels.size()
                                + " levels");
            }
        }
    }

    /**
     * One whole.
     *
     * @param said written at the end of its row, such as how many it is of; may be empty
     * @param shares one for each level, 0 to 1, adding up to 1
     */
    public record Row(String label, String said, List<Double> shares) {

        public Row {
            shares = List.copyOf(shares);
        }

        private RowLabel named() {
            return RowLabel.of(label, said);
        }
    }

    @Override
    public String svg() {
        int first = FIRST_ROW + (isKeyed() ? levels.size() * KEY_LINE - STRIP : 0);
        int more = rows.stream().mapToInt(row -> row.named().more()).sum();
        var svg = new Svg(label, first + rows.size() * ROW + more);
        names(svg);
        int y = first;
        for (Row row : rows) {
            row.named().draw(svg, "", "quietly finish", y + 14);
            y += row.named().more();
            double from = 0;
            for (int level = 0; level < levels.size(); level++) {
                double share = row.shares().get(level);
                String number = Math.round(share * 100) + "%";
                part(
                        svg,
                        level,
                        from * 100,
                        share * 100,
                        y + 22,
                        BAR,
                        share < ROOM_FOR_A_NUMBER ? "" : number);
                from += share;
            }
            y += ROW;
        }
        return svg.end();
    }

    /**
     * Names of levels on a strip of them, or, where there is no room for that, one under another.
     */
    private void names(Svg svg) {
        double each = 100.0 / Math.max(levels.size(), 1);
        for (int level = 0; level < levels.size(); level++) {
            if (isKeyed()) {
                svg.rect("tone-" + tone(level), 0, level * KEY_LINE, 6, KEY_LINE);
                svg.text("", 6, level * KEY_LINE + 14.5, 8, levels.get(level));
            } else {
                part(svg, level, level * each, each, 0, STRIP, levels.get(level));
            }
        }
    }

    private boolean isKeyed() {
        return levels.stream().mapToInt(String::length).max().orElse(0) * levels.size()
                > LONGEST_STRIP;
    }

    private void part(Svg svg, int level, double x, double width, int y, int height, String text) {
        if (width <= 0) {
            return;
        }
        int tone = tone(level);
        svg.rect("tone-" + tone, x, y, width, height);
        if (!text.isEmpty()) {
            svg.text("on-tone-" + tone + " middle", x + width / 2, y + height / 2.0 + 4.5, 0, text);
        }
    }

    /** From the lightest to the darkest, spread over as many levels as there are. */
    private int tone(int level) {
        return levels.size() == 1
                ? TONES / 2
                : Math.round((float) level * (TONES - 1) / (levels.size() - 1));
    }
}
