package org.aspirant.lti.claim;

/**
 * The platform's own name for a person: stable, and unique within one issuer only.
 *
 * @param value case-sensitive; 1 to 255 characters
 */
public record Subject(String value) {

    public static final int LONGEST = 255;

    public Subject {
        Lengths.id("subject", value);
    }
}
