package org.aspirant.lti.claim;

/** The rule of LTI Core 1.3 for every identifier: not empty, at most 255 characters. */
final class Lengths {

    private Lengths() {}

    static void id(String what, String value) {
        if (value.isBlank() || value.length() > 255) {
            throw new IllegalArgumentException(
                    what + " must have 1 to 255 characters, got " + value.length());
        }
    }
}
