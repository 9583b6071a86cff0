package org.aspirant.tool.administration;

/** Why an administrator's wish was not done. */
public enum AdministrationFault {
    NOT_SERVER_WIDE(
            "This belongs to the whole server, and your account is limited to organizations. Ask an"
                    + " administrator of the server."),
    NOT_YOURS(
            "Your account knows no such organization, or nothing of that kind in it. Go back to the"
                    + " list and choose from there."),
    NOTHING_WAITS(
            "Somebody has decided this meanwhile, or it never waited. Reload the list to see how it"
                    + " stands."),
    UNKNOWN_PLATFORM("No platform of that name is registered here. Choose one from the list."),
    UNKNOWN_ORGANIZATION(
            "That organization does not belong to the registration that the deployment came through."
                    + " Choose one from the list, or a new one."),
    UNUSABLE_NAME("Give the organization a name of 1 to 255 characters."),
    NO_ORGANIZATION("Choose at least one organization, or the whole server."),
    OWN_ACCOUNT(
            "You cannot withdraw the account that you are signed in with. Another administrator of the"
                    + " server can."),
    UNKNOWN_KEY("No key of that id is published. The list shows those that are."),
    ROTATION_UNDER_WAY(
            "A change of keys is under way already. It ends by itself; the list says when the new key"
                    + " begins to sign.");

    private final String advice;

    AdministrationFault(String advice) {
        this.advice = advice;
    }

    /** What the administrator can do, in English. */
    public String advice() {
        return advice;
    }
}
