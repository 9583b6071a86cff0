package org.aspirant.academy.release;

import java.math.BigDecimal;
import java.time.Instant;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;

/**
 * What one column of the gradebook is to show of a release.
 *
 * @param given 0 to {@code maximum}, rounded once, half up, to 2 decimals
 * @param maximum more than 0
 */
public record ColumnGrade(
        ActivityKey place,
        SubjectId candidate,
        ColumnName column,
        BigDecimal given,
        BigDecimal maximum,
        Instant releasedAt) {}
