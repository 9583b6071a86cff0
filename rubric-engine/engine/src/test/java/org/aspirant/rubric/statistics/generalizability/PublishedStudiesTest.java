package org.aspirant.rubric.statistics.generalizability;

import static org.aspirant.rubric.statistics.generalizability.StudyDesign.CANDIDATE_X_ASSESSOR_IN_TASK;
import static org.aspirant.rubric.statistics.generalizability.StudyDesign.CANDIDATE_X_TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome.Studied;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every published component and coefficient, to the digits that were published. */
class PublishedStudiesTest {

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

    /**
     * Brennan (2001), synthetic data set no. 1: Φ is .739 of ten tasks and .810 of fifteen; .80
     * takes .8 · (.0754 + .1269) ∕ (.2 · .0574) = 14.1.
     */
    @Test
    void fifteenTasksAreEnoughForFourFifths() {
        var fewest =
                FewestTasks.of(study(CANDIDATE_X_TASK, Brennan.set1()), .8, OptionalDouble.empty());

        assertThat(fewest.study().orElseThrow().tasks()).isEqualTo(15);
        assertThat(fewest.study().orElseThrow().dependability()).hasValueCloseTo(.81, THREE_DIGITS);
        assertThat(fewest.assessors()).isEmpty();
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
     * Brennan and Kane (1977) at a cut of 8 of 12 items, from the published components and the mean
     * 67/120 counted from the data: σ²(X̄) = .0574/10 + .0754/12 + .1269/120, distance² = (67/120 −
     * 8/12)² less that is below 0, so Φ(λ) is Φ; at 3 of 12 it is (.3083)² − .0131 = .0820.
     */
    @Test
    void decisionsAtACutAreAsDependableAsBrennanAndKaneSay() {
        var study = study(CANDIDATE_X_TASK, Brennan.set1());

        assertThat(study.observed().dependabilityAtCut()).isEmpty();
        assertThat(study.at(8 / 12.0).observed().dependabilityAtCut())
                .isEqualTo(study.observed().dependability());
        double mean = 67 / 120.0;
        double distance = (mean - .25) * (mean - .25) - (.0574 / 10 + .0754 / 12 + .1269 / 120);
        double error = (.0754 + .1269) / 12;
        assertThat(study.at(.25).observed().dependabilityAtCut())
                .hasValueCloseTo((.0574 + distance) / (.0574 + distance + error), THREE_DIGITS);
    }

    @Test
    void theFartherTheCutTheMoreDependableTheDecision() {
        var study = study(CANDIDATE_X_ASSESSOR_IN_TASK, Brennan.set4());
        double before = study.observed().dependability().orElseThrow();
        for (double cut = 5; cut < 10; cut++) {
            var decided = study.at(cut).with(OptionalDouble.of(6), OptionalDouble.of(2));
            double at = decided.dependabilityAtCut().orElseThrow();

            assertThat(at).isGreaterThanOrEqualTo(decided.dependability().orElseThrow());
            if (cut > 6) {
                assertThat(at).isGreaterThan(before);
            }
            before = at;
        }
    }
}
