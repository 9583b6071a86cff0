package org.aspirant.rubric.statistics.agreement;

import java.util.EnumMap;
import java.util.List;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement.TwoReadings;
import org.aspirant.rubric.table.CandidateRows;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;

/** Measures how far the assessors of a table agree, criterion by criterion. */
public final class MeasuringAgreement {

    private final long seed;
    private final boolean withPairs;

    /**
     * Measures with intervals that are the same for the same seed.
     *
     * @param seed of the resamples
     */
    public MeasuringAgreement(long seed) {
        this(seed, true);
    }

    private MeasuringAgreement(long seed, boolean withPairs) {
        this.seed = seed;
        this.withPairs = withPairs;
    }

    /** As with the constructor, but for Cohen's kappas, which are most of the work: none. */
    public static MeasuringAgreement withoutPairs(long seed) {
        return new MeasuringAgreement(seed, false);
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
        return criteria.parallelStream()
                .map(criterion -> measure(table, counts, criterion, consistency))
                .toList();
    }

    private CriterionAgreement measure(
            RatingTable table, TableCounts tallied, String criterion, Estimate consistency) {
        int number =
                table.criteria()
                        .of(criterion)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "there is no rating of " + criterion));
        var counts = tallied.counts(number);
        double[] values = tallied.values(number);
        var correlation = PairCorrelation.of(counts, values);
        var estimating = new EstimatingAgreement(seed);
        var estimates = new EnumMap<>(estimating.measures(criterion, counts, values));
        estimates.put(Measure.DECISION_CONSISTENCY, consistency);
        return new CriterionAgreement(
                criterion,
                tallied.candidates(number),
                counts.assessors().size(),
                counts.ratings(),
                estimates,
                withPairs ? estimating.pairs(criterion, counts, values) : List.of(),
                new TwoReadings(correlation.units(), correlation.ofTwoReadings()));
    }
}
