package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.growth.CompetencyGrowth;
import org.aspirant.rubric.growth.GrowthOutcome.Followed;
import org.aspirant.rubric.growth.RollUp;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.jspecify.annotations.Nullable;

/** What scores over time come to, candidate by candidate and competency by competency. */
public final class GrowthReport {

    private static final String NOT_RATED = "not rated then";
    private static final String TOO_FEW = "too few scores for the method";

    private final Followed followed;
    private final List<RollUp> methods;

    private GrowthReport(Followed followed, List<RollUp> methods) {
        this.followed = followed;
        this.methods = methods;
    }

    /**
     * The report.
     *
     * @param mastery reaching it is mastery; null: nobody said what is
     */
    public static Report of(Followed followed, List<RollUp> methods, @Nullable Exact mastery) {
        var report = new GrowthReport(followed, List.copyOf(methods));
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Scores over time", report.scores()));
        if (mastery != null) {
            sections.add(Section.of("Mastery", report.mastered(mastery)));
        }
        return Report.of(
                "growth",
                "Growth",
                "Growth by competency",
                "One row for each candidate and competency, from the oldest occasion to the latest.",
                sections);
    }

    private Table scores() {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.name("candidate", "Candidate"),
                                Column.name("competency", "Competency")));
        for (int at = 0; at < followed.occasions().size(); at++) {
            columns.add(
                    Column.number("occasion." + (at + 1), followed.occasions().get(at))
                            .under("Occasions"));
        }
        methods.forEach(
                method -> columns.add(Column.number(method.key(), method.key()).under("Come to")));
        var table = Table.of("scores", "Scores, and what they come to", columns);
        for (CompetencyGrowth each : followed.competencies()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(each.candidate().value()));
            row.add(Cell.words(each.competency()));
            each.scores().forEach(score -> row.add(cell(score, NOT_RATED)));
            methods.forEach(method -> row.add(cell(each.rolledUp(method).orElse(null), TOO_FEW)));
            table.row(row);
        }
        return table.table();
    }

    private static Cell cell(@Nullable Exact score, String reason) {
        return score == null
                ? Cell.absent(reason)
                : Cell.number(score.doubleValue(), Exact.REPORTED_DECIMALS);
    }

    private Table mastered(Exact line) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.name("competency", "Competency"),
                                Column.number("candidates", "Candidates")));
        methods.forEach(
                method ->
                        columns.add(
                                Column.number(method.key(), method.key()).under("Reach it by")));
        var table =
                Table.of(
                        "mastery",
                        "Candidates whose scores come to at least "
                                + line.rounded().toPlainString(),
                        columns);
        Map<String, List<CompetencyGrowth>> byCompetency = new TreeMap<>();
        followed.competencies()
                .forEach(
                        each ->
                                byCompetency
                                        .computeIfAbsent(each.competency(), id -> new ArrayList<>())
                                        .add(each));
        byCompetency.forEach(
                (competency, grown) -> {
                    List<Cell> row = new ArrayList<>();
                    row.add(Cell.words(competency));
                    row.add(Cell.count(grown.size()));
                    for (RollUp method : methods) {
                        row.add(
                                Cell.count(
                                        grown.stream()
                                                .flatMap(each -> each.rolledUp(method).stream())
                                                .filter(score -> score.isAtLeast(line))
                                                .count()));
                    }
                    table.row(row);
                });
        return table.table();
    }
}
