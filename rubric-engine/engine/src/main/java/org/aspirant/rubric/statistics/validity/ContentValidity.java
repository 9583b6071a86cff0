package org.aspirant.rubric.statistics.validity;

import java.util.OptionalInt;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * How far experts hold a criterion to be essential: the content validity ratio (n<sub>e</sub> − N ∕
 * 2) ∕ (N ∕ 2).
 *
 * <p>Sources: C. H. Lawshe (1975), A quantitative approach to content validity, Personnel
 * Psychology 28(4); for the number that is needed, C. Ayre and A. J. Scally (2014), Critical values
 * for Lawshe's content validity ratio, Measurement and Evaluation in Counseling and Development
 * 47(1).
 *
 * @param experts N, at least 1
 * @param essential n<sub>e</sub>, how many of them say that it is essential, [0, N]
 */
public record ContentValidity(int experts, int essential) {

    /** How rarely so many would say so by the toss of a coin. */
    public static final double LEVEL = 0.05;

    public ContentValidity {
        if (experts < 1 || essential < 0 || essential > experts) {
            throw new IllegalArgumentException(essential + " of " + experts + " experts");
        }
    }

    /** [−1, 1]; 0 where half of them say so. */
    public double ratio() {
        return 2.0 * essential / experts - 1;
    }

    /**
     * The least number of these experts that would say so by chance, one half each, with a
     * probability of .05 or less; absent for fewer than five, of whom even all say too little.
     */
    public OptionalInt needed() {
        var chance = new BinomialDistribution(experts, 0.5);
        for (int count = 0; count <= experts; count++) {
            if (1 - chance.cumulativeProbability(count - 1) <= LEVEL) {
                return OptionalInt.of(count);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether more say so than chance would explain. */
    public boolean isBeyondChance() {
        return needed().isPresent() && essential >= needed().getAsInt();
    }
}
