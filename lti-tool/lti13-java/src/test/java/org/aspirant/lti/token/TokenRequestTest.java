package org.aspirant.lti.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.MutableClock;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of everything that a token endpoint may answer. */
class TokenRequestTest {

    private static final Registration REGISTRATION = FakePlatform.REGISTRATION;
    private static final Set<LtiScope> SCORES = Set.of(LtiScope.SCORES);

    private final RecordingFetch network =
            new RecordingFetch(call -> RecordingFetch.answer(500, "unset"));
    private final AccessTokens tokens =
            new AccessTokens(() -> FakePlatform.KEYS, network, new MutableClock(FakePlatform.NOW));

    private AccessToken granted() {
        AccessOutcome outcome = tokens.token(REGISTRATION, SCORES);
        assertThat(outcome).isInstanceOf(AccessOutcome.Granted.class);
        return ((AccessOutcome.Granted) outcome).token();
    }

    private void denied(AccessFault fault) {
        AccessOutcome outcome = tokens.token(REGISTRATION, SCORES);
        assertThat(outcome).isInstanceOf(AccessOutcome.Denied.class);
        assertThat(((AccessOutcome.Denied) outcome).fault()).isEqualTo(fault);
    }

    private void unavailable(Duration after) {
        AccessOutcome outcome = tokens.token(REGISTRATION, SCORES);
        assertThat(outcome).isInstanceOf(AccessOutcome.Unavailable.class);
        assertThat(((AccessOutcome.Unavailable) outcome).after()).isEqualTo(after);
    }

    /** Bodies that a Moodle 4.5.6 answered on 21 November 2026. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { "error" : "Expired token" }                                    | CLIENT_REFUSED
                    { "error" : "invalid_client" }                                   | CLIENT_REFUSED
                    { "error" : ""kid" invalid, unable to lookup correct key" }      | CLIENT_REFUSED
                    { "error" : "invalid_scope" }                                    | SCOPE_NOT_GRANTED
                    """)
    void understandsWhatMoodleRefuses(String body, AccessFault fault) {
        network.answerWith(call -> RecordingFetch.answer(400, body));

        denied(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html>",
                "[]",
                "{}",
                "{\"access_token\":7}{}",
                "{\"access_token\":\"\"}",
                "{\"access_token\":\"a b\"}",
                "{\"access_token\":\"a\\r\\nX-Other: b\"}",
                "{\"access_token\":\"a\",\"token_type\":\"mac\"}",
                "{\"access_token\":\"a\",\"access_token\":\"b\"}",
            })
    void makesNothingOfAnAnswerWithoutToken(String body) {
        network.answerWith(call -> RecordingFetch.answer(200, body));

        denied(AccessFault.ANSWER_UNREADABLE);
    }

    @Test
    void takesAnAnswerThatSaysNoMoreThanTheToken() {
        network.answerWith(call -> RecordingFetch.answer(201, "{\"access_token\":\"abc\"}"));

        // Nothing said about the lifetime: five minutes, less the one in reserve.
        assertThat(granted().usableUntil()).isEqualTo(FakePlatform.NOW.plusSeconds(240));
    }

    @ParameterizedTest
    @CsvSource({"30", "0", "-5"})
    void usesAShortLivedTokenAtOnceAndOnce(long seconds) {
        network.answerWith(
                call ->
                        RecordingFetch.answer(
                                200, "{\"access_token\":\"abc\",\"expires_in\":" + seconds + "}"));
        granted();
        granted();

        assertThat(network.calls()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"301", "307", "404", "410"})
    void noticesThatTheEndpointMoved(int status) {
        network.answerWith(call -> RecordingFetch.answer(status, ""));

        denied(AccessFault.ENDPOINT_MOVED);
    }

    @ParameterizedTest
    @CsvSource({"429, 60", "500, 10", "503, 10", "408, 10"})
    void waitsForAPlatformThatCannotNow(int status, long seconds) {
        network.answerWith(call -> RecordingFetch.answer(status, "busy"));
        unavailable(Duration.ofSeconds(seconds));
        network.answerWith(call -> RecordingFetch.answer(status, "busy", "Retry-After", "7"));

        unavailable(Duration.ofSeconds(7));
    }

    @Test
    void waitsForAPlatformThatIsNotThere() {
        network.answerWith(call -> RecordingFetch.failure(FetchFault.TIMED_OUT));
        unavailable(Duration.ofSeconds(10));
        network.answerWith(call -> RecordingFetch.failure(FetchFault.ADDRESS_REFUSED));

        denied(AccessFault.ADDRESS_REFUSED);
    }

    @Test
    void logsNoAssertionThatAPlatformEchoes() {
        network.answerWith(call -> RecordingFetch.answer(400, "bad: " + call.body()));
        var denial = (AccessOutcome.Denied) tokens.token(REGISTRATION, SCORES);
        String sent =
                Objects.requireNonNull(
                        Parameters.parse(network.calls().get(0).body()).value("client_assertion"));

        assertThat(denial.detail()).doesNotContain(sent.substring(0, 40));
    }
}
