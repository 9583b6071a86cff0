package org.aspirant.rubric.statistics.generalizability;

import static org.aspirant.rubric.statistics.generalizability.StudyDesign.ASSESSOR_IN_CANDIDATE_X_TASK;
import static org.aspirant.rubric.statistics.generalizability.StudyDesign.CANDIDATE_X_ASSESSOR_IN_TASK;
import static org.aspirant.rubric.statistics.generalizability.StudyDesign.CANDIDATE_X_TASK;
import static org.aspirant.rubric.statistics.generalizability.StudyDesign.CANDIDATE_X_TASK_X_ASSESSOR;
import static org.aspirant.rubric.statistics.generalizability.StudyDesign.TASK_IN_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome.Confounded;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome.NoRatings;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome.Studied;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneralizabilityStudyTest {

    private static final Offset<Double> THREE_DIGITS = within(0.0005);
    private static final Offset<Double> FOUR_DIGITS = within(0.00005);
    private static final Offset<Double> EXACTLY = within(1e-12);

    private static GeneralizabilityStudy study(StudyDesign design, Cells cells) {
        var outcome = GeneralizabilityStudy.of(design, cells);
        assertThat(outcome).isInstanceOf(Studied.class);
        return ((Studied) outcome).study();
    }

    /** Brennan (2001), synthetic data set no. 1, p x i. */
    @Test
    void candidatesByTasksHaveThePublishedComponents() {
        var study = study(CANDIDATE_X_TASK, Brennan.set1());

        assertThat(study.components()).containsOnlyKeys("candidate", "task", "residual");
        assertThat(study.components().get("candidate")).isCloseTo(.0574, FOUR_DIGITS);
        assertThat(study.components().get("task")).isCloseTo(.0754, FOUR_DIGITS);
        assertThat(study.components().get("residual")).isCloseTo(.1269, FOUR_DIGITS);
        assertThat(study.observed().tasks()).isCloseTo(12, EXACTLY);
        assertThat(study.observed().assessors()).isEmpty();
        assertThat(study.observed().generalizability()).hasValueCloseTo(.844, THREE_DIGITS);
        assertThat(study.observed().dependability()).hasValueCloseTo(.773, THREE_DIGITS);
    }

    /**
     * Brennan (2001), synthetic data set no. 1. From components that are not rounded; the book,
     * which rounds them to four digits first, prints .693, .871, .586 and .740.
     */
    @ParameterizedTest(name = "{0} tasks")
    @CsvSource({
        "5, .694, .587",
        "10, .819, .739",
        "15, .872, .810",
        "20, .901, .850",
    })
    void moreTasksHaveThePublishedCoefficients(double tasks, double relative, double absolute) {
        var decided =
                study(CANDIDATE_X_TASK, Brennan.set1())
                        .with(OptionalDouble.of(tasks), OptionalDouble.empty());

        assertThat(decided.generalizability()).hasValueCloseTo(relative, THREE_DIGITS);
        assertThat(decided.dependability()).hasValueCloseTo(absolute, THREE_DIGITS);
    }

    /** Brennan (2001), synthetic data set no. 4, p x (r:t). */
    @Test
    void assessorsWithinTasksHaveThePublishedComponents() {
        var study = study(CANDIDATE_X_ASSESSOR_IN_TASK, Brennan.set4());

        assertThat(study.components())
                .containsOnlyKeys(
                        "candidate", "task", "assessor:task", "candidate x task", "residual");
        assertThat(study.components().get("candidate")).isCloseTo(.4731, FOUR_DIGITS);
        assertThat(study.components().get("task")).isCloseTo(.3252, FOUR_DIGITS);
        assertThat(study.components().get("assessor:task")).isCloseTo(.6475, FOUR_DIGITS);
        assertThat(study.components().get("candidate x task")).isCloseTo(.5596, FOUR_DIGITS);
        assertThat(study.components().get("residual")).isCloseTo(2.3802, FOUR_DIGITS);
        assertThat(study.observed().tasks()).isCloseTo(3, EXACTLY);
        assertThat(study.observed().assessors()).hasValueCloseTo(4.0, EXACTLY);
        assertThat(study.observed().generalizability()).hasValueCloseTo(.5514, FOUR_DIGITS);
        assertThat(study.observed().dependability()).hasValueCloseTo(.4637, FOUR_DIGITS);
    }

    /**
     * By hand: two candidates by two tasks by two assessors. Effects of ±a, ±b, … around 10, so a
     * mean square is 8 times the effect's square (one degree of freedom each) and the components
     * follow from the expected mean squares of the crossed random model.
     */
    @Test
    void allCrossedHasTheComponentsWorkedByHand() {
        var cells = new Cells();
        for (int cell = 0; cell < 8; cell++) {
            int p = (cell & 4) == 0 ? -1 : 1;
            int t = (cell & 2) == 0 ? -1 : 1;
            int a = (cell & 1) == 0 ? -1 : 1;
            cells.add(
                    p,
                    t,
                    a,
                    10 + 4 * p + 3 * t + 2 * a + 2 * p * t + p * a + .5 * t * a + .25 * p * t * a);
        }

        var components = study(CANDIDATE_X_TASK_X_ASSESSOR, cells).components();

        // MS: p 128, t 72, a 32, pt 32, pa 8, ta 2, pta .5
        assertThat(components.get("residual")).isCloseTo(.5, EXACTLY);
        assertThat(components.get("candidate x task")).isCloseTo((32 - .5) / 2, EXACTLY);
        assertThat(components.get("candidate x assessor")).isCloseTo((8 - .5) / 2, EXACTLY);
        assertThat(components.get("task x assessor")).isCloseTo((2 - .5) / 2, EXACTLY);
        assertThat(components.get("candidate")).isCloseTo((128 - 32 - 8 + .5) / 4, EXACTLY);
        assertThat(components.get("task")).isCloseTo((72 - 32 - 2 + .5) / 4, EXACTLY);
        assertThat(components.get("assessor")).isCloseTo((32 - 8 - 2 + .5) / 4, EXACTLY);
    }

    /** By hand: the assessors of a task of one candidate are never those of another. */
    @Test
    void whoeverReadItHasTheComponentsWorkedByHand() {
        var cells = new Cells();
        // cell means 3 5 / 5 9, readings 1 apart from them: SS within 8, df 4
        double[][] means = {{3, 5}, {5, 9}};
        for (int candidate = 0; candidate < 2; candidate++) {
            for (int task = 0; task < 2; task++) {
                cells.add(candidate, task, 0, means[candidate][task] - 1);
                cells.add(candidate, task, 1, means[candidate][task] + 1);
            }
        }

        var study = study(ASSESSOR_IN_CANDIDATE_X_TASK, cells);

        // MS: candidates 4, 7 of 4 each: 18; tasks 4, 7: 18; both: 2 · (4 · .5²) = 2; within 2
        assertThat(study.components().get("residual")).isCloseTo(2, EXACTLY);
        assertThat(study.components().get("candidate x task")).isCloseTo(0, EXACTLY);
        assertThat(study.components().get("candidate")).isCloseTo((18 - 2) / 4.0, EXACTLY);
        assertThat(study.components().get("task")).isCloseTo((18 - 2) / 4.0, EXACTLY);
        assertThat(study.observed().tasks()).isCloseTo(2, EXACTLY);
        assertThat(study.observed().assessors()).hasValueCloseTo(2.0, EXACTLY);
        // δ: 2 / 4; Δ: 4 / 2 more
        assertThat(study.observed().generalizability()).hasValueCloseTo(4 / 4.5, EXACTLY);
        assertThat(study.observed().dependability()).hasValueCloseTo(4 / 6.5, EXACTLY);
        assertThat(study.observed().sem()).isCloseTo(Math.sqrt(2.5), EXACTLY);
    }

    /** By hand: candidate 0 has tasks 1 3, candidate 1 has 4 6 8. */
    @Test
    void tasksOfOnesOwnHaveTheComponentsWorkedByHand() {
        var cells = new Cells();
        cells.add(0, 0, 0, 1);
        cells.add(0, 1, 0, 3);
        cells.add(1, 0, 0, 4);
        cells.add(1, 1, 0, 6);
        cells.add(1, 2, 0, 8);

        var study = study(TASK_IN_CANDIDATE, cells);

        // within: (2 + 8) / 3; between: 2 · 2.4² + 3 · 1.6² = 19.2; n0 = 5 - 13/5 = 2.4
        double within = 10 / 3.0;
        assertThat(study.components()).containsOnlyKeys("candidate", "residual");
        assertThat(study.components().get("residual")).isCloseTo(within, EXACTLY);
        assertThat(study.components().get("candidate")).isCloseTo((19.2 - within) / 2.4, EXACTLY);
        assertThat(study.observed().tasks()).isCloseTo(2.4, EXACTLY);
        assertThat(study.observed().generalizability()).isEqualTo(study.observed().dependability());
    }

    /** By hand: two candidates in opposite order on two tasks. */
    @Test
    void aNegativeComponentIsReportedAndCountsAsNothing() {
        var cells = new Cells();
        cells.add(0, 0, 0, 1);
        cells.add(0, 1, 0, 3);
        cells.add(1, 0, 0, 3);
        cells.add(1, 1, 0, 1);

        var study = study(CANDIDATE_X_TASK, cells);

        // MS: candidates 0, tasks 0, both 4
        assertThat(study.components().get("candidate")).isCloseTo(-2, EXACTLY);
        assertThat(study.components().get("task")).isCloseTo(-2, EXACTLY);
        assertThat(study.negative()).containsExactly("candidate", "task");
        assertThat(study.observed().generalizability()).hasValue(0);
        assertThat(study.observed().sem()).isCloseTo(Math.sqrt(2), EXACTLY);
    }

    /** By hand: readings 2 and 1 of one candidate, 1 and 1 of the other. */
    @Test
    void observedNumbersOfNestedAssessorsAreEffectiveNumbers() {
        var cells = new Cells();
        cells.add(0, 0, 0, 1);
        cells.add(0, 0, 1, 2);
        cells.add(0, 1, 0, 4);
        cells.add(1, 0, 0, 3);
        cells.add(1, 1, 0, 2);

        var numbers =
                ObservedNumbers.of(
                        ASSESSOR_IN_CANDIDATE_X_TASK,
                        cells.observations(ASSESSOR_IN_CANDIDATE_X_TASK));

        double tasks = 2 / (5 / 9.0 + 1 / 2.0);
        double readings = 2 / (1 / 3.0 + 1 / 2.0);
        assertThat(numbers.tasks()).isCloseTo(tasks, EXACTLY);
        assertThat(numbers.assessors()).hasValueCloseTo(readings / tasks, EXACTLY);
    }

    /** By hand: the first candidate met two tasks and two assessors, the second one of each. */
    @Test
    void observedNumbersOfCrossedFacetsAreHarmonicMeans() {
        var cells = new Cells();
        cells.add(0, 0, 0, 1);
        cells.add(0, 0, 1, 2);
        cells.add(0, 1, 1, 4);
        cells.add(1, 0, 0, 3);

        var numbers =
                ObservedNumbers.of(
                        CANDIDATE_X_TASK_X_ASSESSOR,
                        cells.observations(CANDIDATE_X_TASK_X_ASSESSOR));

        assertThat(numbers.tasks()).isCloseTo(4 / 3.0, EXACTLY);
        assertThat(numbers.assessors()).hasValueCloseTo(4 / 3.0, EXACTLY);
    }

    @Test
    void aCellIsTheMeanOfItsCriteriaWhoeverHasMoreOfThem() {
        var cells = new Cells();
        cells.add(0, 0, 0, 1);
        cells.add(0, 0, 0, 2);
        cells.add(0, 0, 1, 3.5);

        assertThat(cells.observations(CANDIDATE_X_TASK_X_ASSESSOR))
                .containsExactly(new Cell(0, 0, 0, 1.5), new Cell(0, 0, 1, 3.5));
        assertThat(cells.observations(CANDIDATE_X_TASK))
                .containsExactly(new Cell(0, 0, Cell.NOBODY, 2.5));
    }

    @ParameterizedTest
    @EnumSource
    void withoutRatingsThereIsNothingToStudy(StudyDesign design) {
        assertThat(GeneralizabilityStudy.of(design, new Cells())).isEqualTo(new NoRatings());
    }

    @Test
    void oneReadingOfEachTaskCannotTellTheAssessorFromTheCandidateInTheTask() {
        assertThat(GeneralizabilityStudy.of(ASSESSOR_IN_CANDIDATE_X_TASK, Brennan.set1()))
                .isEqualTo(new Confounded(List.of("candidate x task", "residual")));
    }

    @Test
    void oneCandidateTellsNothingAboutCandidates() {
        var cells = new Cells();
        cells.add(0, 0, 0, 1);
        cells.add(0, 1, 0, 2);

        assertThat(GeneralizabilityStudy.of(CANDIDATE_X_TASK, cells))
                .isEqualTo(new Confounded(List.of("candidate", "task", "residual")));
    }

    @ParameterizedTest
    @EnumSource
    void equalRatingsHaveNoVarianceAndNoCoefficients(StudyDesign design) {
        var cells = new Cells();
        for (int cell = 0; cell < 27; cell++) {
            cells.add(cell / 9, cell / 3 % 3, cell % 3, 1 / 3.0);
        }

        var study = study(design, cells);

        assertThat(study.components().values()).containsOnly(0.0);
        assertThat(study.observed().generalizability()).isEmpty();
        assertThat(study.observed().dependability()).isEmpty();
        assertThat(study.observed().sem()).isZero();
    }

    @Test
    void noTasksAreRefused() {
        var study = study(CANDIDATE_X_TASK, Brennan.set1());

        assertThatThrownBy(() -> study.with(OptionalDouble.of(0), OptionalDouble.empty()))
                .hasMessage("numbers of tasks and assessors are above 0, got 0.0 and 1.0");
    }

    @ParameterizedTest
    @EnumSource
    void designsAreReadAsTheyAreWritten(StudyDesign design) {
        assertThat(StudyDesign.parse(design.key())).contains(design);
        assertThat(StudyDesign.parse(" " + design.key().replace(" ", "  "))).contains(design);
    }

    @Test
    void anotherDesignIsNone() {
        assertThat(StudyDesign.parse("task x candidate")).isEmpty();
    }
}
