package org.aspirant.lti.login;

/** Why a login was not sent to the platform; in the order of the checks. */
public enum LoginFault {
    REPEATED_PARAMETER(
            "The platform sent a parameter twice. Its administrator should check the login address"
                    + " that was registered for this tool: it must have no query of its own."),
    TOO_LONG(
            "The platform sent more than a login can hold. Open the activity again from the"
                    + " course; if that does not help, tell the platform's administrator."),
    UNUSABLE_CHARACTER(
            "The platform sent a character that no database can hold. Open the activity again from"
                    + " the course; if that does not help, tell the platform's administrator."),
    NO_ISSUER(
            "The platform did not say who it is. Open the activity from the course, not from a"
                    + " bookmark."),
    NO_LOGIN_HINT(
            "The platform did not say whom to log in. Open the activity from the course, not from"
                    + " a bookmark."),
    NO_TARGET_LINK(
            "The platform did not say what to open. Open the activity from the course, not from a"
                    + " bookmark."),
    UNKNOWN_REGISTRATION(
            "This tool does not know that platform and client id. An administrator of the tool"
                    + " should register them, exactly as the platform shows them."),
    AMBIGUOUS_ISSUER(
            "Several registrations share this platform and it did not send a client id. The"
                    + " platform's administrator should switch that on, or the tool's administrator"
                    + " should keep one registration only."),
    UNUSABLE_DEPLOYMENT(
            "The platform sent a deployment id that is too long or empty. Its administrator should"
                    + " install the tool again."),
    UNKNOWN_DEPLOYMENT(
            "This installation of the tool is not approved yet. An administrator of the tool can"
                    + " approve its deployment id."),
    FOREIGN_TARGET_LINK(
            "The link points to another server than this tool. Whoever placed it in the course"
                    + " should place it again."),
    TOO_MANY_LOGINS("Too many logins are under way. Wait a minute, then open the activity again.");

    private final String advice;

    LoginFault(String advice) {
        this.advice = advice;
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
