package org.aspirant.academy.sharing;

/** Why nothing was opened, said, hidden, closed or shown in a sharing session. */
public enum SharingFault {
    OBSERVER(
            "You are looking on as somebody else and can change nothing. Open the course as yourself."),
    TEST_USER(
            "You are in the course as a test user. What is said in a session stays there, so only"
                    + " people of the course can say it."),
    NO_PART(
            "Sharing sessions are for the people of this course. Ask an instructor for a part in it."),
    NOT_A_MODERATOR("Ask an instructor or a lead of this course to do it."),
    UNKNOWN_SESSION(
            "There is no such session in this course. Open it from the list of sharing sessions."),
    CLOSED("This session is closed. Its log stays; nothing more can be added."),
    STALE_FORM("Load the page again and send it from there."),
    ALREADY_SENT(
            "Something else was sent from this page before, and it counts. Send this again if it is to count too."),
    QUESTION_MISSING("Write the question that the course is asked."),
    QUESTION_TOO_LONG("Shorten the question to 300 characters; the rest can stand below it."),
    OPENING_TOO_LONG("Shorten the text below the question to 20,000 characters."),
    TOO_MANY_GROUPS("Name up to 8 groups of your own."),
    GROUP_NAME_TOO_LONG("Shorten the name of each group to 60 characters."),
    GROUP_NAMED_TWICE("Name each group once."),
    UNKNOWN_GROUP("Choose one of the groups on the page."),
    COMMENT_MISSING("Write your comment."),
    COMMENT_TOO_LONG("Shorten your comment to 4,000 characters, or send it as two."),
    TEXT_UNPRINTABLE("Remove the characters that cannot be shown, and write plain text."),
    TEXT_WITH_MARKUP(
            "Write plain text: this field takes no markup, such as a word between < and >."),
    UNKNOWN_COMMENT("There is no such comment in this session. Open it from the log."),
    UNKNOWN_REASON("Choose which personal data it is. A comment is hidden for no other reason."),
    NOTHING_CHOSEN("Copy the words to hide from the comment, or choose the whole of it."),
    WORDS_NOT_THERE("Copy the words exactly as they stand in the comment."),
    ALREADY_HIDDEN("Nothing of this can be read any more; there is nothing left to hide."),
    WRITER_ERASED(
            "The writer has been erased and the words are gone; there is nothing left to hide.");

    private final String advice;

    SharingFault(String advice) {
        this.advice = advice;
    }

    /** What the person who asked can do, in English. */
    public String advice() {
        return advice;
    }
}
