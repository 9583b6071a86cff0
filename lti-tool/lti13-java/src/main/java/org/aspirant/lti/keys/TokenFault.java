package org.aspirant.lti.keys;

/** Why a text is no token that could be checked at all; in the order of the checks. */
public enum TokenFault {

    /** Longer than allowed; nothing of it was read. */
    TOO_LARGE,

    /** Not three parts of base64url, or a header that is not JSON. */
    NOT_A_TOKEN,

    /** Five parts: encrypted. LTI signs and never encrypts. */
    ENCRYPTED,

    /** The header's {@code alg} is not RS256: {@code none}, HS256 and all others. */
    WRONG_ALGORITHM,

    /** The header has {@code crit}: it demands something that this library does not know. */
    CRITICAL_HEADER,

    /** The header has no {@code kid}. */
    NO_KEY_ID
}
