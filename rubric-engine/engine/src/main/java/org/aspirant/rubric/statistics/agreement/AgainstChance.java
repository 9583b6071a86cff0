package org.aspirant.rubric.statistics.agreement;

import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.statistics.agreement.chance.FleissTest;

/**
 * Fleiss' kappa against chance, by itself and level by level.
 *
 * @param levels the values of the scale, from low to high, as the test's categories are
 */
public record AgainstChance(FleissTest test, List<Exact> levels) {

    public AgainstChance {
        levels = List.copyOf(levels);
    }
}
