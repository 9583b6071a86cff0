package org.aspirant.rubric.statistics.generalizability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome.Studied;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The estimates against a slow and direct computation on random data with holes: each sum of
 * squares as y'Qy, its expectation as the traces of Q with the covariance matrix of each effect and
 * with that of the mean, and properties that estimates have whatever the data.
 */
class QuadraticFormsTest {

    private static final int DATA_SETS = 60;
    private static final double NEAR = 1e-8;

    private record Rated(int candidate, int task, int assessor, double value) {}

    /** About half of a small grid, of levels 1 to 5; criteria are rated one to three times. */
    private static List<Rated> ratings(Random random) {
        List<Rated> ratings = new ArrayList<>();
        int candidates = 3 + random.nextInt(4);
        int tasks = 2 + random.nextInt(3);
        int assessors = 2 + random.nextInt(3);
        for (int cell = 0; cell < candidates * tasks * assessors; cell++) {
            if (random.nextInt(5) < 3) {
                for (int criteria = random.nextInt(3); criteria >= 0; criteria--) {
                    ratings.add(
                            new Rated(
                                    cell / tasks / assessors,
                                    cell / assessors % tasks,
                                    cell % assessors,
                                    1 + random.nextInt(5)));
                }
            }
        }
        return ratings;
    }

    private static Cells cells(List<Rated> ratings) {
        var cells = new Cells();
        ratings.forEach(r -> cells.add(r.candidate, r.task, r.assessor, r.value));
        return cells;
    }

    @ParameterizedTest
    @EnumSource
    void estimatesSolveTheExpectationsOfQuadraticForms(StudyDesign design) {
        int studied = 0;
        for (long seed = 0; seed < DATA_SETS; seed++) {
            var cells = cells(ratings(new Random(seed)));
            if (GeneralizabilityStudy.of(design, cells) instanceof Studied outcome) {
                studied++;
                assertSolves(design, cells.observations(design), outcome.study(), seed);
            }
        }
        assertThat(studied).isGreaterThan(DATA_SETS / 2);
    }

    private static void assertSolves(
            StudyDesign design, List<Cell> cells, GeneralizabilityStudy study, long seed) {
        var estimates = new ArrayList<>(study.components().values());
        double[][] ones = new double[cells.size()][cells.size()];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        double[][] mean = projection(ones);
        for (Effect effect : design.effects()) {
            double[][] form = minus(projection(same(effect, cells)), mean);
            double expected = 0;
            for (int at = 0; at < estimates.size(); at++) {
                expected += estimates.get(at) * trace(form, same(design.effects().get(at), cells));
            }
            assertThat(form(form, cells))
                    .as("seed %d, %s", seed, effect.name())
                    .isCloseTo(expected, within(NEAR));
        }
    }

    /** ZZ': 1 where two cells share the effect's level. */
    private static double[][] same(Effect effect, List<Cell> cells) {
        double[][] same = new double[cells.size()][cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < cells.size(); j++) {
                var one = cells.get(i);
                var other = cells.get(j);
                boolean shared =
                        (!effect.candidate() || one.candidate() == other.candidate())
                                && (!effect.task() || one.task() == other.task())
                                && (!effect.assessor() || one.assessor() == other.assessor());
                same[i][j] = shared ? 1 : 0;
            }
        }
        return same;
    }

    /** Z(Z'Z)⁻¹Z': each row over how many cells share its level. */
    private static double[][] projection(double[][] same) {
        double[][] projection = new double[same.length][];
        for (int i = 0; i < same.length; i++) {
            double size = Arrays.stream(same[i]).sum();
            projection[i] = Arrays.stream(same[i]).map(v -> v / size).toArray();
        }
        return projection;
    }

    private static double[][] minus(double[][] one, double[][] other) {
        double[][] difference = new double[one.length][one.length];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < one.length; j++) {
                difference[i][j] = one[i][j] - other[i][j];
            }
        }
        return difference;
    }

    private static double trace(double[][] one, double[][] other) {
        double trace = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < one.length; j++) {
                trace += one[i][j] * other[j][i];
            }
        }
        return trace;
    }

    private static double form(double[][] form, List<Cell> cells) {
        double sum = 0;
        for (int i = 0; i < form.length; i++) {
            for (int j = 0; j < form.length; j++) {
                sum += cells.get(i).mean() * form[i][j] * cells.get(j).mean();
            }
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource
    void neitherOrderNorNumberingNorPartsMatter(StudyDesign design) {
        for (long seed = 0; seed < DATA_SETS; seed++) {
            var random = new Random(seed);
            var ratings = ratings(random);
            var shuffled = new ArrayList<>(ratings);
            Collections.shuffle(shuffled, random);
            int half = shuffled.size() / 2;
            var merged = cells(shuffled.subList(half, shuffled.size()));
            merged.merge(cells(shuffled.subList(0, half)));
            var renumbered =
                    ratings.stream()
                            .map(r -> new Rated(-r.candidate, 7 - r.task, 9 - r.assessor, r.value))
                            .toList();
            var outcome = GeneralizabilityStudy.of(design, cells(ratings));

            assertSame(outcome, GeneralizabilityStudy.of(design, merged), 1, seed);
            assertSame(outcome, GeneralizabilityStudy.of(design, cells(renumbered)), 1, seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherUnitOfTheScaleChangesComponentsByItsSquareAndNoCoefficient(StudyDesign design) {
        for (long seed = 0; seed < DATA_SETS; seed++) {
            var ratings = ratings(new Random(seed));
            var scaled =
                    ratings.stream()
                            .map(r -> new Rated(r.candidate, r.task, r.assessor, 100 + 3 * r.value))
                            .toList();

            assertSame(
                    GeneralizabilityStudy.of(design, cells(ratings)),
                    GeneralizabilityStudy.of(design, cells(scaled)),
                    3,
                    seed);
        }
    }

    private static void assertSame(
            StudyOutcome expected, StudyOutcome actual, double unit, long seed) {
        if (!(expected instanceof Studied one) || !(actual instanceof Studied other)) {
            assertThat(actual).as("seed %d", seed).isEqualTo(expected);
            return;
        }
        one.study()
                .components()
                .forEach(
                        (name, variance) ->
                                assertThat(other.study().components().get(name))
                                        .as("seed %d, %s", seed, name)
                                        .isCloseTo(unit * unit * variance, within(NEAR)));
        assertThat(other.study().observed().dependability().orElse(-1))
                .as("seed %d", seed)
                .isCloseTo(one.study().observed().dependability().orElse(-1), within(NEAR));
    }

    @ParameterizedTest
    @EnumSource
    void moreTasksAndMoreAssessorsNeverMakeScoresLessDependable(StudyDesign design) {
        for (long seed = 0; seed < DATA_SETS; seed++) {
            if (GeneralizabilityStudy.of(design, cells(ratings(new Random(seed))))
                    instanceof Studied outcome) {
                var few = decide(outcome, 2, 1);
                for (var many : List.of(decide(outcome, 3, 1), decide(outcome, 2, 2))) {
                    assertThat(many.sem()).as("seed %d", seed).isLessThanOrEqualTo(few.sem());
                    assertThat(many.dependability().orElse(1))
                            .as("seed %d", seed)
                            .isGreaterThanOrEqualTo(few.dependability().orElse(0))
                            .isLessThanOrEqualTo(many.generalizability().orElse(1));
                }
            }
        }
    }

    private static DecisionStudy decide(Studied outcome, double tasks, double assessors) {
        return outcome.study().with(OptionalDouble.of(tasks), OptionalDouble.of(assessors));
    }
}
