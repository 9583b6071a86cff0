package org.aspirant.rubric.statistics.agreement.chance;

import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.counts.UnitSums;
import org.aspirant.rubric.statistics.agreement.figure.AgreementFault;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Weights;

/**
 * Agreement over units, whoever rated them; ratings may be missing. Chance is taken from all rated
 * units, what was observed from those with two ratings or more (Gwet 2014).
 *
 * @see <a href="https://www.agreestat.com/">K. L. Gwet (2014), Handbook of Inter-Rater Reliability,
 *     4th edition, chapters 2 to 4</a>
 */
public final class UnitAgreement {

    /** Under this, a difference from 1 is what is left of rounding. */
    private static final double NOTHING = 1e-12;

    private final UnitSums sums;

    private UnitAgreement(UnitSums sums) {
        this.sums = sums;
    }

    public static UnitAgreement of(AgreementCounts counts) {
        return new UnitAgreement(UnitSums.of(counts));
    }

    static UnitAgreement of(UnitSums sums) {
        return new UnitAgreement(sums);
    }

    /** The mean over units of the share of pairs of assessors who gave the same level. */
    public Coefficient exact() {
        return apart(0, 0);
    }

    /** As {@link #exact}, of those whose levels are next to each other on the scale. */
    public Coefficient adjacent() {
        return apart(1, 1);
    }

    /** As {@link #exact}, of those whose levels are two places or more apart. */
    public Coefficient discrepant() {
        return apart(2, sums.levels());
    }

    private Coefficient apart(int least, int most) {
        if (!sums.arePaired()) {
            return Coefficient.undefined(AgreementFault.NO_UNIT_READ_TWICE);
        }
        double share = 0;
        for (int k = 0; k < sums.levels(); k++) {
            for (int l = 0; l < sums.levels(); l++) {
                int places = Math.abs(k - l);
                share += places >= least && places <= most ? sums.pairs(k, l) : 0;
            }
        }
        return Coefficient.of(share);
    }

    /**
     * Fleiss' kappa: chance is Σ w<sub>kl</sub> π<sub>k</sub> π<sub>l</sub>, with π<sub>k</sub> the
     * mean share of level k.
     *
     * @return at most 1; undefined if no unit was rated twice or all ratings are equal
     * @see <a href="https://doi.org/10.1037/h0031619">J. L. Fleiss (1971), Measuring nominal scale
     *     agreement among many raters, Psychological Bulletin 76(5), 378-382</a>
     */
    public Coefficient fleissKappa(Weights weights) {
        double chance = 0;
        for (int k = 0; k < sums.levels(); k++) {
            for (int l = 0; l < sums.levels(); l++) {
                chance += weights.agreement(k, l) * sums.share(k) * sums.share(l);
            }
        }
        return corrected(weights, chance, AgreementFault.ALL_ALIKE);
    }

    /**
     * Gwet's AC1 without weights and AC2 with them: chance is Σ<sub>kl</sub> w<sub>kl</sub> ∕ q(q −
     * 1) · Σ π<sub>k</sub>(1 − π<sub>k</sub>) for q levels.
     *
     * @return at most 1, and 1 where all ratings are equal; undefined if no unit was rated twice or
     *     there is one level
     * @see <a href="https://doi.org/10.1348/000711006X126600">K. L. Gwet (2008), Computing
     *     inter-rater reliability and its variance in the presence of high agreement, British
     *     Journal of Mathematical and Statistical Psychology 61(1), 29-48</a>
     */
    public Coefficient gwet(Weights weights) {
        int levels = sums.levels();
        if (levels == 1) {
            return oneLevel();
        }
        double spread = 0;
        for (int k = 0; k < levels; k++) {
            spread += sums.share(k) * (1 - sums.share(k));
        }
        double chance = weights.total() * spread / (levels * (levels - 1.0));
        return corrected(weights, chance, AgreementFault.ALL_ALIKE);
    }

    /**
     * The coefficient of Brennan and Prediger: chance is Σ<sub>kl</sub> w<sub>kl</sub> ∕ q², as if
     * every level were as likely.
     *
     * @return as for {@link #gwet}
     * @see <a href="https://doi.org/10.1177/001316448104100307">R. L. Brennan and D. J. Prediger
     *     (1981), Coefficient kappa: some uses, misuses, and alternatives, Educational and
     *     Psychological Measurement 41(3), 687-699</a>
     */
    public Coefficient brennanPrediger(Weights weights) {
        int levels = sums.levels();
        return levels == 1
                ? oneLevel()
                : corrected(
                        weights,
                        weights.total() / ((double) levels * levels),
                        AgreementFault.ONE_LEVEL);
    }

    private Coefficient oneLevel() {
        return Coefficient.undefined(
                sums.arePaired() ? AgreementFault.ONE_LEVEL : AgreementFault.NO_UNIT_READ_TWICE);
    }

    private Coefficient corrected(Weights weights, double chance, AgreementFault otherwise) {
        if (!sums.arePaired()) {
            return Coefficient.undefined(AgreementFault.NO_UNIT_READ_TWICE);
        }
        return 1 - chance < NOTHING
                ? Coefficient.undefined(otherwise)
                : Coefficient.of((sums.observed(weights) - chance) / (1 - chance));
    }
}
