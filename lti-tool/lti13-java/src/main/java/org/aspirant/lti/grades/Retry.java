package org.aspirant.lti.grades;

import java.time.Duration;

/**
 * It may work later.
 *
 * @param after how long to wait at least
 * @param reason why it did not work now
 * @param mayHaveArrived whether the platform may have acted all the same: read the result before
 *     sending what would count twice
 * @param detail for the log
 */
public record Retry(Duration after, RetryReason reason, boolean mayHaveArrived, String detail)
        implements GradeFailure {}
