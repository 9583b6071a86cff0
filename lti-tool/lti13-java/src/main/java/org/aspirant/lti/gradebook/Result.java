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

    /** Without the score and the comment. */
    @Override
    public String toString() {
        return "Result[" + timestamp + "]";
    }
}
