package org.aspirant.rubric.impact;

import java.util.Locale;

/** What can change between two versions, and what follows from it. */
public enum ChangeKind {
    /** Another id: another assessment. */
    REPLACED(Consequence.REFUSE),
    /** A title, a question, a sample. */
    WORDS(Consequence.NOTHING),
    /** What a level says work looks like: ratings were made by the old words. */
    DESCRIPTOR(Consequence.REVIEW),
    FRAMEWORK(Consequence.NOTHING),
    COMPETENCY(Consequence.NOTHING),
    RUBRIC(Consequence.REVIEW),
    TASK_ADDED(Consequence.RATE),
    TASK_REMOVED(Consequence.RESCORE),
    CRITERION_ADDED(Consequence.RATE),
    CRITERION_REMOVED(Consequence.RESCORE),
    /** Who chose a neighbouring level might have chosen this one. */
    LEVEL_ADDED(Consequence.REVIEW),
    LEVEL_REMOVED(Consequence.RERATE),
    /** Another id of the same value. */
    LEVEL_RENAMED(Consequence.NOTHING),
    LEVEL_VALUE(Consequence.RESCORE),
    LEVEL_ABSENCE(Consequence.RESCORE),
    WEIGHT(Consequence.RESCORE),
    COMBINE(Consequence.RESCORE),
    RATERS(Consequence.RESCORE),
    /** Chance draws by the hash of the plan, which any change changes. */
    SAMPLE_REDRAWN(Consequence.RESCORE),
    RESOLVE(Consequence.RESCORE),
    DISCREPANCY(Consequence.RESCORE),
    THIRD(Consequence.NOTHING),
    FLOORS(Consequence.RESCORE),
    COUNTS(Consequence.RESCORE),
    CUTS(Consequence.RESCORE),
    CODE_ADDED(Consequence.NOTHING),
    CODE_REMOVED(Consequence.RERATE),
    CODE_EFFECT(Consequence.RESCORE),
    MISSING(Consequence.RESCORE),
    RESUBMISSION(Consequence.RESCORE),
    EVIDENCE(Consequence.RESCORE),
    GRADE_COLUMN(Consequence.RESEND);

    private final Consequence consequence;

    ChangeKind(Consequence consequence) {
        this.consequence = consequence;
    }

    public Consequence consequence() {
        return consequence;
    }

    /** As documents write it: {@code level-removed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
