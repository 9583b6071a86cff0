package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.chart.Histogram;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.jspecify.annotations.Nullable;

/**
 * Counts decisions as they are made and keeps none: how many there are of each kind, and composites
 * in columns of one width, from the lowest to the highest that there can be, one of which begins at
 * the cut.
 */
public final class DecisionTally {

    private static final int BINS = 16;

    private final AssessmentPlan plan;
    private final Map<Decision.Status, Integer> states = new EnumMap<>(Decision.Status.class);
    private final Histogram.@Nullable Cut cut;
    private final double low;
    private final double width;
    private final long[] bins;
    private int candidates;
    private int decided;
    private int passed;

    public DecisionTally(AssessmentPlan plan) {
        this.plan = plan;
        this.cut = cut(plan);
        double lowest = Measures.drawn(plan.composition().lowest());
        double high = Measures.drawn(plan.composition().highest());
        width = high > lowest ? (high - lowest) / BINS : 1;
        low =
                cut == null
                        ? lowest
                        : cut.at() - Math.ceil((cut.at() - lowest) / width - 1e-9) * width;
        bins = new long[Math.max((int) Math.ceil((high - low) / width - 1e-9), 1)];
    }

    public static DecisionTally of(AssessmentPlan plan, Iterable<Decision> decisions) {
        var tally = new DecisionTally(plan);
        decisions.forEach(tally::add);
        return tally;
    }

    public void add(Decision decision) {
        candidates++;
        states.merge(decision.status(), 1, Integer::sum);
        if (decision instanceof Decided each) {
            decided++;
            passed += each.passed() ? 1 : 0;
            int bin = (int) Math.floor((Measures.drawn(each.composite()) - low) / width + 1e-9);
            bins[Math.max(0, Math.min(bin, bins.length - 1))]++;
        }
    }

    int candidates() {
        return candidates;
    }

    public boolean hasDecided() {
        return decided > 0;
    }

    /** Of what plan, and how many are in which state. */
    public Block.Facts facts() {
        List<Block.Fact> facts = new ArrayList<>(DecisionsReport.plan(plan));
        facts.add(new Block.Fact("Candidates", Integer.toString(candidates)));
        states.forEach(
                (status, count) ->
                        facts.add(new Block.Fact(name(status), Integer.toString(count))));
        facts.add(new Block.Fact("Passed", Integer.toString(passed)));
        return new Block.Facts(facts);
    }

    private static String name(Decision.Status status) {
        String name = DecisionsReport.name(status);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Composites of those who are decided. */
    public Figure distribution() {
        var table =
                Table.of(
                        "distribution",
                        "Composites",
                        Column.name("from", "From"),
                        Column.name("to", "to under"),
                        Column.number("candidates", "Candidates"));
        List<Histogram.Bin> columns = new ArrayList<>();
        for (int bin = 0; bin < bins.length; bin++) {
            double from = low + bin * width;
            columns.add(new Histogram.Bin(from, from + width, bins[bin]));
            if (bins[bin] > 0) {
                table.row(
                        Cell.number(from, 2), Cell.number(from + width, 2), Cell.count(bins[bin]));
            }
        }
        table.note("The last stretch has its end in it. Stretches without anybody are left out.");
        String finding = passed + " of " + decided + " decided candidates passed";
        return Figure.of(
                finding,
                new Histogram(
                        "Distribution of composites: " + finding, columns, cut, cutName(plan)),
                table.table());
    }

    private static Histogram.@Nullable Cut cut(AssessmentPlan plan) {
        Cut cut = plan.rules().passing().orElse(null);
        return cut == null
                ? null
                : new Histogram.Cut(
                        Measures.drawn(cut.effective()),
                        cut.sem() == null ? 0 : Measures.drawn(cut.sem()));
    }

    private static String cutName(AssessmentPlan plan) {
        return plan.rules()
                .passing()
                .map(cut -> "cut " + cut.effective().rounded().toPlainString())
                .orElse("");
    }
}
