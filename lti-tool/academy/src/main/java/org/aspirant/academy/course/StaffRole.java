package org.aspirant.academy.course;

/** What a person was given to do in a course by somebody in the tool; no platform can give it. */
public enum StaffRole {
    /** Reads submissions and rates them. */
    ASSESSOR,
    /** Settles sheets that differ. */
    ADJUDICATOR,
    /** Runs the assessment: staff, release, export. */
    LEAD
}
