package org.aspirant.rubric.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Candidates and what they met on one ruler, high on top: a Wright map. Candidates lie as bars, by
 * how many there are; each facet is a column of names at its measures.
 *
 * @param label what the chart shows, for those who hear it
 * @param candidatesName over the bars
 * @param candidates their measures
 * @param columns one or two, in the order drawn
 * @param beside columns of the maps that this one stands beside, on the same ruler
 */
public record MeasureMap(
        String label,
        String candidatesName,
        List<Double> candidates,
        List<Column> columns,
        List<Column> beside)
        implements Chart {

    private static final int TOP = 34;
    private static final int LINE = 17;
    private static final double BARS_END = 18;
    private static final double RULER = 24;
    private static final double FIRST_COLUMN = 29;
    private static final double LEAST_HEIGHT = 260;
    private static final double LOGIT = 60;
    private static final double BIN = 0.5;
    private static final int MOST_WHOLE_TICKS = 14;
    private static final int LONGEST_NAME = 12;

    /** Columns that a phone has room for. */
    private static final int ABREAST = 2;

    public MeasureMap {
        candidates = List.copyOf(candidates);
        columns = List.copyOf(columns);
        beside = List.copyOf(beside);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a map needs a column");
        }
    }

    /** As many maps on one ruler as it takes, each named by its columns if there are several. */
    public static List<Chart> all(
            String label, String candidatesName, List<Double> candidates, List<Column> columns) {
        List<Chart> maps = new ArrayList<>();
        for (int at = 0; at < columns.size(); at += ABREAST) {
            List<Column> shown = columns.subList(at, Math.min(at + ABREAST, columns.size()));
            String names = shown.stream().map(Column::name).collect(Collectors.joining(", "));
            maps.add(
                    new MeasureMap(
                            columns.size() > ABREAST ? (candidatesName + ", " + names) : label,
                            candidatesName,
                            candidates,
                            shown,
                            columns));
        }
        return maps;
    }

    /** What candidates met. */
    public record Column(String name, List<Item> items) {

        public Column {
            items = List.copyOf(items);
        }
    }

    /**
     * One of them.
     *
     * @param odd whether it asks for attention
     */
    public record Item(String name, double measure, boolean odd) {

        private String shortName() {
            return name.length() <= LONGEST_NAME
                    ? name
                    : name.substring(0, LONGEST_NAME - 1) + "\u2026";
        }
    }

    @Override
    public String svg() {
        double low = Math.floor(least() / BIN) * BIN;
        double high = Math.max(Math.floor(most() / BIN) * BIN + BIN, low + BIN);
        int tallest =
                Stream.concat(columns.stream(), beside.stream())
                        .mapToInt(column -> column.items().size())
                        .max()
                        .orElse(1);
        double height =
                Math.max(
                        Math.max(LEAST_HEIGHT, (high - low) * LOGIT),
                        (tallest + 1) * (double) LINE);
        var scale = new Scale(low, high, height);
        var svg = new Svg(label, (int) Math.ceil(TOP + height + 14));
        ruler(svg, scale);
        bars(svg, scale);
        double wide = (100 - FIRST_COLUMN) / columns.size();
        for (int i = 0; i < columns.size(); i++) {
            draw(svg, scale, columns.get(i), FIRST_COLUMN + i * wide);
        }
        return svg.end();
    }

    private record Scale(double low, double high, double height) {

        double y(double measure) {
            return TOP + (high - measure) / (high - low) * height;
        }
    }

    private double least() {
        return all().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    private double most() {
        return all().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private List<Double> all() {
        List<Double> all = new ArrayList<>(candidates);
        Stream.concat(columns.stream(), beside.stream())
                .forEach(column -> column.items().forEach(item -> all.add(item.measure())));
        return all;
    }

    private static void ruler(Svg svg, Scale scale) {
        double step = scale.high() - scale.low() > MOST_WHOLE_TICKS ? 2 : 1;
        for (double tick = Math.ceil(scale.low() / step) * step;
                tick <= scale.high();
                tick += step) {
            svg.line("gridline", 0, scale.y(tick), 100, scale.y(tick));
            svg.text("tick middle", RULER, scale.y(tick) + 4.5, 0, Axis.text(tick));
        }
    }

    private void bars(Svg svg, Scale scale) {
        svg.text("quietly", 0, 14, 0, candidatesName);
        Map<Long, Integer> bins = new TreeMap<>();
        candidates.forEach(each -> bins.merge((long) Math.floor(each / BIN), 1, Integer::sum));
        int most = bins.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        bins.forEach(
                (bin, count) -> {
                    double top = scale.y((bin + 1) * BIN);
                    double bar = BARS_END * count / most;
                    svg.rect("column in", 0, top + 1, bar, scale.y(bin * BIN) - top - 2);
                    svg.text(
                            "quietly",
                            bar,
                            (top + scale.y(bin * BIN)) / 2 + 4.5,
                            4,
                            Integer.toString(count));
                });
    }

    private static void draw(Svg svg, Scale scale, Column column, double x) {
        svg.text("quietly", x, 14, 0, column.name());
        List<Double> places =
                Labels.spread(
                        column.items().stream().map(item -> scale.y(item.measure())).toList(),
                        LINE);
        for (int i = 0; i < column.items().size(); i++) {
            Item item = column.items().get(i);
            String odd = item.odd() ? " odd" : "";
            double y = scale.y(item.measure());
            svg.line("gridline", x, y, x + 3, places.get(i));
            svg.circle("dot" + odd, x, y, 3.5);
            svg.text(
                    item.odd() ? "loud fall-text" : "",
                    x + 3,
                    places.get(i) + 4.5,
                    3,
                    item.shortName());
        }
    }
}
