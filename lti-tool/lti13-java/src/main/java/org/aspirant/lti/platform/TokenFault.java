package org.aspirant.lti.platform;

/**
 * Why a tool gets no access token, in the order of the checks.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-5.2">RFC 6749, section 5.2</a>
 */
public enum TokenFault {
    REPEATED_PARAMETER("invalid_request", "a parameter was sent twice"),
    WRONG_GRANT_TYPE("unsupported_grant_type", "grant_type must be client_credentials"),
    WRONG_ASSERTION_TYPE(
            "invalid_request",
            "client_assertion_type must be urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
    NOT_AN_ASSERTION("invalid_client", "client_assertion is missing or not an RS256 token"),
    UNKNOWN_CLIENT("invalid_client", "the assertion's sub is not a registered client"),
    UNKNOWN_KEY("invalid_client", "the client's key set has no such key"),
    KEYS_UNAVAILABLE("invalid_client", "the client's key set could not be fetched"),
    BAD_SIGNATURE("invalid_client", "the assertion's signature is wrong"),
    WRONG_ISSUER("invalid_client", "the assertion's iss must be the client id"),
    WRONG_AUDIENCE("invalid_client", "the assertion's aud must be this token endpoint"),
    WRONG_TIMES("invalid_client", "the assertion's iat or exp is missing, past or too far ahead"),
    NO_TOKEN_ID("invalid_client", "the assertion's jti is missing"),
    REPLAYED("invalid_client", "the assertion was used before"),
    NO_SCOPE("invalid_scope", "none of the scopes is one that this client may have");

    private final String error;
    private final String description;

    TokenFault(String error, String description) {
        this.error = error;
        this.description = description;
    }

    /** The code to answer as {@code error}. */
    public String error() {
        return error;
    }

    public String description() {
        return description;
    }
}
