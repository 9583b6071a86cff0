package org.aspirant.rubric.statistics.agreement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.statistics.Progress;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement.TwoReadings;
import org.aspirant.rubric.statistics.agreement.chance.FleissTest;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.counts.TableCounts;
import org.aspirant.rubric.statistics.agreement.figure.AgreementFault;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;
import org.aspirant.rubric.statistics.agreement.figure.Measure;
import org.aspirant.rubric.statistics.agreement.intraclass.PairCorrelation;
import org.aspirant.rubric.statistics.agreement.resampling.Resampling;
import org.aspirant.rubric.table.CandidateRows;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;

/** Measures how far the assessors of a table agree, criterion by criterion. */
public final class MeasuringAgreement {

    private final long seed;
    private final boolean withPairs;
    private final Progress progress;

    /**
     * Measures with intervals that are the same for the same seed.
     *
     * @param seed of the resamples
     */
    public MeasuringAgreement(long seed) {
        this(seed, true, Progress.UNASKED);
    }

    private MeasuringAgreement(long seed, boolean withPairs, Progress progress) {
        this.seed = seed;
        this.withPairs = withPairs;
        this.progress = progress;
    }

    /** As with the constructor, but for Cohen's kappas, which are most of the work: none. */
    public static MeasuringAgreement withoutPairs(long seed) {
        return new MeasuringAgreement(seed, false, Progress.UNASKED);
    }

    /**
     * The same, saying how far it is.
     *
     * @param told of resamples
     */
    public MeasuringAgreement telling(Progress told) {
        return new MeasuringAgreement(seed, withPairs, told);
    }

    /**
     * Measures criteria.
     *
     * @param plan what decision consistency is asked of, the same in every criterion; null: it is
     *     undefined. The levels of a criterion are the table's.
     * @param criteria ids, each with a rating in the table
     * @return one for each, in their order
     * @throws IllegalArgumentException if there is no rating of a criterion
     */
    public List<CriterionAgreement> measure(
            RatingTable table, @Nullable AssessmentPlan plan, List<String> criteria) {
        var rows = new CandidateRows(table);
        var counts = new TableCounts(table, rows);
        Estimate consistency =
                plan == null
                        ? Estimate.undefined(AgreementFault.NO_PLAN)
                        : DecisionConsistency.of(table, rows, plan, new Resampling(seed));
        int[] numbers = criteria.stream().mapToInt(each -> number(table, each)).toArray();
        long all = Arrays.stream(numbers).mapToLong(each -> resamples(counts.counts(each))).sum();
        var done = new AtomicLong();
        var estimating =
                new EstimatingAgreement(
                        seed, drawn -> progress.resampled(done.addAndGet(drawn), all));
        return Arrays.stream(numbers)
                .parallel()
                .mapToObj(
                        each ->
                                measure(
                                        table.criteria().id(each),
                                        counts,
                                        each,
                                        consistency,
                                        estimating))
                .toList();
    }

    private static int number(RatingTable table, String criterion) {
        return table.criteria()
                .of(criterion)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no rating of " + criterion));
    }

    private long resamples(AgreementCounts counts) {
        return EstimatingAgreement.resamples(counts)
                + (withPairs ? EstimatingAgreement.pairResamples(counts) : 0);
    }

    private CriterionAgreement measure(
            String criterion,
            TableCounts tallied,
            int number,
            Estimate consistency,
            EstimatingAgreement estimating) {
        var counts = tallied.counts(number);
        double[] values = tallied.values(number);
        var correlation = PairCorrelation.of(counts, values);
        var estimates = new EnumMap<>(estimating.measures(criterion, counts, values));
        estimates.put(Measure.DECISION_CONSISTENCY, consistency);
        return new CriterionAgreement(
                criterion,
                tallied.candidates(number),
                counts.assessors().size(),
                counts.ratings(),
                estimates,
                withPairs ? estimating.pairs(criterion, counts, values) : List.of(),
                new TwoReadings(correlation.units(), correlation.ofTwoReadings()),
                FleissTest.of(counts).map(test -> new AgainstChance(test, tallied.levels(number))));
    }
}
