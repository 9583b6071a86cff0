package org.aspirant.rubric.statistics.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;
import org.aspirant.rubric.statistics.agreement.figure.Weighting;

/**
 * Cohen's kappa of two assessors.
 *
 * @param first whose id sorts before the second's
 * @param units how many both have rated, at least one
 * @param kappas one for each weighting
 */
public record PairAgreement(
        String first, String second, long units, Map<Weighting, Estimate> kappas) {

    public PairAgreement {
        kappas = Collections.unmodifiableMap(new EnumMap<>(kappas));
    }
}
