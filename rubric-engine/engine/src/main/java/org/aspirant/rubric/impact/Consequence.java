package org.aspirant.rubric.impact;

import java.util.Locale;

/** What has to be done because of a change, from the least to the most. */
public enum Consequence {
    /** Decisions stay as they are. */
    NOTHING("no decision changes"),
    /** Decisions stay, and what gradebooks were sent does not. */
    RESEND("grades are to be sent again"),
    /** Ratings fit and are scored again. */
    RESCORE("ratings are scored again"),
    /** Ratings fit, but were made under other words or with another choice of levels. */
    REVIEW("ratings fit and should be looked at again"),
    /** Something is there to be rated that nobody has rated. */
    RATE("new ratings are due"),
    /** Ratings do not fit any more. */
    RERATE("ratings do not fit and are to be made again"),
    /** It is no version of the same thing. */
    REFUSE("it cannot be adopted for these ratings");

    private final String sentence;

    Consequence(String sentence) {
        this.sentence = sentence;
    }

    /** Half a sentence for people. */
    public String sentence() {
        return sentence;
    }

    /** As documents write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
