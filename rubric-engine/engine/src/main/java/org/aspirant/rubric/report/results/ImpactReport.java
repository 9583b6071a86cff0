package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aspirant.rubric.impact.Change;
import org.aspirant.rubric.impact.Consequence;
import org.aspirant.rubric.impact.Due;
import org.aspirant.rubric.impact.Impact;
import org.aspirant.rubric.impact.Impact.Compared;
import org.aspirant.rubric.impact.Impact.Effect;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.jspecify.annotations.Nullable;

/** What a new version changes, and what adopting it would take. */
public final class ImpactReport {

    private ImpactReport() {}

    /**
     * The report.
     *
     * @param impact null: there are no ratings to try it on
     * @param ids whether to name candidates and assessors
     */
    public static Report of(
            String title, List<Change> changes, @Nullable Impact impact, boolean ids) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("What changes", changes(changes)));
        if (impact != null) {
            sections.add(Section.of("Decisions, if ratings are taken over", decisions(impact)));
            sections.add(Section.of("Ratings", ratings(impact), due(impact)));
            if (ids) {
                sections.add(Section.of("Candidates", candidates(impact), duties(impact)));
            }
        }
        return Report.of("impact", "Impact of a change", title, lede(changes), sections);
    }

    private static String lede(List<Change> changes) {
        var most = changes.stream().map(Change::consequence).max(Comparator.naturalOrder());
        return most.map(
                                consequence ->
                                        changes.size()
                                                + (changes.size() == 1
                                                        ? " change; "
                                                        : " changes; at most, ")
                                                + consequence.sentence()
                                                + ".")
                        .orElse("Nothing changes.")
                + " Decisions name the version they were made under: until the new one is adopted for"
                + " them, they stay.";
    }

    private static Block changes(List<Change> changes) {
        var table =
                Table.of(
                        "changes",
                        "Changes",
                        Column.name("change", "Change"),
                        Column.name("where", "Where"),
                        Column.words("before", "Before"),
                        Column.words("after", "After"),
                        Column.words("consequence", "Consequence"),
                        Column.words("meaning", "Which means"));
        for (Change change : changes) {
            table.row(
                    Cell.words(change.kind().key()),
                    Cell.words(change.where()),
                    Cell.words(change.before()),
                    Cell.words(change.after()),
                    Cell.words(change.consequence().key()),
                    Cell.words(change.consequence().sentence()));
        }
        return table.table();
    }

    private static Block decisions(Impact impact) {
        var table =
                Table.of(
                        "decisions",
                        "Decisions before and after",
                        Column.name("effect", "Effect"),
                        Column.number("candidates", "Candidates"));
        for (Effect effect : Effect.values()) {
            table.row(Cell.words(effect.sentence()), Cell.count(impact.count(effect)));
        }
        return table.table();
    }

    private static Block ratings(Impact impact) {
        var migration = impact.migration();
        return Block.Facts.of(
                new Block.Fact("Ratings that fit", Integer.toString(migration.ratings().size())),
                new Block.Fact(
                        "Ratings to be made again",
                        Long.toString(count(impact, Consequence.RERATE))),
                new Block.Fact(
                        "Ratings to be looked at",
                        Long.toString(count(impact, Consequence.REVIEW))),
                new Block.Fact("Ratings left behind", Integer.toString(migration.left())));
    }

    private static long count(Impact impact, Consequence consequence) {
        return impact.migration().due().stream()
                .filter(due -> due.consequence() == consequence)
                .count();
    }

    private static Block due(Impact impact) {
        Map<String, List<Due>> byCause = new TreeMap<>();
        impact.migration()
                .due()
                .forEach(
                        due ->
                                byCause.computeIfAbsent(
                                                due.criterion() + " " + due.because().key(),
                                                key -> new ArrayList<>())
                                        .add(due));
        var table =
                Table.of(
                        "due",
                        "What is to be rated or looked at",
                        Column.name("criterion", "Criterion"),
                        Column.name("because", "Because"),
                        Column.words("consequence", "Consequence"),
                        Column.number("candidates", "Candidates"),
                        Column.number("ratings", "Ratings"));
        for (List<Due> group : byCause.values()) {
            Due first = group.get(0);
            table.row(
                    Cell.words(first.criterion().toString()),
                    Cell.words(first.because().key()),
                    Cell.words(first.consequence().key()),
                    Cell.count(
                            group.stream().map(Due::candidate).collect(Collectors.toSet()).size()),
                    Cell.count(group.size()));
        }
        return table.table();
    }

    private static Block candidates(Impact impact) {
        var table =
                Table.of(
                        "candidates",
                        "Candidates whose decision would not stay as it is",
                        Column.name("candidate", "Candidate"),
                        Column.words("effect", "Effect"),
                        Column.words("before", "Before"),
                        Column.words("after", "After"),
                        Column.words("needs", "Waits for"));
        for (Compared each : impact.decisions()) {
            var after = each.after();
            if (!stays(each)) {
                table.row(
                        Cell.words(each.candidate().value()),
                        Cell.words(each.effect().sentence()),
                        Cell.words(each.before().status().key()),
                        Cell.words(after == null ? "no rating fits" : after.status().key()),
                        Cell.words(after == null ? "" : DecisionsReport.needs(after)));
            }
        }
        return table.table();
    }

    private static boolean stays(Compared each) {
        var after = each.after();
        return each.effect() == Effect.SAME
                || (each.effect() == Effect.UNDECIDED
                        && after != null
                        && each.before().status() == after.status()
                        && each.before().needs().equals(after.needs()));
    }

    private static Block duties(Impact impact) {
        var table =
                Table.of(
                        "duties",
                        "Who is to be rated again, and whose rating it was",
                        Column.name("candidate", "Candidate"),
                        Column.name("criterion", "Criterion"),
                        Column.name("assessor", "Assessor"),
                        Column.words("consequence", "Consequence"),
                        Column.words("because", "Because"));
        for (Due due : impact.migration().due()) {
            var assessor = due.assessor();
            table.row(
                    Cell.words(due.candidate().value()),
                    Cell.words(due.criterion().toString()),
                    Cell.words(assessor == null ? "nobody yet" : assessor.value()),
                    Cell.words(due.consequence().key()),
                    Cell.words(due.because().key()));
        }
        return table.table();
    }
}
