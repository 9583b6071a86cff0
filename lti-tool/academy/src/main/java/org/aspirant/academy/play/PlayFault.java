package org.aspirant.academy.play;

/** Why nothing was played, begun, saved or shown. */
public enum PlayFault {
    OBSERVER(
            "You are looking on as somebody else and can change nothing. Open the course as yourself."),
    NOT_READY("Your instructor has not chosen a simulation for this link yet. Come back later."),
    NOT_A_PLAYER(
            "This activity is played by candidates, instructors and assessors of this course."),
    EDITION_GONE(
            "This attempt was begun on a version of the simulation that is not here any more. Tell"
                    + " your instructor."),
    UNKNOWN_RUN(
            "There is no such attempt of yours in this activity. Open the activity again from your course."),
    ALREADY_HANDED_IN("You have submitted an attempt. What was submitted stays as it is."),
    NO_ATTEMPTS_LEFT(
            "You have made every attempt that this simulation allows. Submit one of them."),
    STALE_PAGE(
            "This page was left behind: the story has moved on. Nothing was changed; go on from where it stands."),
    AGAINST_THE_RULES("The simulation does not allow that here. Nothing was changed."),
    TIME_NOT_UP("There is time left. Choose one of the options, or wait until it has run out."),
    TIME_IS_UP(
            "The time ran out before this arrived, so it does not count. Go on: the story says what"
                    + " came of not answering."),
    TEXT_UNPRINTABLE("Remove the characters that cannot be shown, and write plain text."),
    TEXT_WITH_MARKUP(
            "Write plain text: this field takes no markup, such as a word between < and >."),
    TEXT_TOO_LONG("Shorten the text to 20,000 characters."),
    NO_SUCH_FIELD("There is no such field here. Load the page again.");

    private final String advice;

    PlayFault(String advice) {
        this.advice = advice;
    }

    /** What the person who played can do, in English. */
    public String advice() {
        return advice;
    }
}
