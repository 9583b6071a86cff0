package org.aspirant.practicelms.campus;

/**
 * What someone does in a course here.
 *
 * <p>A platform knows no assessors and no adjudicators: those two are ordinary staff to it, and the
 * tool gives them their part.
 */
public enum Part {
    CANDIDATE("Candidate"),
    TEST_STUDENT("Test student, never graded"),
    ASSESSOR("Assessor, once assigned in the tool"),
    ADJUDICATOR("Adjudicator, once assigned in the tool"),
    INSTRUCTOR("Instructor"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Stands in the gradebook. */
    public boolean isGradebookRow() {
        return this == CANDIDATE || this == TEST_STUDENT;
    }
}
