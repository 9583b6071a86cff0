package org.aspirant.rubric.report;

import java.util.List;
import org.aspirant.rubric.chart.Chart;

/**
 * Charts and the table that says the same.
 *
 * @param finding what is seen in them, in a sentence
 * @param charts drawn beside each other where there is room, each under its label if there are
 *     several
 * @param table folded away until asked for, and open in print
 */
public record Figure(String finding, List<Chart> charts, Table table) implements Block {

    public Figure {
        charts = List.copyOf(charts);
    }

    public static Figure of(String finding, Chart chart, Table table) {
        return new Figure(finding, List.of(chart), table);
    }
}
