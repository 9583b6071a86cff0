package org.aspirant.rubric.statistics.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far assessors agree on one criterion.
 *
 * @param candidates how many have a rating of it
 * @param assessors how many have given one
 * @param ratings how many there are
 * @param estimates one for each measure
 * @param pairs each two assessors with units in common, by their ids; empty if they were not asked
 *     for
 * @param readings how two readings of the same work go together
 */
public record CriterionAgreement(
        String criterion,
        int candidates,
        int assessors,
        long ratings,
        Map<Measure, Estimate> estimates,
        List<PairAgreement> pairs,
        TwoReadings readings) {

    /**
     * Two readings of the same work, either of them first.
     *
     * @param units how many have two ratings or more
     * @param reliability of the mean of two readings, see {@link PairCorrelation#ofTwoReadings}
     */
    public record TwoReadings(long units, OptionalDouble reliability) {}

    public CriterionAgreement {
        estimates = Collections.unmodifiableMap(new EnumMap<>(estimates));
        pairs = List.copyOf(pairs);
    }

    /**
     * One estimate.
     *
     * @throws IllegalArgumentException if it was never made
     */
    public Estimate estimate(Measure measure) {
        Estimate estimate = estimates.get(measure);
        if (estimate == null) {
            throw new IllegalArgumentException("there is no estimate of " + measure);
        }
        return estimate;
    }
}
