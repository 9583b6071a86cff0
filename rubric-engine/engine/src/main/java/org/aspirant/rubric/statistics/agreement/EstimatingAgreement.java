package org.aspirant.rubric.statistics.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.aspirant.rubric.statistics.agreement.chance.PairKappas;
import org.aspirant.rubric.statistics.agreement.chance.UnitFigures;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts.Pair;
import org.aspirant.rubric.statistics.agreement.counts.PairTable;
import org.aspirant.rubric.statistics.agreement.figure.AgreementFault;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;
import org.aspirant.rubric.statistics.agreement.figure.Interval;
import org.aspirant.rubric.statistics.agreement.figure.Measure;
import org.aspirant.rubric.statistics.agreement.figure.Weighting;
import org.aspirant.rubric.statistics.agreement.figure.Weights;
import org.aspirant.rubric.statistics.agreement.intraclass.Intraclass;
import org.aspirant.rubric.statistics.agreement.resampling.Resampling;
import org.jspecify.annotations.Nullable;

/**
 * Computes everything that follows from the counts of one criterion, with intervals: bootstrap over
 * units, and for intraclass correlations from the F distribution.
 */
public final class EstimatingAgreement {

    private static final List<Weighting> WEIGHTINGS = List.of(Weighting.values());

    private final int samples;
    private final long seed;
    private final IntConsumer drawn;

    /**
     * Estimates with intervals that are the same for the same seed.
     *
     * @param seed of the resamples
     */
    public EstimatingAgreement(long seed) {
        this(seed, samples -> {});
    }

    /**
     * As with the constructor above, saying how far it is.
     *
     * @param drawn is given the number of resamples whenever some are drawn and computed, from any
     *     thread; {@link #resamples} and {@link #pairResamples} in all
     */
    EstimatingAgreement(long seed, IntConsumer drawn) {
        this(Resampling.RESAMPLES, seed, drawn);
    }

    private EstimatingAgreement(int samples, long seed, IntConsumer drawn) {
        this.samples = samples;
        this.seed = seed;
        this.drawn = drawn;
    }

    /**
     * Estimates without the intervals that resamples give: in thousandths of a second, where with
     * them it is tenths.
     */
    public static EstimatingAgreement withoutResamples() {
        return new EstimatingAgreement(0, 0, none -> {});
    }

    /** How many resamples the measures of a criterion take. */
    static long resamples(AgreementCounts counts) {
        boolean two = counts.assessors().size() == 2 && !counts.pairs().isEmpty();
        return Resampling.RESAMPLES * (two ? 2L : 1);
    }

    /** How many resamples Cohen's kappas of a criterion take. */
    static long pairResamples(AgreementCounts counts) {
        return (long) Resampling.RESAMPLES * counts.pairs().size();
    }

    private List<@Nullable Interval> intervals(
            long[] kinds, Resampling.Figures figures, String... about) {
        var intervals = new Resampling(samples, seed, about).intervals(kinds, figures);
        drawn.accept(samples);
        return intervals;
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
        return new Estimates(measures(criterion, counts, values), pairs(criterion, counts, values));
    }

    /** The measures alone. */
    Map<Measure, Estimate> measures(String criterion, AgreementCounts counts, double... values) {
        var estimates = new EnumMap<Measure, Estimate>(Measure.class);
        ofUnits(estimates, criterion, counts, values);
        estimates.put(Measure.SCOTT_PI, scottPi(criterion, counts));
        var intraclass = Intraclass.of(counts, values);
        estimates.put(Measure.ICC_1_1, intraclass.oneWaySingle());
        estimates.put(Measure.ICC_2_1, intraclass.twoWayRandomSingle());
        estimates.put(Measure.ICC_3_1, intraclass.twoWayMixedSingle());
        estimates.put(Measure.ICC_1_K, intraclass.oneWayAverage());
        estimates.put(Measure.ICC_2_K, intraclass.twoWayRandomAverage());
        estimates.put(Measure.ICC_3_K, intraclass.twoWayMixedAverage());
        return estimates;
    }

    private void ofUnits(
            Map<Measure, Estimate> estimates,
            String criterion,
            AgreementCounts counts,
            double[] values) {
        var figures = new UnitFigures(counts.patterns(), weights(values), values);
        var found = figures.coefficients();
        List<@Nullable Interval> intervals = intervals(figures.kinds(), figures, criterion);
        for (int at = 0; at < found.size(); at++) {
            estimates.put(UnitFigures.MEASURES.get(at), estimate(found.get(at), intervals.get(at)));
        }
    }

    private Estimate scottPi(String criterion, AgreementCounts counts) {
        if (counts.assessors().size() != 2) {
            return Estimate.undefined(AgreementFault.NOT_TWO_ASSESSORS);
        }
        var pairs = counts.pairs();
        if (pairs.isEmpty()) {
            return Estimate.undefined(AgreementFault.NOTHING_IN_COMMON);
        }
        var table = pairs.values().iterator().next();
        Function<long[], Coefficient> pi = sample -> table.resampled(sample).scottPi();
        var interval =
                new Resampling(samples, seed, criterion, "scott").interval(table.cells(), pi);
        drawn.accept(samples);
        return estimate(pi.apply(table.cells()), interval);
    }

    /** Cohen's kappas alone. */
    List<PairAgreement> pairs(String criterion, AgreementCounts counts, double... values) {
        var weights = weights(values);
        var each = counts.pairs().entrySet();
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
        return intervals(figures.kinds(), figures, criterion, pair.first(), pair.second());
    }

    private static List<Weights> weights(double[] values) {
        return WEIGHTINGS.stream().map(weighting -> Weights.of(weighting, values)).toList();
    }

    private static Estimate estimate(Coefficient coefficient, @Nullable Interval interval) {
        return new Estimate(coefficient, coefficient.value().isPresent() ? interval : null);
    }
}
