package org.aspirant.tool.platformlink;

import java.util.Locale;

/**
 * A login or launch that was not accepted.
 *
 * @param code names the check, such as {@code TOO_OLD}
 * @param advice what happened and what to do, in English, to the person who can
 * @param detail for the log, never for the page
 */
public record Refusal(String code, String advice, String detail) {

    /** The code as pages and logs show it: {@code too-old}. */
    public String slug() {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
