package org.aspirant.rubric.statistics.severity;

import static org.aspirant.rubric.statistics.severity.Simulation.credit;
import static org.aspirant.rubric.statistics.severity.Simulation.measured;
import static org.aspirant.rubric.statistics.severity.Simulation.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.aspirant.rubric.statistics.severity.SeverityReport.Threshold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ratings were drawn with is found again, within a few standard errors. */
class RecoveryTest {

    private static final int ASSESSORS = 20;
    private static final int SITE = 5;
    private static final int CRITERIA = 12;
    private static final double[] THRESHOLDS = {-1.4, 0.2, 1.2};

    private static double severity(int assessor) {
        return (assessor - (ASSESSORS - 1) / 2.0) / 12;
    }

    private static double difficulty(int criterion) {
        return (criterion - (CRITERIA - 1) / 2.0) / 10;
    }

    /** Assessors work at four sites, and one reading in ten is done at the next. */
    private static Simulation clustered(long seed, boolean mirrored) {
        var simulation = new Simulation(seed);
        for (int candidate = 0; candidate < 400; candidate++) {
            double measure = simulation.random.nextGaussian();
            int site = candidate % 4;
            int one = site * SITE + simulation.random.nextInt(SITE);
            int other = (one + 1 + simulation.random.nextInt(SITE - 1)) % SITE + site * SITE;
            if (simulation.random.nextInt(10) == 0) {
                other = (other + SITE) % ASSESSORS;
            }
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                double[] steps =
                        mirrored && criterion % 2 == 1 ? new double[] {-0.5, 0, 0.5} : THRESHOLDS;
                for (int assessor : new int[] {one, other}) {
                    if (assessor == one || simulation.random.nextInt(5) > 0) {
                        simulation.rate(
                                "p" + candidate,
                                "t",
                                "c" + criterion,
                                "r" + assessor,
                                simulation.draw(
                                        measure - severity(assessor) - difficulty(criterion),
                                        steps));
                    }
                }
            }
        }
        return simulation;
    }

    /**
     * Squared distances in standard errors are near 1 on average, and none is over five. A standard
     * error says how well an element is placed if all others are where they are, so elements are
     * compared with those of their group: one site hangs together better than all of them do.
     */
    private static void recovered(List<Measure> measures, Truth truth, int group, long seed) {
        Map<Integer, Double> shift = new HashMap<>();
        for (Measure each : measures) {
            int number = Integer.parseInt(each.id().substring(1));
            double off = Simulation.measure(measures, each.id()) - truth.of(number);
            assertThat(off).as("%s, seed %d", each, seed).isBetween(-0.8, 0.8);
            shift.merge(number / group, off / group, Double::sum);
        }
        double squares = 0;
        for (Measure each : measures) {
            int number = Integer.parseInt(each.id().substring(1));
            Double error = each.standardError();
            double distance =
                    (Simulation.measure(measures, each.id())
                                    - truth.of(number)
                                    - shift.getOrDefault(number / group, 0.0))
                            / (error == null ? Double.NaN : error);
            assertThat(distance).as("%s, seed %d", each, seed).isBetween(-5.0, 5.0);
            squares += distance * distance / measures.size();
        }
        assertThat(squares).as("seed %d", seed).isBetween(0.2, 3.0);
    }

    private interface Truth {
        double of(int number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ratingScale(long seed) {
        var report =
                measured(clustered(seed, false).table(), scale(Facet.ASSESSOR, Facet.CRITERION))
                        .report();

        assertThat(report.converged()).isTrue();
        assertThat(report.subsets()).isOne();
        recovered(report.measures(Facet.ASSESSOR), RecoveryTest::severity, SITE, seed);
        recovered(report.measures(Facet.CRITERION), RecoveryTest::difficulty, CRITERIA, seed);
        assertThat(report.thresholds().stream().mapToDouble(Threshold::measure).toArray())
                .as("seed %d", seed)
                .containsExactly(THRESHOLDS, within(0.2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void partialCredit(long seed) {
        var report =
                measured(clustered(seed, true).table(), credit(Facet.ASSESSOR, Facet.CRITERION))
                        .report();

        assertThat(report.converged()).isTrue();
        recovered(report.measures(Facet.ASSESSOR), RecoveryTest::severity, SITE, seed);
        for (Threshold each : report.thresholds()) {
            if ("c0".equals(each.criterion()) || "c1".equals(each.criterion())) {
                int step = each.level().numerator().intValue() - 1;
                double truth = "c0".equals(each.criterion()) ? THRESHOLDS[step] : 0.5 * (step - 1);
                assertThat(each.measure())
                        .as("seed %d, %s", seed, each)
                        .isCloseTo(truth, within(0.5));
            }
        }
    }
}
