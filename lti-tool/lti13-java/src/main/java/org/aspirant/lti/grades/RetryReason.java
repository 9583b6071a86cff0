package org.aspirant.lti.grades;

/** Why something may work later. */
public enum RetryReason {

    /** No connection, or no complete answer. */
    NETWORK,

    /** The platform says: too many at once. */
    TOO_MANY,

    /** The tool itself did not make the call, so as not to overrun a platform. */
    HELD_BACK,

    /** The platform says that it is broken. */
    PLATFORM_BROKEN,

    /** Two tokens in a row were not taken. */
    UNAUTHORIZED,

    /** The platform says no without saying why; Canvas does so when it is asked too often. */
    FORBIDDEN,

    /** The token endpoint gives no token at the moment. */
    NO_TOKEN_NOW
}
