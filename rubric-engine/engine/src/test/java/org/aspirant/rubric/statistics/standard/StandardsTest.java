package org.aspirant.rubric.statistics.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aspirant.rubric.statistics.standard.StandardOutcome.Contrasted;
import org.aspirant.rubric.statistics.standard.StandardOutcome.GroupMissing;
import org.aspirant.rubric.statistics.standard.StandardOutcome.Judged;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NoJudgments;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NoSuchPage;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NotApart;
import org.aspirant.rubric.statistics.standard.StandardOutcome.NotEstimated;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Small panels, all worked by hand. */
class StandardsTest {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final int PANELS = 200;

    private static JudgedCut judged(StandardOutcome outcome) {
        assertThat(outcome).isInstanceOf(Judged.class);
        return ((Judged) outcome).cut();
    }

    private static ContrastedCut contrasted(StandardOutcome outcome) {
        assertThat(outcome).isInstanceOf(Contrasted.class);
        return ((Contrasted) outcome).cut();
    }

    /** Sums 1.5, 2 and 2.5: mean 2, SD .5. */
    @Test
    void angoffIsTheMeanOfTheJudgesSums() {
        var angoff = new Angoff();
        double[][] expected = {{.5, .75, .25}, {.5, 1, .5}, {.75, 1, .75}};
        for (int judge = 0; judge < 3; judge++) {
            for (int item = 0; item < 3; item++) {
                angoff.add("j" + judge, "i" + item, expected[judge][item]);
            }
        }

        var cut = judged(angoff.cut());

        assertThat(cut.cut()).isCloseTo(2, EXACTLY);
        assertThat(cut.standardDeviation()).hasValueCloseTo(.5, EXACTLY);
        assertThat(cut.standardError()).hasValueCloseTo(.5 / Math.sqrt(3), EXACTLY);
        assertThat(cut.median()).isCloseTo(2, EXACTLY);
        assertThat(cut.medianStandardError()).hasValueCloseTo(.5 * Math.sqrt(Math.PI / 6), EXACTLY);
        assertThat(cut.values()).containsEntry("j0", 1.5).containsOnlyKeys("j0", "j1", "j2");
    }

    @Test
    void aJudgeWhoLeavesAnItemOutIsNamed() {
        var angoff = new Angoff();
        angoff.add("ana", "one", .5);
        angoff.add("ana", "two", .5);
        angoff.add("ben", "two", .5);

        assertThat(angoff.cut()).isEqualTo(new NotEstimated("ben", "one"));
    }

    @Test
    void oneJudgeHasNoStandardError() {
        var angoff = new Angoff();
        angoff.add("ana", "one", .5);

        var cut = judged(angoff.cut());

        assertThat(cut.cut()).isEqualTo(.5);
        assertThat(cut.standardError()).isEmpty();
        assertThat(cut.medianStandardError()).isEmpty();
    }

    /** At 0, .5, .5 and 1.5: mean .625, squares of deviations 1.1875. */
    @Test
    void aBookmarkIsWhereTheLastPageMasteredIs() {
        var bookmark = new Bookmark(List.of(-1.0, 0.0, .5, 1.5));
        bookmark.add("ana", 2);
        bookmark.add("ben", 3);
        bookmark.add("cy", 3);
        bookmark.add("di", 4);

        var cut = judged(bookmark.cut());

        assertThat(cut.cut()).isCloseTo(.625, EXACTLY);
        assertThat(cut.median()).isCloseTo(.5, EXACTLY);
        assertThat(cut.standardError()).hasValueCloseTo(Math.sqrt(1.1875 / 3 / 4), EXACTLY);
    }

    @Test
    void aBookmarkOutsideTheBookletIsNamed() {
        var bookmark = new Bookmark(List.of(0.0, 1.0));
        bookmark.add("ana", 3);

        assertThat(bookmark.cut()).isEqualTo(new NoSuchPage("ana", 3, 2));
    }

    @Test
    void aBookletOutOfOrderIsRefused() {
        assertThatThrownBy(() -> new Bookmark(List.of(0.0, 1.0, .5)))
                .hasMessage("page 3 is easier than the page before it");
    }

    /** Scores 2, 3, 3 and 6: mean 3.5, squares of deviations 9. */
    @Test
    void theBorderlineGroupsCutIsItsMeanAndMedian() {
        var group = new BorderlineGroup();
        group.add("a", 2);
        group.add("b", 3);
        group.add("c", 3);
        group.add("d", 6);

        var cut = judged(group.cut());

        assertThat(cut.cut()).isCloseTo(3.5, EXACTLY);
        assertThat(cut.median()).isCloseTo(3, EXACTLY);
        assertThat(cut.standardError()).hasValueCloseTo(Math.sqrt(3) / 2, EXACTLY);
    }

    /** Means 10 and 6; sampling variances of the means 4/3 and (20/3)/4, together 3. */
    @Test
    void contrastingGroupsAreCutHalfWay() {
        var groups = new ContrastingGroups();
        for (double score : new double[] {8, 10, 12}) {
            groups.add(score, true);
        }
        for (double score : new double[] {3, 5, 7, 9}) {
            groups.add(score, false);
        }

        var cut = contrasted(groups.cut());

        assertThat(cut.cut()).isCloseTo(8, EXACTLY);
        assertThat(cut.standardError()).hasValueCloseTo(Math.sqrt(3) / 2, EXACTLY);
        assertThat(cut.qualified().misclassified()).isZero();
        assertThat(cut.others().misclassified()).isEqualTo(1);
        assertThat(cut.fewest()).isEqualTo(new ContrastedCut.Fewest(8, 1));
    }

