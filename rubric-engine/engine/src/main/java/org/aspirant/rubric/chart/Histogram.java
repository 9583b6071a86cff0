package org.aspirant.rubric.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many are where on a scale: columns side by side, filled from the cut on.
 *
 * @param label what the chart shows, for those who hear it
 * @param bins side by side, ascending, at least one
 * @param cut where a decision changes; null: nowhere
 * @param cutName written at the cut
 */
public record Histogram(String label, List<Bin> bins, @Nullable Cut cut, String cutName)
        implements Chart {

    private static final int TOP = 40;
    private static final int BOTTOM = 190;
    private static final double GAP_PERCENT = 0.3;

    public Histogram {
        bins = List.copyOf(bins);
        if (bins.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to draw");
        }
    }

    /**
     * A stretch of the scale.
     *
     * @param from in it
     * @param to above {@code from}, in the next
     * @param count 0 or more
     */
    public record Bin(double from, double to, long count) {}

    /**
     * Where a decision changes.
     *
     * @param band how far to either side a score may be off; 0: no band
     */
    public record Cut(double at, double band) {}

    @Override
    public String svg() {
        var svg = new Svg(label, BOTTOM + 24);
        var axis = new Axis(bins.get(0).from(), bins.get(bins.size() - 1).to(), "");
        long most = Math.max(1, bins.stream().mapToLong(Bin::count).max().orElse(1));
        if (cut != null && cut.band() > 0) {
            double low = axis.across(cut.at() - cut.band());
            double high = axis.across(cut.at() + cut.band());
            svg.rect("band", low, TOP - 6, high - low, BOTTOM - TOP + 6);
        }
        axis.draw(svg, BOTTOM, BOTTOM);
        svg.line("baseline", 0, BOTTOM, 100, BOTTOM);
        for (Bin bin : bins) {
            double height = (double) (BOTTOM - TOP) * bin.count() / most;
            double x = axis.across(bin.from());
            double width = axis.across(bin.to()) - x;
            boolean in = cut == null || bin.from() >= cut.at() - 1e-9;
            svg.rect(
                    in ? "column in" : "column",
                    x + GAP_PERCENT,
                    BOTTOM - height,
                    Math.max(width - 2 * GAP_PERCENT, GAP_PERCENT),
                    height);
            if (bin.count() > 0 && width >= 5) {
                svg.text(
                        "quietly middle",
                        x + width / 2,
                        BOTTOM - height - 5,
                        0,
                        Long.toString(bin.count()));
            }
        }
        if (cut != null) {
            double at = axis.across(cut.at());
            svg.line("cut", at, TOP - 22, at, BOTTOM);
            svg.text(Labels.beside("loud", at), at, 12, 0, cutName);
        }
        return svg.end();
    }
}
