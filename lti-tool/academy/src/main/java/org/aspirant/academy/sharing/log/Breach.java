package org.aspirant.academy.sharing.log;

/** Why an event may not be added to a log. */
public enum Breach {
    /** Its number is not the next one. */
    OUT_OF_ORDER,
    /** The same person has sent something with this form already. */
    SENT_BEFORE,
    CLOSED,
    UNKNOWN_COMMENT,
    /** A span ends beyond the comment. */
    OUTSIDE_THE_TEXT,
    /** Nothing of what it would hide can be read. */
    ALREADY_HIDDEN
}
