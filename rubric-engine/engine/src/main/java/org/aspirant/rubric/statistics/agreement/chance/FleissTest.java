package org.aspirant.rubric.statistics.agreement.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.counts.UnitPattern;
import org.aspirant.rubric.statistics.agreement.figure.AgreementFault;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;

/**
 * Fleiss' kappa against chance, where every unit has the same number of ratings.
 *
 * @param observed the mean share of agreeing pairs, from 0 to 1
 * @param chance Σ p<sub>j</sub>²
 * @param kappa (observed − chance) ∕ (1 − chance)
 * @param standardError of kappa if all agreement were by chance: √2 ∕ (Σ p<sub>j</sub>
 *     q<sub>j</sub> · √(N n (n − 1))) · √((Σ p<sub>j</sub> q<sub>j</sub>)² − Σ p<sub>j</sub>
 *     q<sub>j</sub> (q<sub>j</sub> − p<sub>j</sub>)), with q<sub>j</sub> = 1 − p<sub>j</sub>, N
 *     units and n ratings of each
 * @param z kappa ∕ standardError; compared with a standard normal distribution
 * @param categories kappa of each level against all others, in the order of the scale; undefined
 *     for a level that no rating or every rating has
 * @see <a href="https://doi.org/10.1037/0033-2909.86.5.974">J. L. Fleiss, J. C. M. Nee and J. R.
 *     Landis (1979), Large sample variance of kappa in the case of different sets of raters,
 *     Psychological Bulletin 86(5), 974-977</a>
 */
public record FleissTest(
        double observed,
        double chance,
        double kappa,
        double standardError,
        double z,
        List<Coefficient> categories) {

    public FleissTest {
        categories = List.copyOf(categories);
    }

    /**
     * Tests what was counted.
     *
     * @return empty unless every unit has the same number of ratings, two or more, not all equal
     */
    public static Optional<FleissTest> of(AgreementCounts counts) {
        if (counts.units() == 0 || counts.ratings() % counts.units() != 0) {
            return Optional.empty();
        }
        var each = (int) (counts.ratings() / counts.units());
        var patterns = counts.patterns();
        boolean same = patterns.keySet().stream().allMatch(pattern -> pattern.ratings() == each);
        return each < 2 || !same ? Optional.empty() : of(patterns, counts, each);
    }

    private static Optional<FleissTest> of(
            Map<UnitPattern, Long> patterns, AgreementCounts counts, int each) {
        double pairs = (double) counts.ratings() * (each - 1);
        double agreeing = 0;
        double chance = 0;
        double spread = 0;
        double skewed = 0;
        List<Coefficient> categories = new ArrayList<>();
        for (int level = 0; level < counts.levels(); level++) {
            double ratings = 0;
            double equal = 0;
            for (var entry : patterns.entrySet()) {
                double at = entry.getKey().at(level);
                ratings += entry.getValue() * at;
                equal += entry.getValue() * at * (at - 1);
            }
            double p = ratings / counts.ratings();
            double unequal = ratings * (each - 1) - equal;
            agreeing += equal;
            chance += p * p;
            spread += p * (1 - p);
            skewed += p * (1 - p) * (1 - 2 * p);
            categories.add(
                    p > 0 && p < 1
                            ? Coefficient.of(1 - unequal / (pairs * p * (1 - p)))
                            : Coefficient.undefined(AgreementFault.ALL_ALIKE));
        }
        if (!(spread > 0)) {
            return Optional.empty();
        }
        double kappa = (agreeing / pairs - chance) / (1 - chance);
        double error =
                Math.sqrt(2) / (spread * Math.sqrt(pairs)) * Math.sqrt(spread * spread - skewed);
        return Optional.of(
                new FleissTest(agreeing / pairs, chance, kappa, error, kappa / error, categories));
    }
}
