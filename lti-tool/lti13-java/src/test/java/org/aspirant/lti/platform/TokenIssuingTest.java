package org.aspirant.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.Forgery;
import org.aspirant.lti.testing.MutableClock;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenIssuingTest {

    private static final long NOW = FakePlatform.NOW.getEpochSecond();
    private static final SigningKey KEY = FakePlatform.KEYS.current();

    private final MutableClock clock = new MutableClock(FakePlatform.NOW);
    private final RecordingFetch network =
            new RecordingFetch(call -> RecordingFetch.answer(200, FakePlatform.KEYS.publicJwks()));
    private final RegisteredTool tool =
            new RegisteredTool(
                    "aspirant-tool",
                    URI.create("https://tool.example/lti/login"),
                    Set.of(),
                    URI.create("https://tool.example/lti/jwks"),
                    Set.of(LtiScope.SCORES, LtiScope.RESULTS),
                    Reach.PUBLIC);
    private final IssuedTokens tokens = new IssuedTokens(clock, Duration.ofHours(1));
    private final TokenIssuing issuing =
            new TokenIssuing(
                    id -> Optional.of(tool).filter(one -> one.clientId().equals(id)),
                    new RemoteKeySets(network, clock),
                    Set.of("https://platform.example/token"),
                    tokens,
                    clock);
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private final Map<String, String> form = new LinkedHashMap<>();

    TokenIssuingTest() {
        claims.put("iss", "aspirant-tool");
        claims.put("sub", "aspirant-tool");
        claims.put("aud", "https://platform.example/token");
        claims.put("iat", NOW);
        claims.put("exp", NOW + 60);
        claims.put("jti", "once");
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("scope", LtiScope.SCORES.urn());
    }

    private TokenAnswer ask() {
        form.putIfAbsent("client_assertion", KEY.sign(claims));
        return issuing.issue(Parameters.ofSingle(form));
    }

    private TokenAnswer.Issued issued() {
        TokenAnswer answer = ask();
        assertThat(answer).isInstanceOf(TokenAnswer.Issued.class);
        return (TokenAnswer.Issued) answer;
    }

    private void refused(TokenFault fault) {
        TokenAnswer answer = ask();
        assertThat(answer).isInstanceOf(TokenAnswer.Refused.class);
        assertThat(((TokenAnswer.Refused) answer).fault()).isEqualTo(fault);
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void issuesATokenThatOpensWhatWasGranted() throws Exception {
        form.put("scope", LtiScope.SCORES.urn() + " " + LtiScope.MEMBERSHIPS.urn() + " unknown");
        TokenAnswer.Issued issued = issued();

        var json = StrictJson.object(issued.json());
        assertThat(json.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(json.path("expires_in").asLong()).isEqualTo(3600);
        assertThat(json.path("scope").asText()).isEqualTo(LtiScope.SCORES.urn());
        assertThat(tokens.grant("Bearer " + json.path("access_token").asText()))
                .contains(
                        new AccessGrant(
                                "aspirant-tool",
                                Set.of(LtiScope.SCORES),
                                FakePlatform.NOW.plusSeconds(3600)));
        assertThat(issued.toString()).doesNotContain(issued.token());
    }

    @Test
    void aTokenEnds() {
        String token = "Bearer " + issued().token();
        clock.pass(Duration.ofSeconds(3599));
        assertThat(tokens.grant(token)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(tokens.grant(token)).isEmpty();
    }

    @Test
    void nothingElseOpensAnything() {
        String token = issued().token();

        assertThat(tokens.grant(null)).isEmpty();
        assertThat(tokens.grant(token)).isEmpty();
        assertThat(tokens.grant("Basic " + token)).isEmpty();
        assertThat(tokens.grant("Bearer ")).isEmpty();
        assertThat(tokens.grant("Bearer " + token + "x")).isEmpty();
        assertThat(tokens.grant("bearer " + token)).isPresent();
        tokens.revokeAll();
        assertThat(tokens.grant("Bearer " + token)).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    grant_type,            -,        WRONG_GRANT_TYPE
                    grant_type,            password, WRONG_GRANT_TYPE
                    client_assertion_type, -,        WRONG_ASSERTION_TYPE
                    client_assertion,      ' ',      NOT_AN_ASSERTION
                    client_assertion,      a.b.c,    NOT_AN_ASSERTION
                    scope,                 -,        NO_SCOPE
                    scope,                 unknown,  NO_SCOPE
                    scope,                 https://purl.imsglobal.org/spec/lti-ags/scope/lineitem, NO_SCOPE
                    """)
    void refusesFormsThatAreWrong(String name, String value, TokenFault fault) {
        if (value == null) {
            form.remove(name);
        } else {
            form.put(name, value);
        }

        refused(fault);
    }

    @Test
    void refusesAParameterSentTwice() {
        assertThat(
                        ((TokenAnswer.Refused)
                                        issuing.issue(
                                                new Parameters(Map.of("scope", List.of("a", "b")))))
                                .fault())
                .isEqualTo(TokenFault.REPEATED_PARAMETER);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    sub, -,       UNKNOWN_CLIENT
                    sub, someone, UNKNOWN_CLIENT
                    iss, -,       WRONG_ISSUER
                    iss, someone, WRONG_ISSUER
                    aud, -,       WRONG_AUDIENCE
                    aud, https://platform.example, WRONG_AUDIENCE
                    iat, -,       WRONG_TIMES
                    exp, -,       WRONG_TIMES
                    exp, soon,    WRONG_TIMES
                    jti, -,       NO_TOKEN_ID
                    jti, ' ',     NO_TOKEN_ID
                    """)
    void refusesAssertionsThatAreWrong(String name, String value, TokenFault fault) {
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }

        refused(fault);
    }

    @ParameterizedTest(name = "iat {0} s, exp {1} s from now: taken {2}")
    @CsvSource({
        "60, 120, true",
        "61, 120, false",
        "-120, -59, true",
        "-120, -60, false",
        "0, 660, true",
        "0, 661, false",
    })
    void clocksMayDifferByAMinute(long issued, long expires, boolean taken) {
        claims.put("iat", NOW + issued);
        claims.put("exp", NOW + expires);

        if (taken) {
            issued();
        } else {
            refused(TokenFault.WRONG_TIMES);
        }
    }

    @Test
    void takesAnAudienceOutOfSeveral() {
        claims.put("aud", List.of("https://elsewhere.example", "https://platform.example/token"));
        issued();
        form.remove("client_assertion");
        claims.put("jti", "twice");
        claims.put("aud", List.of("https://elsewhere.example"));

        refused(TokenFault.WRONG_AUDIENCE);
    }

    @Test
    void takesAnAssertionOnce() {
        issued();

        refused(TokenFault.REPLAYED);
    }

    @Test
    void takesNoSignatureButTheTools() {
        form.put("client_assertion", FakePlatform.OTHER_KEYS.current().sign(claims));
        refused(TokenFault.UNKNOWN_KEY);

        form.put(
                "client_assertion",
                Forgery.signed(
                        "{\"alg\":\"RS256\",\"kid\":\"" + KEY.keyId() + "\"}",
                        StrictJson.write(claims),
                        FakePlatform.OTHER_KEYS.current()));
        refused(TokenFault.BAD_SIGNATURE);
    }

    @Test
    void saysWhereTheToolsKeysCannotBeFetched() {
        network.answerWith(call -> RecordingFetch.failure(FetchFault.UNREACHABLE));

        refused(TokenFault.KEYS_UNAVAILABLE);
    }
}
