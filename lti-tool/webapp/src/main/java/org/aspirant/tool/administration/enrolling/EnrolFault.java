package org.aspirant.tool.administration.enrolling;

/** Why no administrator was made, beside what is wrong with a password. */
public enum EnrolFault {
    UNKNOWN_SECRET(
            "This secret is not one of ours, was used already or has expired. Paste the whole of it. An"
                    + " operator of the server can make another: docs/operating.md says how."),
    WAIT("There were too many attempts from your address. Wait a little, then try again."),
    BUSY("The server is busy at this moment. Send the form again in a few seconds."),
    UNUSABLE_NAME("A name has 3 to 64 letters, digits and . - _ @, and no blanks."),
    NAME_TAKEN("Another administrator has that name. Choose another."),
    WRONG_CODE(
            "This is not the code that your app shows for this secret at present. Check that the clock"
                    + " of your device is right, and type the next code.");

    private final String advice;

    EnrolFault(String advice) {
        this.advice = advice;
    }

    /** What the person can do, in English. */
    public String advice() {
        return advice;
    }
}
