package org.aspirant.academy.submission;

/** Why an attempt was not taken, or what was handed in is not shown. */
public enum SubmissionFault {
    OBSERVER(
            "You are looking on as somebody else and can change nothing. Open the course as yourself."),
    UNKNOWN_RUN(
            "There is no such attempt of yours in this activity. Open the activity again from your course."),
    NOT_FINISHED("Play the attempt to its end first, or choose one that is finished."),
    ALREADY_HANDED_IN("You have submitted another attempt. What was submitted stays as it is."),
    ONLY_THE_FIRST_COUNTS(
            "In this simulation the first attempt is the one that counts. Submit that one."),
    ONLY_THE_LAST_COUNTS(
            "In this simulation the last attempt is the one that counts. Submit that one."),
    NOT_READY("Your instructor is changing this activity. Try again later; nothing is lost."),
    EDITION_GONE(
            "What this attempt is to be read by is not here any more. Tell your instructor; nothing is lost."),
    UNKNOWN_PROMPT("The debrief has no such question. Load the page again."),
    ANSWER_TOO_SHORT("Write a few more words: the number asked for stands above the field."),
    TEXT_UNPRINTABLE("Remove the characters that cannot be shown, and write plain text."),
    TEXT_WITH_MARKUP(
            "Write plain text: this field takes no markup, such as a word between < and >."),
    TEXT_TOO_LONG("Shorten the text to 20,000 characters."),
    UNKNOWN_SUBMISSION("There is no such submission in this course. Open it from the list."),
    NOT_YOURS_TO_READ("Only an instructor or a lead of this course can open this.");

    private final String advice;

    SubmissionFault(String advice) {
        this.advice = advice;
    }

    /** What the person who asked can do, in English. */
    public String advice() {
        return advice;
    }
}
