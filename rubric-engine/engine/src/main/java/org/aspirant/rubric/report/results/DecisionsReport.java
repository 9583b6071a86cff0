package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.chart.Histogram;
import org.aspirant.rubric.explain.ExplanationText;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.jspecify.annotations.Nullable;

/** What was decided for each candidate. */
public final class DecisionsReport {

    private static final int BINS = 16;

    private DecisionsReport() {}

    public static Report of(AssessmentPlan plan, List<Decision> decisions) {
        List<Block> overview = new ArrayList<>();
        overview.add(facts(plan, decisions));
        List<Decided> decided = decided(decisions);
        if (!decided.isEmpty()) {
            overview.add(distribution(plan, decided));
        }
        return Report.of(
                "decisions",
                plan.title(),
                "Decisions",
                "Composites are shown to two decimals and were compared exactly.",
                List.of(
                        new Section("All together", overview),
                        Section.of("One by one", table(decisions))));
    }

    /** Of what plan, and how many are in which state. */
    public static Block.Facts facts(AssessmentPlan plan, List<Decision> decisions) {
        List<Block.Fact> facts = new ArrayList<>(plan(plan));
        facts.add(new Block.Fact("Candidates", Integer.toString(decisions.size())));
        Map<String, Integer> states = new LinkedHashMap<>();
        for (Decision.Status status : Decision.Status.values()) {
            int count = (int) decisions.stream().filter(d -> d.status() == status).count();
            if (count > 0) {
                states.put(status.key().replace('-', ' '), count);
            }
        }
        states.forEach(
                (name, count) ->
                        facts.add(
                                new Block.Fact(
                                        Character.toUpperCase(name.charAt(0)) + name.substring(1),
                                        Integer.toString(count))));
        long passed = decided(decisions).stream().filter(Decided::passed).count();
        facts.add(new Block.Fact("Passed", Long.toString(passed)));
        return new Block.Facts(facts);
    }

    /** A plan's id, version and cut. */
    public static List<Block.Fact> plan(AssessmentPlan plan) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("Plan", plan.id()));
        facts.add(new Block.Fact("Hash", plan.hash().hex()));
        plan.rules()
                .passing()
                .ifPresent(
                        cut ->
                                facts.add(
                                        new Block.Fact(
                                                "Cut",
                                                cut.id()
                                                        + ", at least "
                                                        + cut.atLeast().rounded().toPlainString()
                                                        + (cut.sem() == null
                                                                ? ""
                                                                : " less a standard error of "
                                                                        + cut.sem()
                                                                                .rounded()
                                                                                .toPlainString()))));
        if (plan.basis().example()) {
            facts.add(new Block.Fact("Note", "a cut or range of this plan is an example"));
        }
        return facts;
    }

    public static List<Decided> decided(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision instanceof Decided)
                .map(decision -> (Decided) decision)
                .toList();
    }

    /**
     * Composites in columns of one width, from the lowest to the highest that there can be, one of
     * which begins at the cut.
     */
    public static Figure distribution(AssessmentPlan plan, List<Decided> decided) {
        double lowest = Measures.drawn(plan.composition().lowest());
        double high = Measures.drawn(plan.composition().highest());
        double width = high > lowest ? (high - lowest) / BINS : 1;
        Histogram.Cut cut = cut(plan);
        double low =
                cut == null
                        ? lowest
                        : cut.at() - Math.ceil((cut.at() - lowest) / width - 1e-9) * width;
        int bins = (int) Math.ceil((high - low) / width - 1e-9);
        long[] counts = new long[Math.max(bins, 1)];
        for (Decided each : decided) {
            int bin = (int) Math.floor((Measures.drawn(each.composite()) - low) / width + 1e-9);
            counts[Math.max(0, Math.min(bin, counts.length - 1))]++;
        }
        var table =
                Table.of(
                        "distribution",
                        "Composites",
                        Column.name("from", "From"),
                        Column.name("to", "to under"),
                        Column.number("candidates", "Candidates"));
        List<Histogram.Bin> columns = new ArrayList<>();
        for (int bin = 0; bin < counts.length; bin++) {
            double from = low + bin * width;
            columns.add(new Histogram.Bin(from, from + width, counts[bin]));
            if (counts[bin] > 0) {
                table.row(
                        Cell.number(from, 2),
                        Cell.number(from + width, 2),
                        Cell.count(counts[bin]));
            }
        }
        table.note("The last stretch has its end in it. Stretches without anybody are left out.");
        long passed = decided.stream().filter(Decided::passed).count();
        String finding = passed + " of " + decided.size() + " decided candidates passed";
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

    /** One a row. */
    public static Table table(List<Decision> decisions) {
        var table =
                Table.of(
                        "decisions",
                        "Decisions",
                        Column.name("candidate", "Candidate"),
                        Column.words("status", "State"),
                        Column.number("composite", "Composite"),
                        Column.words("passed", "Passed"),
                        Column.words("needs", "Waits for"));
        for (Decision decision : decisions) {
            table.row(
                    Cell.words(decision.candidate().value()),
                    Cell.words(decision.status().key()),
                    Cell.words(
                            decision instanceof Decided each
                                    ? each.composite().rounded().toPlainString()
                                    : ""),
                    Cell.words(
                            decision instanceof Decided each ? (each.passed() ? "yes" : "no") : ""),
                    Cell.words(
                            String.join(
                                    "; ",
                                    decision.needs().stream()
                                            .map(ExplanationText::need)
                                            .toList())));
        }
        return table.table();
    }
}
