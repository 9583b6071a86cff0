package org.aspirant.rubric.statistics.agreement.intraclass;

/**
 * How reliable the mean of several readings is where one is as reliable as is known.
 *
 * @see <a href="https://doi.org/10.1111/j.2044-8295.1910.tb00206.x">C. Spearman (1910), Correlation
 *     calculated from faulty data, British Journal of Psychology 3(3), 271-295</a>
 */
public final class SpearmanBrown {

    private SpearmanBrown() {}

    /**
     * k ρ ∕ (1 + (k − 1) ρ).
     *
     * @param reliability of one reading, over −1 ∕ (times − 1) and at most 1
     * @param times how many readings instead of one, over 0
     * @throws IllegalArgumentException for anything else
     */
    public static double of(double reliability, double times) {
        double below = 1 + (times - 1) * reliability;
        if (!(times > 0) || !(reliability <= 1) || !(below > 0)) {
            throw new IllegalArgumentException(
                    times + " readings of reliability " + reliability + " have none");
        }
        return times * reliability / below;
    }

    /**
     * How many readings are needed: ρ* (1 − ρ) ∕ (ρ (1 − ρ*)); not rounded.
     *
     * @param reliability of one reading, over 0 and under 1
     * @param wanted over 0 and under 1
     * @throws IllegalArgumentException for anything else
     */
    public static double readingsFor(double wanted, double reliability) {
        if (!(wanted > 0 && wanted < 1 && reliability > 0 && reliability < 1)) {
            throw new IllegalArgumentException(
                    "no number of readings of reliability " + reliability + " gives " + wanted);
        }
        return wanted * (1 - reliability) / (reliability * (1 - wanted));
    }
}
