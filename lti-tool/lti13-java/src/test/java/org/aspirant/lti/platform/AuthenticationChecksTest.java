package org.aspirant.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.testing.FakePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticationChecksTest {

    private static final RegisteredTool TOOL =
            new RegisteredTool(
                    "aspirant-tool",
                    URI.create("https://tool.example/lti/login"),
                    Set.of("https://tool.example/lti/launch"),
                    URI.create("https://tool.example/lti/jwks"),
                    Set.of(LtiScope.SCORES),
                    Reach.PUBLIC);

    private final AuthenticationChecks checks =
            new AuthenticationChecks(
                    id -> Optional.of(TOOL).filter(tool -> tool.clientId().equals(id)));
    private final Map<String, List<String>> request =
            new LinkedHashMap<>(
                    Parameters.parse(new FakePlatform().begin().redirect().getRawQuery()).values());

    private AuthenticationOutcome check() {
        return checks.check(new Parameters(request));
    }

    @Test
    void understandsWhatOurOwnToolAsks() {
        AuthenticationOutcome outcome = check();

        assertThat(outcome).isInstanceOf(AuthenticationOutcome.Asked.class);
        var asked = ((AuthenticationOutcome.Asked) outcome).request();
        assertThat(asked.tool()).isEqualTo(TOOL);
        assertThat(asked.redirectUri()).isEqualTo("https://tool.example/lti/launch");
        assertThat(asked.loginHint()).isEqualTo("person 7");
        assertThat(asked.messageHint()).isEqualTo("{\"message\":1}");
        assertThat(List.of(asked.nonce())).isEqualTo(request.get("nonce"));
        assertThat(asked.state())
                .isEqualTo(String.join("", request.getOrDefault("state", List.of())));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}, may be posted back: {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    client_id,        -,               UNKNOWN_CLIENT,       false
                    client_id,        someone,         UNKNOWN_CLIENT,       false
                    redirect_uri,     -,               UNKNOWN_REDIRECT_URI, false
                    redirect_uri,     https://tool.example/lti/launch/, UNKNOWN_REDIRECT_URI, false
                    redirect_uri,     https://evil.example/, UNKNOWN_REDIRECT_URI, false
                    scope,            -,               WRONG_SCOPE,          true
                    scope,            openid profile,  WRONG_SCOPE,          true
                    response_type,    code,            WRONG_RESPONSE_TYPE,  true
                    response_mode,    query,           WRONG_RESPONSE_MODE,  true
                    prompt,           login,           WRONG_PROMPT,         true
                    prompt,           -,               WRONG_PROMPT,         true
                    nonce,            -,               NO_NONCE,             true
                    login_hint,       -,               NO_LOGIN_HINT,        true
                    lti_message_hint, -,               NO_MESSAGE_HINT,      true
                    """)
    void refusesByName(String name, String value, AuthenticationFault fault, boolean postable) {
        if (value == null) {
            request.remove(name);
        } else {
            request.put(name, List.of(value));
        }
        AuthenticationOutcome outcome = check();

        assertThat(outcome).isInstanceOf(AuthenticationOutcome.Refused.class);
        var refused = (AuthenticationOutcome.Refused) outcome;
        assertThat(refused.fault()).isEqualTo(fault);
        assertThat(refused.redirectUri() != null).isEqualTo(postable);
        assertThat(refused.state() != null).isEqualTo(postable);
    }

    @Test
    void refusesAParameterSentTwice() {
        request.put("nonce", List.of("a", "b"));

        assertThat(((AuthenticationOutcome.Refused) check()).fault())
                .isEqualTo(AuthenticationFault.REPEATED_PARAMETER);
    }

    @Test
    void doesWithoutState() {
        request.remove("state");

        assertThat(((AuthenticationOutcome.Asked) check()).request().state()).isNull();
    }
}
