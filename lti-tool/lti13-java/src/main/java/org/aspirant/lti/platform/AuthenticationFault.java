package org.aspirant.lti.platform;

/**
 * What is wrong with an authentication request, in the order of the checks.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#AuthError">OpenID Connect
 *     Core 1.0, section 3.1.2.6</a>
 */
public enum AuthenticationFault {
    REPEATED_PARAMETER("invalid_request", "a parameter was sent twice"),
    UNKNOWN_CLIENT("unauthorized_client", "client_id is missing or not registered"),
    UNKNOWN_REDIRECT_URI("invalid_request", "redirect_uri is missing or not registered"),
    WRONG_SCOPE("invalid_scope", "scope must be openid"),
    WRONG_RESPONSE_TYPE("unsupported_response_type", "response_type must be id_token"),
    WRONG_RESPONSE_MODE("invalid_request", "response_mode must be form_post"),
    WRONG_PROMPT("invalid_request", "prompt must be none"),
    NO_NONCE("invalid_request", "nonce is missing"),
    NO_LOGIN_HINT("invalid_request", "login_hint is missing"),
    NO_MESSAGE_HINT("invalid_request", "lti_message_hint is missing");

    private final String error;
    private final String description;

    AuthenticationFault(String error, String description) {
        this.error = error;
        this.description = description;
    }

    /** The code to post as {@code error}. */
    public String error() {
        return error;
    }

    /** What to post as {@code error_description}, or to show. */
    public String description() {
        return description;
    }
}
