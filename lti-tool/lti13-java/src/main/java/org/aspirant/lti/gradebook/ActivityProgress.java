package org.aspirant.lti.gradebook;

/** How far the person has come, by the tool's account. */
public enum ActivityProgress {
    INITIALIZED("Initialized"),
    STARTED("Started"),
    IN_PROGRESS("InProgress"),
    SUBMITTED("Submitted"),
    COMPLETED("Completed");

    private final String word;

    ActivityProgress(String word) {
        this.word = word;
    }

    /** As the specification writes it. */
    public String word() {
        return word;
    }
}
