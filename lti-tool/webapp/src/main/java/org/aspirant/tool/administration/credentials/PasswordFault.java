package org.aspirant.tool.administration.credentials;

/** Why a password was not taken. */
public enum PasswordFault {
    TOO_SHORT(
            "The password has fewer than 12 characters. A few words that you can remember make a good"
                    + " one."),
    TOO_LONG("The password has more than 200 characters. Take fewer words."),
    THE_NAME("The password is the name. Choose one that does not follow from the name."),
    COMMON("This password is one of the first that anybody would try. Choose another."),
    DIFFERENT("The two passwords differ. Type the same one twice.");

    private final String advice;

    PasswordFault(String advice) {
        this.advice = advice;
    }

    /** What the person can do, in English. */
    public String advice() {
        return advice;
    }
}
