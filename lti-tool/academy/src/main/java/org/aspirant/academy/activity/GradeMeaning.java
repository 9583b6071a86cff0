package org.aspirant.academy.activity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.markdown.Markdown;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.plan.PassRules;
import org.aspirant.rubric.plan.Resolution;

/**
 * What a grade in this activity means, in the words of the plan's author and in figures; shown
 * before anybody plays.
 *
 * @param language of the author's words, as a tag of BCP 47; empty if nobody says
 * @param html what the author says, sanitised; empty if nothing
 * @param own the column of the gradebook
 * @param further columns beside it; of most plans none
 * @param readers how many assessors read what is handed in; 0 if nobody does
 * @param blind whether they do so without a name and without each other's ratings
 * @param adjudicated whether somebody else settles it when they differ too much
 * @param readingDays within how many days to expect the reading
 * @param cut the composite that meets the standard, empty if nothing is to be met
 * @param highest the highest composite there is
 * @param criteria what is read for, in the plan's order
 */
public record GradeMeaning(
        String language,
        String html,
        Column own,
        List<Column> further,
        int readers,
        boolean blind,
        boolean adjudicated,
        int readingDays,
        Optional<BigDecimal> cut,
        BigDecimal highest,
        List<Read> criteria) {

    public GradeMeaning {
        further = List.copyOf(further);
        criteria = List.copyOf(criteria);
    }

    /**
     * A column of the gradebook.
     *
     * @param title its heading behind the activity's; empty for the plan's own
     * @param kind what its points stand for
     * @param points its maximum
     * @param ofPart whether the points are those of a task or criterion, not of everything together
     */
    public record Column(String title, GradeColumn.Kind kind, BigDecimal points, boolean ofPart) {

        static Column of(GradeColumn column) {
            return new Column(
                    column.title(),
                    column.kind(),
                    column.points().rounded(),
                    column.part() != null);
        }
    }

    /**
     * One thing that is read for.
     *
     * @param title empty where the plan names a criterion without words for it
     * @param floor a score that nothing else makes up for
     */
    public record Read(String id, String title, String question, Optional<BigDecimal> floor) {}

    public static GradeMeaning of(Yardstick yardstick, int readingDays) {
        var plan = yardstick.plan();
        return new GradeMeaning(
                yardstick.language(),
                Markdown.html(yardstick.meaning()),
                Column.of(plan.grade().own()),
                plan.grade().further().stream().map(Column::of).toList(),
                yardstick.readers(),
                yardstick.readers() > 1,
                yardstick.isRead()
                        && !plan.resolution().discrepancy().equals(Resolution.Discrepancy.NONE),
                readingDays,
                plan.rules().passing().map(PassRules.Cut::effective).map(Exact::rounded),
                plan.composition().highest().rounded(),
                yardstick.isRead() ? criteria(yardstick) : List.of());
    }

    private static List<Read> criteria(Yardstick yardstick) {
        var floors = yardstick.plan().rules().floors();
        return yardstick
                .plan()
                .composition()
                .keys()
                .map(
                        key ->
                                new Read(
                                        key.criterion(),
                                        yardstick.words(key).map(it -> it.title()).orElse(""),
                                        yardstick.words(key).map(it -> it.question()).orElse(""),
                                        floors.stream()
                                                .filter(
                                                        floor ->
                                                                key.criterion()
                                                                        .equals(floor.criterion()))
                                                .map(floor -> floor.atLeast().rounded())
                                                .findFirst()))
                .toList();
    }
}
