package org.aspirant.rubric.statistics.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;
import org.aspirant.rubric.statistics.agreement.figure.Measure;
import org.aspirant.rubric.statistics.agreement.intraclass.PairCorrelation;
import org.aspirant.rubric.statistics.agreement.intraclass.SpearmanBrown;

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
 * @param chance Fleiss' kappa against chance; empty unless all units have the same number of
 *     ratings, two or more
 */
public record CriterionAgreement(
        String criterion,
        int candidates,
        int assessors,
        long ratings,
        Map<Measure, Estimate> estimates,
        List<PairAgreement> pairs,
        TwoReadings readings,
        Optional<AgainstChance> chance) {

    /**
     * Two readings of the same work, either of them first.
     *
     * @param units how many have two ratings or more
     * @param reliability of the mean of two readings, see {@link PairCorrelation#ofTwoReadings}
     */
    public record TwoReadings(long units, OptionalDouble reliability) {

        /** The reliability that testing agencies ask of several readings. */
        public static final double WANTED = 0.8;

        /**
         * How many readings the mean has to be of for a reliability, by {@link SpearmanBrown}; not
         * rounded.
         *
         * @param wanted over 0 and under 1
         * @return empty where readings do not go together at all, or always do
         */
        public OptionalDouble readingsFor(double wanted) {
            double two = reliability.orElse(0);
            return two > 0 && two < 1
                    ? OptionalDouble.of(
                            SpearmanBrown.readingsFor(wanted, SpearmanBrown.of(two, 0.5)))
                    : OptionalDouble.empty();
        }
    }

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
