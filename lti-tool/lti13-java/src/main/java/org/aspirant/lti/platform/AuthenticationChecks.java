package org.aspirant.lti.platform;

import java.util.List;
import java.util.Optional;
import org.aspirant.lti.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tool's authentication request and checks it against the tool's registration.
 *
 * @see <a
 *     href="https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request">1EdTech
 *     Security Framework 1.0, section 5.1.1.2</a>
 */
public final class AuthenticationChecks {

    private static final List<String> NAMES =
            List.of(
                    "scope",
                    "response_type",
                    "response_mode",
                    "prompt",
                    "client_id",
                    "redirect_uri",
                    "login_hint",
                    "lti_message_hint",
                    "state",
                    "nonce");

    private final RegisteredTools tools;

    public AuthenticationChecks(RegisteredTools tools) {
        this.tools = tools;
    }

    /** Checks a request that came by GET or by POST. */
    public AuthenticationOutcome check(Parameters sent) {
        if (sent.repeated(NAMES).isPresent()) {
            return page(AuthenticationFault.REPEATED_PARAMETER);
        }
        String clientId = sent.value("client_id");
        Optional<RegisteredTool> tool = clientId == null ? Optional.empty() : tools.find(clientId);
        if (tool.isEmpty()) {
            return page(AuthenticationFault.UNKNOWN_CLIENT);
        }
        String redirectUri = sent.value("redirect_uri");
        if (redirectUri == null || !tool.get().redirectUris().contains(redirectUri)) {
            return page(AuthenticationFault.UNKNOWN_REDIRECT_URI);
        }
        String nonce = sent.value("nonce");
        String loginHint = sent.value("login_hint");
        String messageHint = sent.value("lti_message_hint");
        AuthenticationFault fault = null;
        if (!"openid".equals(sent.value("scope"))) {
            fault = AuthenticationFault.WRONG_SCOPE;
        } else if (!"id_token".equals(sent.value("response_type"))) {
            fault = AuthenticationFault.WRONG_RESPONSE_TYPE;
        } else if (!"form_post".equals(sent.value("response_mode"))) {
            fault = AuthenticationFault.WRONG_RESPONSE_MODE;
        } else if (!"none".equals(sent.value("prompt"))) {
            fault = AuthenticationFault.WRONG_PROMPT;
        } else if (nonce == null) {
            fault = AuthenticationFault.NO_NONCE;
        } else if (loginHint == null) {
            fault = AuthenticationFault.NO_LOGIN_HINT;
        } else if (messageHint == null) {
            fault = AuthenticationFault.NO_MESSAGE_HINT;
        }
        @Nullable String state = sent.value("state");
        if (fault != null || nonce == null || loginHint == null || messageHint == null) {
            return new AuthenticationOutcome.Refused(
                    fault == null ? AuthenticationFault.NO_NONCE : fault, redirectUri, state);
        }
        return new AuthenticationOutcome.Asked(
                new AuthenticationRequest(
                        tool.get(), redirectUri, loginHint, messageHint, nonce, state));
    }

    private static AuthenticationOutcome page(AuthenticationFault fault) {
        return new AuthenticationOutcome.Refused(fault, null, null);
    }
}
