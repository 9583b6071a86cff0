package org.aspirant.rubric.scoring;

import java.util.Locale;

/** What a decision waits for. */
public enum NeedKind {
    /** An assessor's reading that the plan asks for from the start. */
    RATING,
    /** A rating is there and points at nothing in the work. */
    EVIDENCE,
    /** A second reading: the task was drawn, or its first score is near a cut. */
    SECOND_RATING,
    /** A further reading: those that are there differ too much. */
    ADJUDICATION,
    /** Enough readings, by too few different assessors. */
    ASSESSOR;

    /** As documents write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
