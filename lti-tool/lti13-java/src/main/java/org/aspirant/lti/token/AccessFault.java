package org.aspirant.lti.token;

/** Why a platform gives no token, and will not until somebody does something. */
public enum AccessFault {
    CLIENT_REFUSED(
            "The platform does not accept this tool's signature. An administrator should compare the"
                    + " client id, the token address and the tool's key set address on both sides."),
    SCOPE_NOT_GRANTED(
            "The platform does not let this tool do that. The platform's administrator should switch"
                    + " the service on for this tool."),
    ENDPOINT_MOVED(
            "There is no token endpoint at the registered address. An administrator of the tool"
                    + " should compare it with the platform's."),
    ANSWER_UNREADABLE(
            "The token endpoint does not answer with a token. An administrator of the tool should"
                    + " compare its address with the platform's."),
    ADDRESS_REFUSED(
            "The registered token endpoint is not an address that this tool may call. An"
                    + " administrator of the tool should correct it.");

    private final String advice;

    AccessFault(String advice) {
        this.advice = advice;
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
