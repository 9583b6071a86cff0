package org.aspirant.rubric.statistics.habits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.table.RatingTable;
import org.aspirant.rubric.table.RatingTableBuilder;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ObservingHabitsTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    private static final int[][] EIGHT = {
        {1, 2, 2, 3}, {2, 2, 3, 3}, {3, 3, 3, 4}, {2, 1, 2, 2},
        {4, 3, 4, 4}, {1, 1, 2, 1}, {3, 4, 3, 3}, {2, 3, 1, 2},
    };

    private record Row(String candidate, String criterion, String assessor, int level) {}

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int candidate = 0; candidate < EIGHT.length; candidate++) {
            for (int criterion = 0; criterion < 4; criterion++) {
                rows.add(
                        new Row(
                                "p" + candidate,
                                "c" + criterion,
                                "r",
                                EIGHT[candidate][criterion]));
                rows.add(new Row("p" + candidate, "c" + criterion, "s", 2));
            }
        }
        return rows;
    }

    private static RatingTable table(List<Row> rows) {
        var builder = new RatingTableBuilder();
        rows.forEach(
                row ->
                        builder.add(
                                row.candidate,
                                "t",
                                row.criterion,
                                row.assessor,
                                1,
                                Exact.of(row.level)));
        return builder.build();
    }

    /** Computed with R 4.2.2, alpha with its package psych 2.2.9: alpha(x), mean of cor(x). */
    @Test
    void haloIsWhatCriteriaHaveInCommon() {
        var habits = ObservingHabits.of(table(rows())).get(0);

        assertThat(habits.assessor()).isEqualTo("r");
        assertThat(habits.ratings()).isEqualTo(32);
        assertThat(habits.alpha()).hasValueCloseTo(.8797251, within(5e-8));
        assertThat(habits.halo()).hasValueCloseTo(.648157, within(5e-7));
        assertThat(habits.mean()).isCloseTo(79 / 32.0, EXACTLY);
    }

    /**
     * Everybody has a condition code on one criterion of three. By hand, of the four who have x and
     * y: 1 1, 2 2, 3 3 and 4 4 are wholly consistent. The two who have x and z, or y and z, have
     * other criteria and no part in it.
     */
    @Test
    void alphaIsOfSheetsWithTheSameCriteria() {
        List<Row> rows = new ArrayList<>();
        for (int level = 1; level <= 4; level++) {
            rows.add(new Row("p" + level, "x", "r", level));
            rows.add(new Row("p" + level, "y", "r", level));
        }
        rows.add(new Row("q", "x", "r", 4));
        rows.add(new Row("q", "z", "r", 1));
        rows.add(new Row("s", "y", "r", 1));
        rows.add(new Row("s", "z", "r", 4));

        assertThat(ObservingHabits.of(table(rows)).get(0).alpha()).hasValueCloseTo(1.0, EXACTLY);
    }

    /** Counted by hand: 5, 5, 6 and 5 of 8 are at 2 or 3, and all 32 of the other assessor. */
    @Test
    void centralTendencyIsTheShareInTheMiddle() {
        var habits = ObservingHabits.of(table(rows()));

        assertThat(habits.get(0).centre()).hasValueCloseTo(21 / 32.0, EXACTLY);
        assertThat(habits.get(1).centre()).hasValue(1);
        assertThat(habits.get(1).centreOfAll()).hasValueCloseTo(53 / 64.0, EXACTLY);
    }

    @Test
    void whoGivesEverybodyTheSameHasNoSpreadAndNoHalo() {
        var habits = ObservingHabits.of(table(rows())).get(1);

        // 2 everywhere is as far from each criterion's mean as the others' mean is
        assertThat(habits.spread().orElseThrow()).isLessThan(.25);
        assertThat(habits.halo()).isEmpty();
        assertThat(habits.alpha()).isEmpty();
    }

    /** By hand: levels 1 2 and 0 3 about the same mean 1½: deviations ½ and 1½, all √1¼. */
    @Test
    void spreadIsTheDeviationOverThatOfAll() {
        var habits =
                ObservingHabits.of(
                        table(
                                List.of(
                                        new Row("a", "x", "r", 1),
                                        new Row("b", "x", "r", 2),
                                        new Row("a", "x", "s", 0),
                                        new Row("b", "x", "s", 3))));

        assertThat(habits.get(0).spread()).hasValueCloseTo(.5 / Math.sqrt(1.25), EXACTLY);
        assertThat(habits.get(1).spread()).hasValueCloseTo(1.5 / Math.sqrt(1.25), EXACTLY);
        assertThat(habits.get(0).halo()).isEmpty();
    }

    @Test
    void twoLevelsHaveNoMiddleAndEqualRatingsNoSpread() {
        var habits =
                ObservingHabits.of(
                                table(
                                        List.of(
                                                new Row("a", "x", "r", 1),
                                                new Row("b", "x", "r", 1))))
                        .get(0);

        assertThat(habits.centre()).isEmpty();
        assertThat(habits.spread()).isEmpty();
    }

    @Test
    void theOrderOfRatingsChangesNothing() {
        var rows = rows();
        var before = ObservingHabits.of(table(rows)).get(0);
        Collections.shuffle(rows, new Random(8));
        var after =
                ObservingHabits.of(table(rows)).stream()
                        .filter(each -> each.assessor().equals("r"))
                        .findFirst()
                        .orElseThrow();

        assertThat(after.halo()).hasValueCloseTo(before.halo().orElseThrow(), EXACTLY);
        assertThat(after.alpha()).hasValueCloseTo(before.alpha().orElseThrow(), EXACTLY);
        assertThat(after.spread()).hasValueCloseTo(before.spread().orElseThrow(), EXACTLY);
    }
}
