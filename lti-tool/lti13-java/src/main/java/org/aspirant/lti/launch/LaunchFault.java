package org.aspirant.lti.launch;

/**
 * Why a launch was refused, in the order of the checks: a launch with several faults gets the
 * first.
 *
 * <ol>
 *   <li>what was posted: an error of the platform, the two fields, their size;
 *   <li>the browser and the state, which is spent from here on;
 *   <li>the token's form, its key and its signature: nothing of its claims is used before;
 *   <li>OpenID Connect: issuer, audience, times, nonce;
 *   <li>LTI: version, deployment, message and the claims that the message must have; a resource
 *       link for a launch, a person and an activity for a submission review, settings for deep
 *       linking.
 * </ol>
 */
public enum LaunchFault {
    REPEATED_PARAMETER(
            "The launch arrived with a field sent twice. Open the activity again from the course."),
    LAUNCH_NO_LONGER_VALID(
            "The platform says that this launch was already used. Open the activity again from the"
                    + " course; do not use Back or Reload."),
    PLATFORM_LOGIN_REQUIRED(
            "The platform says that nobody is logged in there. Log in to the platform, then open"
                    + " the activity from the course."),
    PLATFORM_ERROR(
            "The platform refused the launch. Open the activity again from the course; if that"
                    + " does not help, tell the platform's administrator."),
    NO_ID_TOKEN("The launch arrived without its message. Open the activity from the course."),
    TOKEN_TOO_LARGE(
            "The platform's message is larger than 64 KB. The platform's administrator should"
                    + " remove custom fields from this tool."),
    NO_STATE("The launch arrived without its state. Open the activity from the course."),
    BROWSER_NOT_BOUND(
            "The browser did not keep the cookie of this launch. Open the activity in a new"
                    + " window, or allow cookies for this site."),
    STATE_UNKNOWN_OR_USED(
            "This launch was already used or did not begin here. Open the activity again from the"
                    + " course."),
    BROWSER_DIFFERS(
            "This launch began in another browser. Open the activity again from the course."),
    STATE_EXPIRED(
            "This launch took longer than ten minutes. Open the activity again from the course."),
    REGISTRATION_GONE(
            "The registration of this platform was removed meanwhile. An administrator of the tool"
                    + " can say why."),

    NOT_A_TOKEN("The platform's message is not a signed token. Tell the platform's administrator."),
    ENCRYPTED_TOKEN(
            "The platform encrypted its message, which LTI does not provide for. Tell the"
                    + " platform's administrator."),
    WRONG_ALGORITHM(
            "The platform's message is not signed with RS256. Tell the platform's administrator."),
    CRITICAL_HEADER(
            "The platform's message demands an extension that this tool does not know. Tell the"
                    + " platform's administrator."),
    NO_KEY_ID(
            "The platform's message does not say which key signed it. Tell the platform's"
                    + " administrator."),
    UNKNOWN_KEY(
            "The platform's key set has no such key. An administrator of the tool should compare"
                    + " the registered key set address with the platform's."),
    KEYS_UNAVAILABLE(
            "The platform's keys could not be fetched. Try again in a minute; if that does not"
                    + " help, tell an administrator of the tool."),
    BAD_SIGNATURE(
            "The signature of the platform's message is wrong. Open the activity again; if that"
                    + " does not help, tell an administrator of the tool."),
    UNREADABLE_CLAIMS("The platform's message cannot be read. Tell the platform's administrator."),

    WRONG_ISSUER(
            "The message comes from another platform than the launch began at. An administrator of"
                    + " the tool should compare the registered issuer with the platform's."),
    WRONG_AUDIENCE(
            "The message is meant for another tool. An administrator of the tool should compare"
                    + " the registered client id with the platform's."),
    UNTRUSTED_AUDIENCE(
            "The message is meant for other tools too, which this tool does not know. Tell the"
                    + " platform's administrator."),
    WRONG_AUTHORIZED_PARTY(
            "The message was issued to another tool. Tell the platform's administrator."),
    NO_TIMES(
            "The message does not say when it was issued or when it expires. Tell the platform's"
                    + " administrator."),
    EXPIRED(
            "The message has expired. Open the activity again; if that does not help, the clock of"
                    + " the platform or of the tool is wrong."),
    NOT_YET_VALID(
            "The message is from the future: the clock of the platform or of the tool is wrong."
                    + " Tell an administrator of the tool."),
    TOO_OLD(
            "The message was issued more than ten minutes ago. Open the activity again from the"
                    + " course."),
    WRONG_NONCE("The message belongs to another launch. Open the activity again from the course."),

    NO_VERSION("The message does not say its LTI version. Tell the platform's administrator."),
    WRONG_VERSION(
            "The message is not LTI 1.3. The platform's administrator should install the tool as an"
                    + " LTI 1.3 tool."),
    NO_DEPLOYMENT(
            "The message does not say which installation of the tool it comes from. Tell the"
                    + " platform's administrator."),
    OTHER_DEPLOYMENT(
            "The message comes from another installation of the tool than the launch began at. Open"
                    + " the activity again from the course."),
    UNKNOWN_DEPLOYMENT(
            "This installation of the tool is not approved yet. An administrator of the tool can"
                    + " approve its deployment id."),
    NO_MESSAGE_TYPE("The message does not say what it is. Tell the platform's administrator."),
    UNSUPPORTED_MESSAGE(
            "The platform asks for something that this tool does not do. Open it from the course."),
    NO_ROLES("The message does not say any roles. Tell the platform's administrator."),
    NO_SUBJECT(
            "The platform does not say who you are. Its administrator should switch that on for"
                    + " this tool; a name is not needed."),
    NO_RESOURCE_LINK(
            "The message does not say which link was followed. Tell the platform's administrator."),
    NO_REVIEWED_PERSON(
            "The message asks to look at somebody's work and does not say whose. Tell the platform's"
                    + " administrator."),
    NO_REVIEWED_ACTIVITY(
            "The message asks to look at somebody's work and says neither its link nor its column."
                    + " Tell the platform's administrator."),
    NO_DEEP_LINKING_SETTINGS(
            "The message asks for content and does not say which and where to. Tell the platform's"
                    + " administrator."),
    NO_ACCEPTED_TYPES(
            "The message does not say which kinds of content the platform takes. Tell the"
                    + " platform's administrator."),
    NO_ACCEPTED_TARGETS(
            "The message does not say where the platform would show content. Tell the platform's"
                    + " administrator."),
    NO_RETURN_ADDRESS(
            "The message does not say where to send what is chosen. Tell the platform's"
                    + " administrator."),
    NO_TARGET_LINK("The message does not say what to open. Tell the platform's administrator."),
    FOREIGN_TARGET_LINK(
            "The link points to another server than this tool. Whoever placed it in the course"
                    + " should place it again."),
    UNSAFE_ADDRESS(
            "The message has an address of the platform that is not https. The platform's"
                    + " administrator should check the platform's own web address."),
    MALFORMED_CLAIM(
            "A part of the message has a form that LTI does not allow. Tell the platform's"
                    + " administrator.");

    private final String advice;

    LaunchFault(String advice) {
        this.advice = advice;
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
