package org.aspirant.rubric.statistics.agreement.figure;

/** Why there is no coefficient. */
public enum AgreementFault {
    NO_UNIT_READ_TWICE("no unit has ratings by two assessors"),
    ONE_UNIT("there is one unit, and two are needed"),
    ONE_LEVEL("there is one level, so nobody could disagree"),
    ALL_ALIKE("all ratings are equal, so agreement beyond chance cannot be told"),
    UNITS_ALIKE("units do not differ on average, so there is no variance between them to share"),
    NOT_TWO_ASSESSORS("it is defined for exactly two assessors"),
    NOTHING_IN_COMMON("the two assessors have no unit in common"),
    NOT_EVERYBODY_READ_EVERYTHING("not every assessor has rated every unit"),
    NOT_AS_MANY_EACH("units do not have the same number of ratings"),
    NEGATIVE_LEVEL("a level below 0 has no ratio to others"),
    NO_PLAN("it needs a plan: give --plan"),
    NO_CUT("the plan has no cut"),
    NOBODY_READ_ALL_TWICE("no candidate has two assessors who rated everything in the plan");

    private final String reason;

    AgreementFault(String reason) {
        this.reason = reason;
    }

    /** Half a sentence for people. */
    public String reason() {
        return reason;
    }
}
