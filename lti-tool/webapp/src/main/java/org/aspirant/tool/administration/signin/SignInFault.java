package org.aspirant.tool.administration.signin;

/** Why somebody is not signed in. */
public enum SignInFault {
    WRONG_NAME_OR_PASSWORD(
            "The name and the password do not belong together. Check both and try again."),
    WRONG_CODE(
            "This is not the code of your app at present, or not one of your recovery codes. Check that"
                    + " the clock of your device is right, wait for the next code, and type that."),
    CODE_USED("This code was used already. Wait until your app shows the next one."),
    START_AGAIN("It took more than five minutes to show the code. Begin again with your name."),
    WAIT("There were too many attempts. Wait a little, then try again; nothing is locked."),
    BUSY("Too many people are signing in at this moment. Try again in a few seconds."),
    NOT_LINKED(
            "No administrator has linked this account of the district. Sign in with your name and"
                    + " password, and link it on the page of your account.");

    private final String advice;

    SignInFault(String advice) {
        this.advice = advice;
    }

    /** What the person can do, in English. */
    public String advice() {
        return advice;
    }
}
