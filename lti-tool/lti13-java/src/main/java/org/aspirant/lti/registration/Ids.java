package org.aspirant.lti.registration;

/** The one rule that every identifier of the protocol keeps. */
final class Ids {

    static final int MAX_LENGTH = 255;

    private Ids() {}

    static String check(String what, String value) {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    what + " must have 1 to 255 characters, got " + value.length());
        }
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(what + " must not hold a NUL");
        }
        return value;
    }
}
