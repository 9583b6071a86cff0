package org.aspirant.rubric.statistics.agreement.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A coefficient and how sure it is.
 *
 * @param bounds null: there is no coefficient, or too little to tell how sure it is
 */
public record Estimate(Coefficient coefficient, @Nullable Interval bounds) {

    public static Estimate undefined(AgreementFault fault) {
        return new Estimate(Coefficient.undefined(fault), null);
    }

    public Optional<Interval> interval() {
        return Optional.ofNullable(bounds);
    }
}
