package org.aspirant.lti.dynamic;

/** Why a tool is not registered; in the order of the checks. */
public enum RegistrationFault {
    REPEATED_PARAMETER(
            "The platform sent a parameter twice. Its administrator should paste this tool's"
                    + " registration address again, exactly as it was given."),
    NOT_STARTED_BY_PLATFORM(
            "This address is not for a browser. An administrator of the platform should paste it"
                    + " where the platform asks for a tool's registration address."),
    UNUSABLE_TOKEN(
            "The platform sent a registration token that no request can carry. Its administrator"
                    + " should start the registration again."),
    CONFIGURATION_ADDRESS_REFUSED(
            "The platform named an address for its configuration that this tool may not call. It"
                    + " must be an https address that can be reached from the internet; the"
                    + " platform's administrator should check the address of the platform itself."),
    CONFIGURATION_UNREACHABLE(
            "The platform's configuration could not be fetched. The platform's administrator should"
                    + " see whether the platform can be reached from the internet, then start"
                    + " again."),
    CONFIGURATION_REDIRECTED(
            "The platform's configuration has moved, and this tool follows no redirects. The"
                    + " platform's administrator should correct the platform's own address."),
    CONFIGURATION_FORBIDDEN(
            "The platform did not show its configuration: the registration has expired or was used."
                    + " The platform's administrator should start it again."),
    CONFIGURATION_MISSING(
            "The platform does not answer with a configuration. The platform's administrator should"
                    + " see whether dynamic registration is switched on, or set the tool up by"
                    + " hand."),
    CONFIGURATION_TOO_LARGE(
            "The platform's configuration is larger than any real one. The tool can be set up by"
                    + " hand instead."),
    CONFIGURATION_UNREADABLE(
            "What the platform calls its configuration cannot be read. The platform's administrator"
                    + " should report it to whoever makes the platform, and set the tool up by"
                    + " hand."),
    NOT_AN_LTI_PLATFORM(
            "What answered is not a learning platform with LTI 1.3. The platform's administrator"
                    + " should see whether it is switched on there."),
    CONFIGURATION_INCOMPLETE(
            "The platform's configuration lacks an address or its own name. The platform's"
                    + " administrator should complete its settings, or set the tool up by hand."),
    ISSUER_OF_ANOTHER_HOST(
            "The configuration speaks for another platform than the one it comes from. The platform's"
                    + " administrator should make the platform's issuer its own address (on a Canvas"
                    + " of one's own: lti_iss in security.yml)."),
    ENDPOINT_REFUSED(
            "The platform named an address that this tool may not call: every one must be https and"
                    + " public. The platform's administrator should correct the platform's own"
                    + " address."),
    REGISTRATION_ELSEWHERE(
            "The platform wants this tool to register at another host than its own, which would give"
                    + " that host the platform's token. The platform's administrator should correct"
                    + " the platform's own address."),
    SIGNATURE_UNSUPPORTED(
            "The platform does not sign with RS256, the one signature that LTI 1.3 requires. The"
                    + " platform's administrator should see which version it runs."),
    MESSAGE_UNSUPPORTED(
            "The platform does not offer to open a tool from a link (LtiResourceLinkRequest). The"
                    + " platform's administrator should see which version it runs."),
    TOKEN_REJECTED(
            "The platform refused its own registration token: it has expired or was used. The"
                    + " platform's administrator should start the registration again."),
    REGISTRATION_REFUSED(
            "The platform refused the registration. The platform's administrator finds the reason"
                    + " below, or can set the tool up by hand."),
    REGISTRATION_UNREACHABLE(
            "The platform could not be reached to register. Nothing has been set up. The platform's"
                    + " administrator should start again."),
    REGISTRATION_UNCERTAIN(
            "The platform did not say whether it registered the tool. The platform's administrator"
                    + " should look in its list of tools, remove this one if it is there, and start"
                    + " again."),
    ANSWER_UNREADABLE(
            "The platform registered the tool, but its answer does not say under which client id. The"
                    + " platform's administrator should remove the tool there and set it up by"
                    + " hand.");

    private final String advice;

    RegistrationFault(String advice) {
        this.advice = advice;
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
