package org.aspirant.lti.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import org.aspirant.lti.claim.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What the gradebook shows for one person in one line item.
 *
 * @param subject who
 * @param score null where a grade was erased or only commented on
 * @param maximum null where the platform does not say; then 1
 * @param comment as shown
 * @param timestamp when it changed, where the platform says so
 */
public record Result(
        Subject subject,
        @Nullable BigDecimal score,
        @Nullable BigDecimal maximum,
        @Nullable String comment,
        @Nullable Instant timestamp) {

    /** Gradebooks keep five decimals or fewer of a share. */
    private static final BigDecimal SAME = new BigDecimal("0.00001");

    /**
     * Whether it is this score. Platforms rescale to the maximum of their column, so shares are
     * compared.
     *
     * @param given at least 0
     * @param of over 0
     */
    public boolean shows(BigDecimal given, BigDecimal of) {
        if (score == null) {
            return false;
        }
        BigDecimal shownOf = maximum == null ? BigDecimal.ONE : maximum;
        BigDecimal difference = score.multiply(of).subtract(given.multiply(shownOf)).abs();
        return difference.compareTo(shownOf.multiply(of).multiply(SAME)) <= 0;
    }

    /** Without the score and the comment. */
    @Override
    public String toString() {
        return "Result[" + timestamp + "]";
    }
}
