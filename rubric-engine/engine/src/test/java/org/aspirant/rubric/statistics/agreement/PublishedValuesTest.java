package org.aspirant.rubric.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.aspirant.rubric.statistics.agreement.chance.FleissTest;
import org.aspirant.rubric.statistics.agreement.chance.Krippendorff;
import org.aspirant.rubric.statistics.agreement.chance.Krippendorff.Metric;
import org.aspirant.rubric.statistics.agreement.chance.UnitAgreement;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.counts.PairTable;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Measure;
import org.aspirant.rubric.statistics.agreement.figure.Weighting;
import org.aspirant.rubric.statistics.agreement.figure.Weights;
import org.aspirant.rubric.statistics.agreement.intraclass.Intraclass;
import org.aspirant.rubric.statistics.agreement.intraclass.SpearmanBrown;
import org.aspirant.rubric.statistics.agreement.intraclass.VarianceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every published value, to the digits that were published. */
class PublishedValuesTest {

    private final AgreementCounts observers = Published.fourObservers();

    /**
     * Four digits: Krippendorff (2011), section E; six: dkpro-statistics-agreement 2.2.1 on the
     * same data.
     */
    @ParameterizedTest
    @CsvSource({
        "NOMINAL, .7434, .743421",
        "ORDINAL, .8154, .815388",
        "INTERVAL, .8491, .849107",
        "RATIO, .7974, .797403"
    })
    void krippendorffsAlpha(Metric metric, double published, double dkpro) {
        double alpha = number(Krippendorff.alpha(observers, metric, Published.ONE_TO_FIVE));

        assertThat(alpha).isCloseTo(published, within(5e-5)).isCloseTo(dkpro, within(5e-7));
    }

    /** R package irrCAC on cac.raw4raters: all units for chance, those read twice for agreement. */
    @ParameterizedTest
    @CsvSource({
        "UNWEIGHTED, .77544, .76117, .77273",
        "LINEAR,     .85874, .81794, .84848",
        "QUADRATIC,  .91400, .86494, .90152"
    })
    void gwetFleissAndBrennanPrediger(
            Weighting weighting, double gwet, double fleiss, double brennanPrediger) {
        var agreement = UnitAgreement.of(observers);
        var weights = Weights.of(weighting, Published.ONE_TO_FIVE);

        assertThat(number(agreement.gwet(weights))).isCloseTo(gwet, within(5e-6));
        assertThat(number(agreement.fleissKappa(weights))).isCloseTo(fleiss, within(5e-6));
        assertThat(number(agreement.brennanPrediger(weights)))
                .isCloseTo(brennanPrediger, within(5e-6));
    }

    /**
     * p<sub>a</sub> = .81818 by irrCAC on cac.raw4raters. The other two by hand: of the eleven
     * units read twice, units 2 and 8 have three of six pairs next to each other, unit 6 three of
     * six next to each other and three further apart, the others none: 1.5 and .5 of 11.
     */
    @Test
    void exactAdjacentAndDiscrepant() {
        var agreement = UnitAgreement.of(observers);

        assertThat(number(agreement.exact())).isCloseTo(.81818, within(5e-6));
        assertThat(number(agreement.adjacent())).isCloseTo(.1364, within(5e-5));
        assertThat(number(agreement.discrepant())).isCloseTo(.0455, within(5e-5));
    }

    /** Fleiss (1971), tables 1 and 2; standard error and z after Fleiss, Nee and Landis (1979). */
    @Test
    void fleissAgainstChance() {
        var test = FleissTest.of(Published.thirtyPatients()).orElseThrow();

        assertThat(test.kappa()).isCloseTo(.4302, within(5e-5));
        assertThat(test.observed()).isCloseTo(.5556, within(5e-5));
        assertThat(test.chance()).isCloseTo(.2199, within(5e-5));
        assertThat(test.standardError()).isCloseTo(.02437, within(5e-6));
        assertThat(test.z()).isCloseTo(17.65, within(5e-3));
        double[] published = {.245, .245, .520, .471, .566};
        for (int level = 0; level < published.length; level++) {
            assertThat(number(test.categories().get(level)))
                    .isCloseTo(published[level], within(5e-4));
        }
        var counts = Published.thirtyPatients();
        assertThat(
                        number(
                                UnitAgreement.of(counts)
                                        .fleissKappa(
                                                Weights.of(
                                                        Weighting.UNWEIGHTED,
                                                        Published.ONE_TO_FIVE))))
                .isCloseTo(test.kappa(), within(1e-12));
    }

