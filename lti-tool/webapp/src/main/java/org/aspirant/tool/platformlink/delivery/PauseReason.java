package org.aspirant.tool.platformlink.delivery;

/** Why delivery is paused. A constant is never renamed: rows hold its name. */
public enum PauseReason {
    BASE_URL_CHANGED(
            "This database was last used under another address, so it may be a copy. If grades should"
                    + " leave from here, resume delivery."),
    INSTANCE_CHANGED(
            "This database was last used by another installation, so it may be a copy or restored from"
                    + " a backup. If grades should leave from here, resume delivery."),
    ADMINISTRATOR("An administrator paused delivery.");

    private final String advice;

    PauseReason(String advice) {
        this.advice = advice;
    }

    /** What the administrator may do, in English. */
    public String advice() {
        return advice;
    }
}
