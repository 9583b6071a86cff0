package org.aspirant.academy.simulation;

/** Why a move does not fit the state of a run. */
public enum MoveFault {
    OTHER_SCENARIO(
            "This run was played on another version. Open it with the version that it names."),
    RUN_HAS_ENDED("This run has ended. Start another attempt."),
    NOT_THE_STEP_ASKED_FOR(
            "The story is at another place. Load the page again to see where it stands."),
    UNKNOWN_CHOICE("The simulation has no such option. Load the page again."),
    CHOICE_OF_ANOTHER_SCENE(
            "That option belongs to another scene. Load the page again to see where the story stands."),
    CHOICE_NOT_OFFERED("That option is not open in this run. Choose one of those shown."),
    REASON_MISSING("Write your reasons before you decide."),
    REASON_TOO_SHORT("Write a few more words: the number asked for stands above the field."),
    REASON_NOT_ASKED_FOR("This decision takes no written reasons."),
    WRONG_NUMBER_OF_PEOPLE("Pick exactly as many people as the scene asks for."),
    SAME_PERSON_TWICE("Pick each person once."),
    PERSON_NOT_ON_OFFER("Pick among the people shown."),
    FIELD_MISSING("Fill in every field of the sheet."),
    UNKNOWN_FIELD("The sheet has no such field. Load the page again."),
    FIELD_TOO_SHORT("Write a few more words: the number asked for stands above the field."),
    FIELD_TOO_LONG("Shorten the text: the number of characters allowed stands above the field."),
    EXHIBIT_NOT_HERE("That exhibit cannot be opened in this scene."),
    EXHIBIT_ALREADY_OPEN("That exhibit lies open already."),
    NO_LIMIT_HERE("This scene has no time limit. Take the time you need."),
    PACE_MISSING("Choose how much time you want for this scene, or no limit."),
    CANNOT_BE_SKIPPED("This scene cannot be skipped. Enter it, or save and come back later."),
    ALREADY_POSTPONED("This has been put off once and has to be answered now."),
    NOTHING_TO_POSTPONE("Nothing is waiting that could be put off."),
    NO_MAIL_HERE("Messages are handled in a scene. Answer what is asked here first."),
    MESSAGE_NOT_HERE("There is no such message in the inbox. Load the page again."),
    MESSAGE_DONE("That message has been dealt with already."),
    MESSAGE_PUT_AWAY("That message has been put away. It comes back at the time that it shows."),
    MESSAGE_PUT_AWAY_ONCE("That message has been put away once. Deal with it now, or leave it."),
    ACTION_NOT_OFFERED("That cannot be done with this message. Choose what is shown below it."),
    PERSON_NOT_ON_THE_LIST("Choose one of the people on the message's list."),
    REPLY_MISSING("Write your reply before you send it."),
    REPLY_TOO_SHORT("Write a few more words: the number asked for stands above the field."),
    REPLY_TOO_LONG("Shorten the reply: the number of characters allowed stands above the field."),
    REPLY_NOT_ASKED_FOR("Only a reply takes text. Load the page again."),
    NO_TAKING_BACK("In this simulation nothing is taken back. Go on from where the story stands."),
    NOTHING_TO_TAKE_BACK(
            "There is nothing here that could be taken back. Go on from where the story stands.");

    private final String advice;

    MoveFault(String advice) {
        this.advice = advice;
    }

    /** What the person who made the move can do, in English. */
    public String advice() {
        return advice;
    }
}
