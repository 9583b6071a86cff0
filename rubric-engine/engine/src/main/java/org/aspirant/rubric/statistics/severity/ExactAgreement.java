package org.aspirant.rubric.statistics.severity;

/**
 * How often pairs of assessors gave the same level. More than expected, and assessors lean on each
 * other or on the middle; less, and they do not use the levels alike.
 *
 * @param opportunities pairs of ratings of the same candidate, task and criterion
 * @param observed how many of them are at the same level
 * @param expected how many the model expects: the sum over pairs of the probability that both are
 *     at the same level, each pair independent given the measures
 */
public record ExactAgreement(long opportunities, long observed, double expected) {

    ExactAgreement plus(ExactAgreement other) {
        return new ExactAgreement(
                opportunities + other.opportunities,
                observed + other.observed,
                expected + other.expected);
    }

    /** Of all pairs, {@code [0, 1]}. */
    public double observedShare() {
        return (double) observed / opportunities;
    }

    /** Of all pairs, {@code [0, 1]}. */
    public double expectedShare() {
        return expected / opportunities;
    }
}
