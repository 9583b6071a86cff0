package org.aspirant.practicelms.campus;

import java.time.Duration;

/** Whose habits a course has: claims, lifetimes, media types and what a score does to a grade. */
public enum Manner {
    /** As measured on a running Moodle 4.5.6. */
    MOODLE("Moodle manner", Duration.ofSeconds(60)),
    /** As read in Canvas's documentation and source. */
    CANVAS("Canvas manner", Duration.ofHours(1));

    private final String label;
    private final Duration messageLifetime;

    Manner(String label, Duration messageLifetime) {
        this.label = label;
        this.messageLifetime = messageLifetime;
    }

    public String label() {
        return label;
    }

    /** How long after its {@code iat} a launch message expires. */
    public Duration messageLifetime() {
        return messageLifetime;
    }
}