    @Test
    void aCandidateAtTheCutPasses() {
        var groups = new ContrastingGroups();
        groups.add(2, false);
        groups.add(4, true);
        groups.add(3, true);
        groups.add(4, false);
        groups.add(5, true);

        var cut = contrasted(groups.cut());

        assertThat(cut.cut()).isCloseTo(3.5, EXACTLY);
        assertThat(cut.qualified().misclassified()).isEqualTo(1);
        assertThat(cut.fewest()).isEqualTo(new ContrastedCut.Fewest(3, 1));
    }

    /**
     * By hand: means .4 and .2, so the cut is .3, which a candidate of each group has. In binary
     * fractions half of .4 + .2 is above .3, and the qualified one would fall short.
     */
    @Test
    void aCandidateExactlyAtTheCutReachesIt() {
        var groups = new ContrastingGroups();
        groups.add(.3, true);
        groups.add(.5, true);
        var rest = new ContrastingGroups();
        rest.add(.1, false);
        rest.add(.3, false);
        groups.merge(rest);

        var cut = contrasted(groups.cut());

        assertThat(cut.cut()).isEqualTo(.3);
        assertThat(cut.qualified().misclassified()).isZero();
        assertThat(cut.others().misclassified()).isEqualTo(1);
    }

    /** By hand: .1 + .2 is .3, as much as .3 + 0; the groups have the same mean. */
    @Test
    void equalMeansAreNotApart() {
        var groups = new ContrastingGroups();
        groups.add(.1, true);
        groups.add(.2, true);
        groups.add(.3, false);
        groups.add(0, false);

        assertThat(groups.cut()).isInstanceOf(NotApart.class);
    }

    @Test
    void groupsThatNoScoreTellsApartHaveNoCut() {
        var groups = new ContrastingGroups();
        groups.add(3, true);
        assertThat(groups.cut()).isEqualTo(new GroupMissing(false));

        groups.add(5, false);
        assertThat(groups.cut()).isEqualTo(new NotApart(3, 5));

        var unqualified = new ContrastingGroups();
        unqualified.add(3, false);
        assertThat(unqualified.cut()).isEqualTo(new GroupMissing(true));
    }

    @Test
    void withoutJudgmentsThereIsNoCut() {
        assertThat(new Angoff().cut()).isEqualTo(new NoJudgments());
        assertThat(new Bookmark(List.of(1.0)).cut()).isEqualTo(new NoJudgments());
        assertThat(new BorderlineGroup().cut()).isEqualTo(new NoJudgments());
        assertThat(new ContrastingGroups().cut()).isEqualTo(new NoJudgments());
    }

    /** Against sums that are taken at once, and a search through every observed score. */
    @Test
    void partsOfGroupsCanBeMergedInAnyOrder() {
        for (long seed = 0; seed < PANELS; seed++) {
            var random = new Random(seed);
            var first = new ContrastingGroups();
            var second = new ContrastingGroups();
            List<Double> qualified = new ArrayList<>(List.of(9.0));
            List<Double> others = new ArrayList<>(List.of(0.0));
            first.add(9, true);
            second.add(0, false);
            for (int candidate = 0; candidate < 30; candidate++) {
                boolean isQualified = random.nextBoolean();
                double score = random.nextInt(8) + (isQualified ? 2 : 0);
                (random.nextBoolean() ? first : second).add(score, isQualified);
                (isQualified ? qualified : others).add(score);
            }
            first.merge(second);

            var cut = contrasted(first.cut());

            double high = qualified.stream().mapToDouble(v -> v).average().orElseThrow();
            double low = others.stream().mapToDouble(v -> v).average().orElseThrow();
            assertThat(cut.cut()).as("seed %d", seed).isCloseTo((high + low) / 2, EXACTLY);
            assertThat(cut.standardError().orElseThrow())
                    .as("seed %d", seed)
                    .isCloseTo(
                            Math.sqrt(varianceOfMean(qualified, high) + varianceOfMean(others, low))
                                    / 2,
                            EXACTLY);
            assertThat(cut.fewest().misclassified())
                    .as("seed %d", seed)
                    .isEqualTo(errors(qualified, others, cut.fewest().cut()))
                    .isEqualTo(
                            Stream.concat(qualified.stream(), others.stream())
                                    .mapToInt(at -> errors(qualified, others, at))
                                    .min()
                                    .orElseThrow());
        }
    }

    private static double varianceOfMean(List<Double> scores, double mean) {
        return scores.stream().mapToDouble(s -> (s - mean) * (s - mean)).sum()
                / (scores.size() - 1)
                / scores.size();
    }

    private static int errors(List<Double> qualified, List<Double> others, double cut) {
        return (int)
                (qualified.stream().filter(s -> s < cut).count()
                        + others.stream().filter(s -> s >= cut).count());
    }
}
