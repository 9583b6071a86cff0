package org.aspirant.rubric.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.LongStream;
import org.aspirant.rubric.statistics.agreement.chance.Krippendorff;
import org.aspirant.rubric.statistics.agreement.chance.Krippendorff.Metric;
import org.aspirant.rubric.statistics.agreement.chance.PairKappas;
import org.aspirant.rubric.statistics.agreement.chance.UnitAgreement;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.counts.PairTable;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Measure;
import org.aspirant.rubric.statistics.agreement.figure.Weighting;
import org.aspirant.rubric.statistics.agreement.figure.Weights;
import org.aspirant.rubric.statistics.agreement.intraclass.Intraclass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any ratings; the seed is in the name of the test. */
class AgreementPropertiesTest {

    private static final double[] VALUES = {0, 1, 2.5, 4};

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isWhatTheDefinitionsGive(long seed) {
        var units = units(new Random(seed));
        var slow = new SlowAgreement(units, VALUES);
        var counts = counts(units);
        var agreement = UnitAgreement.of(counts);

        close(agreement.exact(), slow.observed((a, b) -> a == b ? 1 : 0));
        close(agreement.adjacent(), slow.observed(apart(1, 1)));
        close(agreement.discrepant(), slow.observed(apart(2, VALUES.length)));
        for (var weighting : Weighting.values()) {
            var weights = weights(weighting);
            close(agreement.fleissKappa(weights), slow.fleiss(weighting));
            close(agreement.gwet(weights), slow.gwet(weighting));
            close(agreement.brennanPrediger(weights), slow.brennanPrediger(weighting));
            counts.pairs()
                    .forEach(
                            (pair, table) ->
                                    table.cohenKappa(weights)
                                            .value()
                                            .ifPresent(
                                                    kappa ->
                                                            assertThat(kappa)
                                                                    .isCloseTo(
                                                                            slow.cohen(
                                                                                    weighting,
                                                                                    pair.first(),
                                                                                    pair.second()),
                                                                            within(1e-9))));
        }
        for (var metric : Metric.values()) {
            close(Krippendorff.alpha(counts, metric, VALUES), slow.alpha(metric));
        }
        close(Intraclass.of(counts, VALUES).oneWaySingle().coefficient(), slow.oneWay());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void intraclassCorrelationsAreWhatTheDefinitionsGive(long seed) {
        var random = new Random(seed);
        List<Map<String, Integer>> units = new ArrayList<>();
        for (int unit = 0; unit < 5 + random.nextInt(10); unit++) {
            Map<String, Integer> levels = new TreeMap<>();
            for (int assessor = 1; assessor <= 2 + seed % 3; assessor++) {
                levels.put("r" + assessor, random.nextInt(VALUES.length));
            }
            units.add(levels);
        }
        double[] slow = new SlowAgreement(units, VALUES).twoWay();
        var found = estimates(counts(units)).estimates();

        var measures = List.of(Measure.ICC_2_1, Measure.ICC_3_1, Measure.ICC_2_K, Measure.ICC_3_K);
        for (int at = 0; at < slow.length; at++) {
            close(Objects.requireNonNull(found.get(measures.get(at))).coefficient(), slow[at]);
        }
    }

    private static DoubleBinaryOperator apart(int least, int most) {
        return (a, b) -> Math.abs(a - b) >= least && Math.abs(a - b) <= most ? 1 : 0;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void partsInAnyOrderAddUpToTheWholeBitForBit(long seed) {
        var random = new Random(seed);
        var units = units(random);
        var whole = estimates(counts(units));
        Collections.shuffle(units, random);
        int cut = random.nextInt(units.size());
        var last = counts(units.subList(cut, units.size()));
        last.merge(counts(units.subList(0, cut)));

        assertThat(estimates(last)).isEqualTo(whole);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoIsWhoDoesNotMatter(long seed) {
        var random = new Random(seed);
        var units = units(random);
        var names = new ArrayList<>(List.of("r1", "r2", "r3", "r4"));
        Collections.shuffle(names, random);
        List<Map<String, Integer>> renamed = new ArrayList<>();
        for (var unit : units) {
            Map<String, Integer> other = new TreeMap<>();
            unit.forEach((id, level) -> other.put(names.get(id.charAt(1) - '1'), level));
            renamed.add(other);
        }

        assertThat(estimates(counts(renamed)).estimates())
                .isEqualTo(estimates(counts(units)).estimates());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRatingThatChangesIsItsUnitTakenAwayAndAddedAgain(long seed) {
        var units = units(new Random(seed));
        var counts = counts(units);
        var unit = units.get(0);
        counts.remove(readers(unit), levels(unit));
        unit.replaceAll((id, level) -> (level + 1) % VALUES.length);
        counts.add(readers(unit), levels(unit));

        assertThat(estimates(counts)).isEqualTo(estimates(counts(units)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void kappaIsSymmetricAndNoCoefficientIsOverOne(long seed) {
        var counts = counts(units(new Random(seed)));
        for (var table : counts.pairs().values()) {
            var turned = new PairTable(VALUES.length);
            for (int i = 0; i < VALUES.length; i++) {
                for (int j = 0; j < VALUES.length; j++) {
                    turned.add(j, i, table.at(i, j));
                }
            }
            for (var weighting : Weighting.values()) {
                var kappa = table.cohenKappa(weights(weighting));
                assertThat(turned.cohenKappa(weights(weighting)).value().isPresent())
                        .isEqualTo(kappa.value().isPresent());
                kappa.value().ifPresent(k -> close(turned.cohenKappa(weights(weighting)), k));
            }
        }
        estimates(counts)
                .estimates()
                .forEach(
                        (measure, estimate) ->
                                estimate.coefficient()
                                        .value()
                                        .ifPresent(
                                                v ->
                                                        assertThat(v)
                                                                .as(measure.key())
                                                                .isLessThanOrEqualTo(1 + 1e-12)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void resamplesOfAPairAreMeasuredAsTheirTableWouldBe(long seed) {
        var weights = List.of(weights(Weighting.UNWEIGHTED), weights(Weighting.LINEAR));
        for (var table : counts(units(new Random(seed))).pairs().values()) {
            var figures = new PairKappas(table, weights);
            double[] found = new double[2];
            figures.compute(figures.kinds(), found);

            for (int at = 0; at < 2; at++) {
                assertThat(found[at])
                        .isCloseTo(
                                table.cohenKappa(weights.get(at)).value().orElse(Double.NaN),
                                within(1e-12));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everybodyAlwaysAgreeingIsOne(long seed) {
        var random = new Random(seed);
        var counts = new AgreementCounts(VALUES.length);
        for (int unit = 0; unit < 20; unit++) {
            int level = unit < VALUES.length ? unit : random.nextInt(VALUES.length);
            counts.add(new String[] {"r1", "r2"}, new int[] {level, level});
        }

        estimates(counts)
                .estimates()
                .forEach(
                        (measure, estimate) -> {
                            boolean none =
                                    measure == Measure.ADJACENT || measure == Measure.DISCREPANT;
                            close(estimate.coefficient(), none ? 0 : 1);
                        });
    }

    /** Four assessors, forty units, now and then a rating missing. */
    private static List<Map<String, Integer>> units(Random random) {
        List<Map<String, Integer>> units = new ArrayList<>();
        while (units.size() < 40) {
            int truth = random.nextInt(VALUES.length);
            Map<String, Integer> unit = new TreeMap<>();
            for (int assessor = 1; assessor <= 4; assessor++) {
                if (random.nextInt(10) < 7) {
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
        units.forEach(unit -> counts.add(readers(unit), levels(unit)));
        return counts;
    }

    private static String[] readers(Map<String, Integer> unit) {
        return unit.keySet().toArray(String[]::new);
    }

    private static int[] levels(Map<String, Integer> unit) {
        return unit.values().stream().mapToInt(Integer::intValue).toArray();
    }

    private static Weights weights(Weighting weighting) {
        return Weights.of(weighting, VALUES);
    }

    private static EstimatingAgreement.Estimates estimates(AgreementCounts counts) {
        return new EstimatingAgreement(7).estimate("a", counts, VALUES);
    }

    private static void close(Coefficient coefficient, double expected) {
        assertThat(coefficient.value().orElseThrow()).isCloseTo(expected, within(1e-9));
    }
}
