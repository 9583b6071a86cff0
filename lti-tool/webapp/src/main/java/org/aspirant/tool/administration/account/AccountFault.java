package org.aspirant.tool.administration.account;

/** Why an administrator's own account stays as it is. */
public enum AccountFault {
    WRONG_PASSWORD("This is not your present password. Nothing was changed; try again."),
    WRONG_CODE(
            "This is not the code of the new app at present. Check that you added the secret that is"
                    + " shown here and that the clock of your device is right, wait for the next code,"
                    + " and type that."),
    WAIT("There were too many attempts. Wait a little, then try again; nothing is locked."),
    BUSY("Too many people are signing in at this moment. Try again in a few seconds."),
    NOT_VOUCHED(
            "The district’s sign-in did not say who you are. Go back to your account and begin again."),
    SOMEBODY_ELSES(
            "This account of the district is linked to another administrator. Sign out there and choose"
                    + " your own.");

    private final String advice;

    AccountFault(String advice) {
        this.advice = advice;
    }

    /** What the person can do, in English. */
    public String advice() {
        return advice;
    }
}
