package org.aspirant.academy.activity;

/** What the column in the gradebook says. A constant is never renamed: rows hold its name. */
public enum GradeColumn {
    /** Full points for handing in, whatever it says. */
    COMPLETION,
    /** Full points when the standard is met, none when it is not. */
    DECISION,
    /** The composite of the ratings, out of the highest that the plan allows. */
    POINTS
}
