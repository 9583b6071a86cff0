package org.aspirant.lti.roster;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a person stands in a course.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0/#membership-status">LTI NRPS 2.0,
 *     Membership status</a>
 */
public enum MembershipStatus {

    /** Takes part; also where the platform says nothing. */
    ACTIVE("Active"),

    /** In the course, but may not enter it at present. */
    INACTIVE("Inactive"),

    /** No longer in the course; sent only where changes were asked for. */
    DELETED("Deleted");

    private final String word;

    MembershipStatus(String word) {
        this.word = word;
    }

    /** As the specification writes it. */
    public String word() {
        return word;
    }

    /** The status of that name, in any case of letters. */
    public static Optional<MembershipStatus> of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
