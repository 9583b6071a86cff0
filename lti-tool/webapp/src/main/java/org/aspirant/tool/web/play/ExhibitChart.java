package org.aspirant.tool.web.play;

import java.util.List;
import org.aspirant.academy.simulation.scenario.Exhibit;
import org.aspirant.academy.simulation.scenario.Exhibit.Chart.Kind;
import org.aspirant.rubric.chart.BarChart;
import org.aspirant.rubric.chart.DotChart;

/** Draws the figures of an exhibit; the table beside it says the same. */
public final class ExhibitChart {

    private ExhibitChart() {}

    /** The chart as SVG; empty text where the author wants the table alone. */
    public static String svg(Exhibit.Figures figures) {
        Exhibit.Chart chart = figures.chart();
        if (chart.kind() == Kind.NONE) {
            return "";
        }
        List<Exhibit.Column> series =
                chart.series().stream()
                        .map(id -> figures.columns().get(figures.indexOf(id)))
                        .toList();
        List<String> names = series.stream().map(Exhibit.Column::shortLabel).toList();
        int category = figures.indexOf(chart.category());
        List<DotChart.Row> rows =
                figures.rows().stream()
                        .map(
                                row ->
                                        new DotChart.Row(
                                                row.get(category),
                                                series.stream()
                                                        .map(one -> figures.indexOf(one.id()))
                                                        .map(row::get)
                                                        .map(Double::valueOf)
                                                        .toList()))
                        .toList();
        String unit = series.get(0).unit() == Exhibit.Unit.PERCENT ? "%" : "";
        return chart.kind() == Kind.DOTS
                ? new DotChart(figures.alt(), names, rows, chart.max(), unit).svg()
                : new BarChart(figures.alt(), names, rows, chart.max(), unit).svg();
    }
}
