package org.aspirant.rubric.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What a row is called and what is said at its end, over what is drawn for it: on one line where a
 * phone has room for both, else on as many as it takes.
 *
 * @param lines of the label
 * @param said at the end of the last line; may be empty
 * @param isApart whether it has a line of its own under the label
 */
record RowLabel(List<String> lines, String said, boolean isApart) {

    /** Letters in one line on a phone. */
    private static final int LINE = 36;

    private static final int LINE_HEIGHT = 16;

    static RowLabel of(String label, String said) {
        List<String> lines = lines(label);
        int last = lines.get(lines.size() - 1).length();
        return new RowLabel(lines, said, !said.isEmpty() && last + 2 + said.length() > LINE);
    }

    /** Pixels that it is higher than one line. */
    int more() {
        return (lines.size() - 1 + (isApart ? 1 : 0)) * LINE_HEIGHT;
    }

    /**
     * Whether words of it stand at a place on a phone.
     *
     * @param across in percent from the left
     */
    boolean isOver(double across) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        double letter = 100.0 / LINE;
        return across < (longest + 1) * letter
                || (!said.isEmpty() && across > 100 - (said.length() + 1) * letter);
    }

    /** Draws it from the base line of its first line on. */
    void draw(Svg svg, String style, String saidStyle, double y) {
        for (int at = 0; at < lines.size(); at++) {
            svg.text(style, 0, y + at * LINE_HEIGHT, 0, lines.get(at));
        }
        if (!said.isEmpty()) {
            svg.text(saidStyle, 100, y + more(), 0, said);
        }
    }

    /** Broken after spaces, strokes and hyphens, and elsewhere only where there are none. */
    private static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        String rest = label;
        while (rest.length() > LINE) {
            int end = LINE;
            while (end > 0 && " /-_:.,".indexOf(rest.charAt(end - 1)) < 0) {
                end--;
            }
            end = end == 0 ? LINE : end;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end);
        }
        lines.add(rest);
        return lines;
    }
}
