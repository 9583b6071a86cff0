package org.aspirant.academy.people;

/** Why a text that somebody typed is not taken. */
public enum TextFault {
    UNPRINTABLE("Remove the characters that cannot be shown, and write plain text."),
    MARKUP("Write plain text: this field takes no markup, such as a word between < and >."),
    TOO_LONG("Shorten the text: it is longer than this field can keep.");

    private final String advice;

    TextFault(String advice) {
        this.advice = advice;
    }

    /** What the person who typed it can do, in English. */
    public String advice() {
        return advice;
    }
}
