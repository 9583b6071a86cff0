package org.aspirant.lti.deeplinking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when until when; either end may be open.
 *
 * @param from null for always so far
 * @param until null for ever
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#lti-resource-link">LTI Deep Linking
 *     2.0, LTI resource link</a>, {@code available} and {@code submission}
 */
public record Period(@Nullable Instant from, @Nullable Instant until) {

    /**
     * @throws IllegalArgumentException if both ends are open, or if it ends before it begins
     */
    public Period {
        if (from == null && until == null) {
            throw new IllegalArgumentException("a period without beginning and end says nothing");
        }
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }
}
