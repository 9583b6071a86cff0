package org.aspirant.rubric.statistics.generalizability;

import static org.aspirant.rubric.statistics.generalizability.StudyDesign.ASSESSOR_IN_CANDIDATE_X_TASK;
import static org.aspirant.rubric.statistics.generalizability.StudyDesign.CANDIDATE_X_TASK;
import static org.aspirant.rubric.statistics.generalizability.StudyDesign.CANDIDATE_X_TASK_X_ASSESSOR;
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
import org.junit.jupiter.params.provider.EnumSource;

/** What is studied, what is refused, and how many tasks and assessors scores stand on. */
class ObservationsTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    private static GeneralizabilityStudy study(StudyDesign design, Cells cells) {
        var outcome = GeneralizabilityStudy.of(design, cells);
        assertThat(outcome).isInstanceOf(Studied.class);
        return ((Studied) outcome).study();
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

    /** Each cell has .1, .4 and .7 on three criteria, in one order or another: mean .4. */
    @ParameterizedTest
    @EnumSource
    void equalMeansOfDifferentCriteriaHaveNoVarianceEither(StudyDesign design) {
        double[][] orders = {{.1, .4, .7}, {.7, .4, .1}, {.4, .7, .1}, {.7, .1, .4}};
        var cells = new Cells();
        for (int cell = 0; cell < 27; cell++) {
            for (double level : orders[cell * cell % 4 + cell % 3]) {
                cells.add(cell / 9, cell / 3 % 3, cell % 3, level);
            }
        }

        var study = study(design, cells);

        assertThat(study.components().values()).containsOnly(0.0);
        assertThat(study.observed().generalizability()).isEmpty();
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
