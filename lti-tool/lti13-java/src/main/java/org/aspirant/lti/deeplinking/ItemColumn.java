package org.aspirant.lti.deeplinking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The gradebook column that is to be made along with a link.
 *
 * @param label the heading; null leaves it to the platform, which takes the link's title. Moodle
 *     does so in any case
 * @param maximum the highest score, more than 0
 * @param resourceId the tool's own name for what is graded
 * @param tag the tool's own name for this column among several
 * @param gradesReleased whether learners see grades at once; null leaves it to the platform
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#lti-resource-link">LTI Deep Linking
 *     2.0, LTI resource link</a>, {@code lineItem}
 */
public record ItemColumn(
        @Nullable String label,
        BigDecimal maximum,
        @Nullable String resourceId,
        @Nullable String tag,
        @Nullable Boolean gradesReleased) {

    public ItemColumn {
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("maximum must be more than 0, got " + maximum);
        }
    }
}
