package org.aspirant.tool.platformlink;

import java.util.Locale;

/**
 * A login or launch that was not accepted.
 *
 * @param fault the check that failed, such as {@code TOO_OLD}
 * @param advice what happened and what to do, in English, to the person who can
 * @param detail for the log, never for the page
 */
public record Refusal(Enum<?> fault, String advice, String detail) {

    /** The check as pages and logs show it: {@code too-old}. */
    public String slug() {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
