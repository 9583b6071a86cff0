package org.aspirant.rubric.scoring;

import org.aspirant.rubric.plan.Handling.Effect;

/** What readings come to, before their values are looked at. */
enum ReadingKind {
    /** There is a value, be it that of a code. */
    WORTH,
    EXCLUDE,
    INCOMPLETE,
    VOID,
    /** Not the same for all, and nobody has said which. */
    MIXED;

    static ReadingKind of(Effect effect) {
        return switch (effect) {
            case ZERO -> WORTH;
            case EXCLUDE -> EXCLUDE;
            case INCOMPLETE -> INCOMPLETE;
            case VOID -> VOID;
        };
    }
}
