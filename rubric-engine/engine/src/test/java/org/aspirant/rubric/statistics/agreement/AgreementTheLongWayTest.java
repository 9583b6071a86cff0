package org.aspirant.rubric.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.aspirant.rubric.statistics.agreement.chance.FleissTest;
import org.aspirant.rubric.statistics.agreement.chance.Krippendorff.Metric;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;
import org.aspirant.rubric.statistics.agreement.figure.Measure;
import org.aspirant.rubric.statistics.agreement.resampling.Resampling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Kappas of levels, pi and resamples, rating by rating from their definitions. */
class AgreementTheLongWayTest {

    private static final double[] VALUES = {0, 1, 2.5, 4};

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    /** Fleiss' kappa of two categories, the level and all others together. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theKappaOfALevelIsThatOfTheLevelAgainstTheRest(long seed) {
        var random = new Random(seed);
        var units = units(random, 25, 2 + (int) (seed % 4), 1);
        var test = FleissTest.of(counts(units)).orElseThrow();

        for (int level = 0; level < VALUES.length; level++) {
            List<Boolean> all = new ArrayList<>();
            double same = 0;
            double pairs = 0;
            for (var unit : units) {
                for (String one : unit.keySet()) {
                    boolean first = at(unit, one) == level;
                    all.add(first);
                    for (String other : unit.keySet()) {
                        if (!one.equals(other)) {
                            same += first == (at(unit, other) == level) ? 1 : 0;
                            pairs++;
                        }
                    }
                }
            }
            assertThat(test.categories().get(level).value().orElseThrow())
                    .isCloseTo(corrected(same / pairs, chance(all)), within(1e-9));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scottsPiIsOfTheCommonUnitsWithChanceFromBothTogether(long seed) {
        var units = units(new Random(seed), 40, 2, 0.8);
        List<Integer> all = new ArrayList<>();
        double same = 0;
        double both = 0;
        for (var unit : units) {
            if (unit.size() == 2) {
                same += at(unit, "r1") == at(unit, "r2") ? 1 : 0;
                both++;
                all.addAll(unit.values());
            }
        }

        var pi = estimate(units, Measure.SCOTT_PI).coefficient();

        assertThat(pi.value().orElseThrow())
                .isCloseTo(corrected(same / both, chance(all)), within(1e-9));
    }

    /** The share of all pairs of ratings, each with itself too, that are equal. */
    private static <T> double chance(List<T> all) {
        double equal = 0;
        for (T one : all) {
            for (T other : all) {
                equal += one.equals(other) ? 1 : 0;
            }
        }
        return equal / all.size() / all.size();
    }

    private static double corrected(double observed, double chance) {
        return (observed - chance) / (1 - chance);
    }

    /**
     * Units drawn one by one by another generator. A bound that is a quantile .025 of 1,000 normal
     * resamples has a standard error of √(.025 · .975 ∕ 1000) ∕ φ(1.96), .085 standard deviations;
     * the difference of two such, .12; five times that is .6, or .15 of the interval's width.
     */
    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({
        "NOMINAL, 1",
        "NOMINAL, 2",
        "ORDINAL, 3",
        "ORDINAL, 4",
        "INTERVAL, 5",
        "INTERVAL, 6",
        "RATIO, 7",
        "RATIO, 8"
    })
    void theIntervalOfAlphaIsWhatDrawingUnitsOneByOneGives(Metric metric, long seed) {
        var random = new Random(seed);
        var units = units(random, 40, 3, 0.8);
        double[] alphas = new double[Resampling.RESAMPLES];
        for (int sample = 0; sample < alphas.length; sample++) {
            List<Map<String, Integer>> drawn = new ArrayList<>();
            while (drawn.size() < units.size()) {
                drawn.add(units.get(random.nextInt(units.size())));
            }
            alphas[sample] = new SlowAgreement(drawn, VALUES).alpha(metric);
        }
        Arrays.sort(alphas);

        var measure = Measure.valueOf("ALPHA_" + metric.name());
        var interval = estimate(units, measure).interval().orElseThrow();

        double tolerance = 0.15 * (interval.high() - interval.low());
        assertThat(interval.low()).isCloseTo(alphas[25], within(tolerance));
        assertThat(interval.high()).isCloseTo(alphas[974], within(tolerance));
    }

    private static Estimate estimate(List<Map<String, Integer>> units, Measure measure) {
        var found = new EstimatingAgreement(7).estimate("a", counts(units), VALUES).estimates();
        return Objects.requireNonNull(found.get(measure));
    }

    private static int at(Map<String, Integer> unit, String assessor) {
        return Objects.requireNonNull(unit.get(assessor));
    }

    /** Two ratings of three are the unit's true level. */
    private static List<Map<String, Integer>> units(
            Random random, int count, int assessors, double read) {
        List<Map<String, Integer>> units = new ArrayList<>();
        while (units.size() < count) {
            int truth = random.nextInt(VALUES.length);
            Map<String, Integer> unit = new TreeMap<>();
            for (int assessor = 1; assessor <= assessors; assessor++) {
                if (random.nextDouble() < read) {
                    int level = random.nextInt(3) == 0 ? random.nextInt(VALUES.length) : truth;
                    unit.put("r" + assessor, level);
                }
            }
            if (!unit.isEmpty()) {
                units.add(unit);
            }
        }
        return units;
    }

    private static AgreementCounts counts(List<Map<String, Integer>> units) {
        var counts = new AgreementCounts(VALUES.length);
        units.forEach(
                unit ->
                        counts.add(
                                unit.keySet().toArray(String[]::new),
                                unit.values().stream().mapToInt(Integer::intValue).toArray()));
        return counts;
    }
}
