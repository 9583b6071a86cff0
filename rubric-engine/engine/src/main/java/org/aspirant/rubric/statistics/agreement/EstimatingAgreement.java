package org.aspirant.rubric.statistics.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.aspirant.rubric.statistics.agreement.AgreementCounts.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Computes everything that follows from the counts of one criterion, with intervals: bootstrap over
 * units, and for intraclass correlations from the F distribution.
 */
public final class EstimatingAgreement {

    private static final List<Measure> OF_UNITS =
            List.of(
                    Measure.EXACT,
                    Measure.ADJACENT,
                    Measure.DISCREPANT,
                    Measure.FLEISS_KAPPA,
                    Measure.GWET_AC1,
                    Measure.GWET_AC2_LINEAR,
                    Measure.GWET_AC2_QUADRATIC,
                    Measure.BRENNAN_PREDIGER,
                    Measure.BRENNAN_PREDIGER_LINEAR,
                    Measure.BRENNAN_PREDIGER_QUADRATIC,
                    Measure.ALPHA_NOMINAL,
                    Measure.ALPHA_ORDINAL,
                    Measure.ALPHA_INTERVAL,
                    Measure.ALPHA_RATIO);

    private static final List<Weighting> WEIGHTINGS = List.of(Weighting.values());

    private final int samples;
    private final long seed;

    /**
     * Estimates with intervals that are the same for the same seed.
     *
     * @param seed of the resamples
     */
    public EstimatingAgreement(long seed) {
        this(Resampling.RESAMPLES, seed);
    }

    private EstimatingAgreement(int samples, long seed) {
        this.samples = samples;
        this.seed = seed;
    }

    /**
     * Estimates without the intervals that resamples give: in thousandths of a second, where with
     * them it is tenths.
     */
    public static EstimatingAgreement withoutResamples() {
        return new EstimatingAgreement(0, 0);
    }

    private Resampling resampling(String... about) {
        return new Resampling(samples, seed, about);
    }

    /**
     * Every measure but {@link Measure#DECISION_CONSISTENCY}, and Cohen's kappas.
     *
     * @param estimates one for each such measure
     * @param pairs each two assessors with units in common, by their ids
     */
    public record Estimates(Map<Measure, Estimate> estimates, List<PairAgreement> pairs) {}

    /**
     * Estimates from counts.
     *
     * @param criterion whose they are; its resamples are its own
     * @param values what the levels counted are worth, ascending
     */
    public Estimates estimate(String criterion, AgreementCounts counts, double... values) {
        var estimates = new EnumMap<Measure, Estimate>(Measure.class);
        ofUnits(estimates, criterion, counts, values);
        var pairs = counts.pairs();
        estimates.put(Measure.SCOTT_PI, scottPi(criterion, counts, pairs));
        var intraclass = Intraclass.of(counts, values);
        estimates.put(Measure.ICC_1_1, intraclass.oneWaySingle());
        estimates.put(Measure.ICC_2_1, intraclass.twoWayRandomSingle());
        estimates.put(Measure.ICC_3_1, intraclass.twoWayMixedSingle());
        estimates.put(Measure.ICC_1_K, intraclass.oneWayAverage());
        estimates.put(Measure.ICC_2_K, intraclass.twoWayRandomAverage());
        estimates.put(Measure.ICC_3_K, intraclass.twoWayMixedAverage());
        return new Estimates(estimates, cohen(criterion, pairs, values));
    }

    private void ofUnits(
            Map<Measure, Estimate> estimates,
            String criterion,
            AgreementCounts counts,
            double[] values) {
        var kinds = List.copyOf(counts.patterns().keySet());
        long[] times = counts.patterns().values().stream().mapToLong(Long::longValue).toArray();
        var weights = weights(values);
        var found =
                estimates(
                        resampling(criterion),
                        times,
                        drawn -> {
                            var sums = new UnitSums(values.length);
                            for (int kind = 0; kind < drawn.length; kind++) {
                                if (drawn[kind] > 0) {
                                    sums.add(kinds.get(kind), drawn[kind]);
                                }
                            }
                            return ofUnits(sums, weights, values);
                        });
        for (int at = 0; at < found.size(); at++) {
            estimates.put(OF_UNITS.get(at), found.get(at));
        }
    }

    private static List<Coefficient> ofUnits(
            UnitSums sums, List<Weights> weights, double[] values) {
        var agreement = UnitAgreement.of(sums);
        List<Coefficient> found = new ArrayList<>(OF_UNITS.size());
        found.add(agreement.exact());
        found.add(agreement.adjacent());
        found.add(agreement.discrepant());
        found.add(agreement.fleissKappa(weights.get(0)));
        weights.forEach(weighting -> found.add(agreement.gwet(weighting)));
        weights.forEach(weighting -> found.add(agreement.brennanPrediger(weighting)));
        for (var metric : Krippendorff.Metric.values()) {
            found.add(Krippendorff.of(sums, metric, values));
        }
        return found;
    }

    private Estimate scottPi(
            String criterion, AgreementCounts counts, SortedMap<Pair, PairTable> pairs) {
        if (counts.assessors().size() != 2) {
            return Estimate.undefined(AgreementFault.NOT_TWO_ASSESSORS);
        }
        if (pairs.isEmpty()) {
            return Estimate.undefined(AgreementFault.NOTHING_IN_COMMON);
        }
        var table = pairs.values().iterator().next();
        return estimates(
                        resampling(criterion, "scott"),
                        table.cells(),
                        drawn -> List.of(table.resampled(drawn).scottPi()))
                .get(0);
    }

    private List<PairAgreement> cohen(
            String criterion, SortedMap<Pair, PairTable> pairs, double[] values) {
        var weights = weights(values);
        var each = pairs.entrySet();
        return (samples == 0 ? each.stream() : each.parallelStream())
                .map(entry -> cohen(criterion, entry.getKey(), entry.getValue(), weights))
                .toList();
    }

    private PairAgreement cohen(
            String criterion, Pair pair, PairTable table, List<Weights> weights) {
        var intervals = intervals(criterion, pair, table, weights);
        var kappas = new EnumMap<Weighting, Estimate>(Weighting.class);
        for (int at = 0; at < WEIGHTINGS.size(); at++) {
            kappas.put(
                    WEIGHTINGS.get(at),
                    estimate(table.cohenKappa(weights.get(at)), intervals.get(at)));
        }
        return new PairAgreement(pair.first(), pair.second(), table.units(), kappas);
    }

    private List<@Nullable Interval> intervals(
            String criterion, Pair pair, PairTable table, List<Weights> weights) {
        if (samples == 0) {
            List<@Nullable Interval> none = new ArrayList<>();
            weights.forEach(weighting -> none.add(null));
            return none;
        }
        var figures = new PairKappas(table, weights);
        return resampling(criterion, pair.first(), pair.second())
                .intervals(figures.kinds(), figures);
    }

    private static List<Weights> weights(double[] values) {
        return WEIGHTINGS.stream().map(weighting -> Weights.of(weighting, values)).toList();
    }

    private static List<Estimate> estimates(
            Resampling resampling, long[] kinds, Function<long[], List<Coefficient>> coefficients) {
        var found = coefficients.apply(kinds);
        List<@Nullable Interval> intervals = resampling.intervals(kinds, coefficients);
        List<Estimate> estimates = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            estimates.add(estimate(found.get(at), intervals.get(at)));
        }
        return estimates;
    }

    private static Estimate estimate(Coefficient coefficient, @Nullable Interval interval) {
        return new Estimate(coefficient, coefficient.value().isPresent() ? interval : null);
    }
}
