package org.aspirant.academy.sharing.log;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which personal data was hidden. There is no reason for anything else: a comment that is rude,
 * wrong or off the question is read by everybody. A constant is never renamed: rows hold its name.
 */
public enum RedactionReason {
    NAMES_SOMEBODY,
    IDENTIFIES_A_STUDENT,
    CONTACT_DETAILS,
    HEALTH_OR_FAMILY;

    /** The reason of that name, if it is one. */
    public static Optional<RedactionReason> named(String name) {
        return Arrays.stream(values()).filter(reason -> reason.name().equals(name)).findFirst();
    }
}
