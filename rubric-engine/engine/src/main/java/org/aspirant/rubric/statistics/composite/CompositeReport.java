package org.aspirant.rubric.statistics.composite;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far the composites of a plan can be trusted. All is in the units of the composite.
 *
 * @param leftOut candidates who lack a rating on some criterion; all else is about the others
 * @param mean of the composites
 * @param standardDeviation over n − 1; 0 of fewer than two
 * @param lowest the composite of the lowest level of everything
 * @param highest that of the highest
 * @param alpha over all criteria
 * @param stratifiedAlpha the tasks being the strata
 * @param reliability what is used in what follows: stratified alpha, or alpha where there is none
 * @param errorOfMeasurement SD √(1 − reliability)
 * @param scoring what scoring alone adds to the error; empty unless each task was read in full by
 *     two assessors for somebody
 * @param cut what is to be said of the cut that decides; empty if the plan has none
 * @param candidates in the order of the ratings
 */
public record CompositeReport(
        int leftOut,
        double mean,
        double standardDeviation,
        double lowest,
        double highest,
        Quantity alpha,
        Quantity stratifiedAlpha,
        Quantity reliability,
        Quantity errorOfMeasurement,
        Optional<ScoringError> scoring,
        Optional<AtTheCut> cut,
        List<OfCandidate> candidates) {

    public CompositeReport {
        candidates = List.copyOf(candidates);
    }

    /**
     * The plan's first cut.
     *
     * @param at what composites are compared with, the cut's standard error in the candidate's
     *     favour
     * @param normal accuracy and consistency if scores and errors are normal; empty without a
     *     reliability in [0, 1] or without spread
     * @param livingstonLewis the same if true scores are beta and errors binomial
     * @param errorNear the root of the mean squared conditional error of those within a standard
     *     error of measurement of the cut
     * @param flips the share of candidates whom another assessor, alone, would be expected to put
     *     on the other side: the mean of {@link OfCandidate#flip}
     */
    public record AtTheCut(
            double at,
            Optional<Classification> normal,
            Optional<LivingstonLewis.Sorted> livingstonLewis,
            Quantity errorNear,
            Quantity flips) {}

    /**
     * One candidate.
     *
     * @param conditionalError the candidate's own standard error, from the spread of criteria
     *     within tasks; absent if a task has one criterion only
     * @param scoringError what scoring alone adds, as this candidate was read
     * @param flip the probability that another assessor who reads everything, alone, comes out on
     *     the other side of the cut: Φ(−|composite − cut| / √(σ² + s²)), σ the error of a single
     *     reading and s that of this candidate's composite
     */
    public record OfCandidate(
            String candidate,
            double composite,
            OptionalDouble conditionalError,
            OptionalDouble scoringError,
            OptionalDouble flip) {}
}