    /** Shrout and Fleiss (1979), table 3. */
    @Test
    void meanSquaresOfShroutAndFleiss() {
        var table = VarianceTable.of(Published.sixTargets(), Published.oneToTen());

        assertThat(table.betweenUnits()).isCloseTo(11.2417, within(5e-5));
        assertThat(table.withinUnits()).isCloseTo(6.2639, within(5e-5));
        assertThat(table.betweenAssessors()).isCloseTo(32.4861, within(5e-5));
        assertThat(table.error()).isCloseTo(1.0194, within(5e-5));
        assertThat(table.betweenUnits() / table.withinUnits()).isCloseTo(1.795, within(5e-4));
        assertThat(table.betweenUnits() / table.error()).isCloseTo(11.027, within(5e-4));
    }

    /**
     * Shrout and Fleiss (1979), table 4, to four digits as the R package psych prints them (ICC of
     * its data set sf), with its bounds of 95 percent.
     */
    @ParameterizedTest
    @CsvSource({
        "ICC_1_1, .1657, -.133, .723",
        "ICC_2_1, .2898,  .019, .761",
        "ICC_3_1, .7148,  .342, .946",
        "ICC_1_K, .4428, -.884, .912",
        "ICC_2_K, .6201,  .071, .927",
        "ICC_3_K, .9093,  .676, .986"
    })
    void intraclassCorrelations(Measure measure, double published, double low, double high) {
        var estimates =
                new EstimatingAgreement(1)
                        .estimate("a", Published.sixTargets(), Published.oneToTen())
                        .estimates();

        var estimate = Objects.requireNonNull(estimates.get(measure));
        assertThat(number(estimate.coefficient())).isCloseTo(published, within(5e-5));
        var bounds = estimate.interval().orElseThrow();
        assertThat(bounds.low()).isCloseTo(low, within(5e-4));
        assertThat(bounds.high()).isCloseTo(high, within(5e-4));
    }

    /** ICC(1,4) is ICC(1,1) stepped up, and so for case 3: .1657 to .4428, .7148 to .9093. */
    @Test
    void spearmanBrownStepsOneJudgeUpToFour() {
        var intraclass = Intraclass.of(Published.sixTargets(), Published.oneToTen());
        double single = number(intraclass.oneWaySingle().coefficient());

        assertThat(SpearmanBrown.of(single, 4)).isCloseTo(.4428, within(5e-5));
        assertThat(SpearmanBrown.of(number(intraclass.twoWayMixedSingle().coefficient()), 4))
                .isCloseTo(.9093, within(5e-5));
        assertThat(SpearmanBrown.readingsFor(.4428, single)).isCloseTo(4, within(5e-3));
    }

    /** Tables commonly worked in expositions of Cohen (1960): 50 and 100 units, two levels. */
    @ParameterizedTest
    @CsvSource({"20, 5, 10, 15, .4", "45, 15, 25, 15, .1304", "25, 35, 5, 35, .2593"})
    void cohensKappa(long yesYes, long yesNo, long noYes, long noNo, double published) {
        var table = new PairTable(2);
        table.add(0, 0, yesYes);
        table.add(0, 1, yesNo);
        table.add(1, 0, noYes);
        table.add(1, 1, noNo);

        for (var weighting : Weighting.values()) {
            assertThat(number(table.cohenKappa(Weights.of(weighting, 0, 1))))
                    .as("of two levels all weightings are the same")
                    .isCloseTo(published, within(5e-5));
        }
    }

    /** Cohen (1968), tables 1 and 2, in units of a hundred. */
    @Test
    void cohensWeightedKappaWithWeightsOfOnesOwn() {
        long[][] observed = {{44, 7, 9}, {5, 20, 5}, {1, 3, 6}};
        double[][] disagreement = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};
        var table = new PairTable(3);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                table.add(i, j, observed[i][j]);
            }
        }

        assertThat(number(table.cohenKappa(Weights.of(Weighting.UNWEIGHTED, 1, 2, 3))))
                .isCloseTo(.4915, within(5e-5));
        assertThat(number(table.cohenKappa(Weights.ofDisagreements(disagreement))))
                .isCloseTo(.3478, within(5e-5));
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void aUnitWithOneRatingIsNothingToAlpha(Metric metric) {
        var without = Published.fourObservers();
        without.remove(new String[] {"B"}, new int[] {2});

        assertThat(Krippendorff.alpha(without, metric, Published.ONE_TO_FIVE))
                .isEqualTo(Krippendorff.alpha(observers, metric, Published.ONE_TO_FIVE));
    }

    private static double number(Coefficient coefficient) {
        return coefficient.value().orElseThrow();
    }
}
