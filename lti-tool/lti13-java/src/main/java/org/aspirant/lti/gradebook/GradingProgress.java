package org.aspirant.lti.gradebook;

/**
 * How far the grading has come. Moodle erases a grade that is in when anything but {@link
 * #FULLY_GRADED} arrives; Canvas does too unless told to preserve it.
 */
public enum GradingProgress {
    FULLY_GRADED("FullyGraded"),
    PENDING("Pending"),
    PENDING_MANUAL("PendingManual"),
    FAILED("Failed"),
    NOT_READY("NotReady");

    private final String word;

    GradingProgress(String word) {
        this.word = word;
    }

    /** As the specification writes it. */
    public String word() {
        return word;
    }
}
