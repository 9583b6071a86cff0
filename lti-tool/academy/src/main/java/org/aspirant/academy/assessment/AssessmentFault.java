package org.aspirant.academy.assessment;

/** Why nothing was rated, submitted, handed back or shown. */
public enum AssessmentFault {
    OBSERVER(
            "You are looking on as somebody else and can change nothing. Open the course as yourself."),
    NOT_STAFF(
            "This page is for assessors and adjudicators of this course. An instructor can make you one."),
    UNKNOWN_SHEET("There is no such sheet in this course. Open it from your queue."),
    NOT_ASSIGNED("This sheet is somebody else's. Open one from your queue."),
    ALREADY_SUBMITTED("You have submitted this sheet. Only a lead can have it read again."),
    HANDED_BACK("You have handed this sheet back. It is with somebody else."),
    EDITION_GONE(
            "What this submission is read by is not here any more. Tell the lead; nothing is lost."),
    CANDIDATE_ERASED(
            "The candidate has asked to be forgotten, and the words are gone. Hand the sheet back."),
    UNKNOWN_CRITERION("Rate one of the criteria on the page."),
    NOT_IN_QUESTION(
            "The assessors agree closely enough on this criterion. Settle those on the page."),
    LEVEL_OR_CODE("Choose either a level, or a reason why there is nothing to rate."),
    OUTSIDE_THE_SCALE("Choose one of the levels on the page."),
    UNKNOWN_CODE("Choose one of the reasons on the page."),
    EVIDENCE_NOT_IN_THE_WORK("Link a decision, a field or an exhibit of this submission."),
    WORDS_NOT_IN_THE_TEXT(
            "Link words that stand in the text, exactly as the candidate wrote them."),
    TOO_MUCH_EVIDENCE("Link up to 20 passages to a criterion."),
    NOTE_UNPRINTABLE("Remove the characters that cannot be shown from your note."),
    NOTE_WITH_MARKUP("Write your note as plain text, without markup."),
    NOTE_TOO_LONG("Shorten your note to 20,000 characters."),
    NOT_ALL_RATED("Rate every criterion before you submit."),
    WITHOUT_EVIDENCE("Link at least one passage to each criterion before you submit.");

    private final String advice;

    AssessmentFault(String advice) {
        this.advice = advice;
    }

    /** What the person who asked can do, in English. */
    public String advice() {
        return advice;
    }
}
