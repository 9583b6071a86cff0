package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.aspirant.rubric.explain.ExplanationText;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Need;

/** What was decided for each candidate. */
public final class DecisionsReport {

    /** Candidates that a page lists one by one; it is for reading, and files are for the others. */
    static final int MOST_LISTED = 500;

    /** Of a table of decisions. */
    public static final List<Column> COLUMNS =
            List.of(
                    Column.name("candidate", "Candidate"),
                    Column.words("status", "State"),
                    Column.number("composite", "Composite"),
                    Column.words("passed", "Passed"),
                    Column.words("needs", "Waits for"));

    private DecisionsReport() {}

    public static Report of(AssessmentPlan plan, List<Decision> decisions) {
        return of(plan, decisions::forEach);
    }

    /**
     * Of decisions that are made meanwhile; no more of them are kept than are listed.
     *
     * @param decisions gives each to what it is given
     */
    public static Report of(AssessmentPlan plan, Consumer<Consumer<Decision>> decisions) {
        var tally = new DecisionTally(plan);
        List<Decision> listed = new ArrayList<>();
        decisions.accept(
                decision -> {
                    tally.add(decision);
                    if (listed.size() < MOST_LISTED) {
                        listed.add(decision);
                    }
                });
        List<Block> overview = new ArrayList<>();
        overview.add(tally.facts());
        if (tally.hasDecided()) {
            overview.add(tally.distribution());
        }
        List<Block> each = new ArrayList<>();
        if (tally.candidates() > listed.size()) {
            each.add(
                    new Block.Notice(
                            "The first "
                                    + listed.size()
                                    + " of "
                                    + tally.candidates()
                                    + " candidates, by id, are listed here. The figures above are"
                                    + " of all. To see everybody, write the decisions with --format"
                                    + " csv and open them as a spreadsheet."));
        }
        each.add(table(listed));
        return Report.of(
                "decisions",
                plan.title(),
                "Decisions",
                "Composites are shown to two decimals and were compared exactly.",
                List.of(new Section("All together", overview), new Section("One by one", each)));
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

    /** One a row. */
    public static Table table(List<Decision> decisions) {
        var table = Table.of("decisions", "Decisions", COLUMNS);
        decisions.forEach(decision -> table.row(row(decision)));
        return table.table();
    }

    /** What {@link #COLUMNS} have of a decision. */
    public static List<Cell> row(Decision decision) {
        var decided = decision instanceof Decided each ? each : null;
        return List.of(
                Cell.words(decision.candidate().value()),
                Cell.words(name(decision.status())),
                Cell.words(decided == null ? "" : decided.composite().rounded().toPlainString()),
                Cell.words(decided == null ? "" : decided.passed() ? "yes" : "no"),
                Cell.words(needs(decision)));
    }

    /** As people read it. */
    public static String name(Decision.Status status) {
        return status.key().replace('-', ' ');
    }

    /** What is due, a task and kind once with its criteria. */
    static String needs(Decision decision) {
        if (decision.needs().isEmpty()) {
            return "";
        }
        Map<String, List<String>> due = new LinkedHashMap<>();
        for (Need need : decision.needs()) {
            List<String> criteria =
                    due.computeIfAbsent(
                            ExplanationText.need(new Need(need.task(), null, need.kind())),
                            key -> new ArrayList<>());
            if (need.criterion() != null) {
                criteria.add(need.criterion());
            }
        }
        return due.entrySet().stream()
                .map(
                        each ->
                                each.getKey()
                                        + (each.getValue().isEmpty()
                                                ? ""
                                                : " (" + String.join(", ", each.getValue()) + ")"))
                .collect(Collectors.joining("; "));
    }
}
