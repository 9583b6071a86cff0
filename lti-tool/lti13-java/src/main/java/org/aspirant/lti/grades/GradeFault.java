package org.aspirant.lti.grades;

/** Why the gradebook will not take or give something, however often it is asked. */
public enum GradeFault {
    NOT_OFFERED(
            "The platform does not offer this tool that part of its gradebook. The platform's"
                    + " administrator should switch on grade services for this tool."),
    FOREIGN_ADDRESS(
            "The line item does not belong to the platform of this launch. Open the activity once"
                    + " more from the course, so that the platform names its line item again."),
    NO_TOKEN(
            "The platform gives this tool no access. An administrator should compare the"
                    + " registration on both sides."),
    LINE_ITEM_GONE(
            "The gradebook has no such column any more, or the course has ended. Open the activity"
                    + " once more from the course; else enter the grade by hand."),
    NOT_TAKEN(
            "The gradebook does not take a grade for this person: usually they are no longer a"
                    + " student of the course. Check the enrolment, then send again."),
    COUPLED(
            "This column belongs to its activity and stays as long as that does. Delete the activity"
                    + " in the course, if it is no longer wanted."),
    MOVED(
            "The gradebook's address has moved. Open the activity once more from the course, so"
                    + " that the platform names it again."),
    ANSWER_UNREADABLE("The platform's answer cannot be read. Tell the platform's administrator."),
    CONVERSATION_ENDLESS("The platform's list has no end. Tell the platform's administrator.");

    private final String advice;

    GradeFault(String advice) {
        this.advice = advice;
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
