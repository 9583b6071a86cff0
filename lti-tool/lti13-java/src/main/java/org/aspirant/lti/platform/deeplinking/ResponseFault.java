package org.aspirant.lti.platform.deeplinking;

/** Why a platform does not take an answer, in the order of the checks. */
public enum ResponseFault {
    NOT_A_TOKEN("JWT is missing or not a token signed with RS256 by a named key"),
    UNKNOWN_KEY("the tool's key set has no key of that kid"),
    KEYS_UNAVAILABLE("the tool's key set could not be fetched"),
    BAD_SIGNATURE("the signature is wrong"),
    UNREADABLE_CLAIMS("what was signed is not one JSON object"),
    WRONG_ISSUER("iss must be the client id"),
    WRONG_AUDIENCE("aud must be the platform's issuer"),
    WRONG_AUTHORIZED_PARTY("azp must be the client id, and be there where aud names several"),
    WRONG_TIMES("exp and iat must be numbers, now must lie between them, and exp within an hour"),
    NO_NONCE("nonce is missing"),
    REPLAYED("an answer with this nonce was taken before"),
    WRONG_MESSAGE_TYPE("message_type must be LtiDeepLinkingResponse"),
    WRONG_VERSION("version must be 1.3.0"),
    OTHER_DEPLOYMENT("deployment_id must be that of the request"),
    OTHER_DATA("data must be that of the request"),
    MALFORMED_ITEMS("content_items has a form that is not allowed"),
    TOO_MANY_ITEMS("the request takes one item only");

    private final String description;

    ResponseFault(String description) {
        this.description = description;
    }

    /** What is wrong, for the person at the platform and for the tool's author. */
    public String description() {
        return description;
    }
}
