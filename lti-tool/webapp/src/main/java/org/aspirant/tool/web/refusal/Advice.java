package org.aspirant.tool.web.refusal;

import org.aspirant.tool.web.page.Messages;

/**
 * What the person who can act may do about a fault, in the reader's language: English stands beside
 * each fault in the code, the other languages in their files.
 */
public final class Advice {

    private Advice() {}

    public static String of(Enum<?> fault, String english, Messages text) {
        return text.or(
                "fault." + fault.getDeclaringClass().getSimpleName() + "." + fault.name(), english);
    }
}
