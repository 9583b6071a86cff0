package org.aspirant.rubric.statistics.generalizability;

import static org.aspirant.rubric.statistics.generalizability.StudyDesign.ASSESSOR_IN_CANDIDATE_X_TASK;
import static org.aspirant.rubric.statistics.generalizability.StudyDesign.CANDIDATE_X_TASK;
import static org.aspirant.rubric.statistics.generalizability.StudyDesign.CANDIDATE_X_TASK_X_ASSESSOR;
import static org.aspirant.rubric.statistics.generalizability.StudyDesign.TASK_IN_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.aspirant.rubric.statistics.generalizability.StudyOutcome.Studied;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Components worked by hand. */
class GeneralizabilityStudyTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    private static GeneralizabilityStudy study(StudyDesign design, Cells cells) {
        var outcome = GeneralizabilityStudy.of(design, cells);
        assertThat(outcome).isInstanceOf(Studied.class);
        return ((Studied) outcome).study();
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
}
