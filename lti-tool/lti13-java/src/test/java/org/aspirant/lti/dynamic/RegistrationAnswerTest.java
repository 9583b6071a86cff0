package org.aspirant.lti.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.dynamic.RegistrationOutcome.Registered;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LTI Dynamic Registration 1.0, section 3.6: what the platform answers. */
class RegistrationAnswerTest {

    private static final String CONFIGURATION = Samples.text("generic-configuration.json");

    @Test
    void takesUpWhatARunningMoodleAnswered() {
        RecordingFetch moodle =
                Samples.platform(
                        Samples.text("moodle-4.5-configuration.json"),
                        200,
                        Samples.text("moodle-4.5-answer.json"));

        var registered =
                (Registered)
                        new DynamicRegistration(moodle, Reach.LOOPBACK)
                                .register(Samples.opened(Samples.MOODLE), Samples.tool());

        assertThat(registered.registration().key())
                .isEqualTo(new RegistrationKey("http://127.0.0.1:8090", "CzHyreVlFNVvQal"));
        assertThat(registered.deployment()).contains(new DeploymentId("2"));
        assertThat(registered.registration().deployments().admits(new DeploymentId("2"))).isTrue();
        assertThat(registered.registration().deployments().admits(new DeploymentId("3"))).isFalse();
        assertThat(registered.scopes()).containsExactlyInAnyOrder(LtiScope.values());
        assertThat(registered.registration().endpoints().jwks())
                .hasToString("http://127.0.0.1:8090/mod/lti/certs.php");
    }

    @Test
    void admitsAnyDeploymentWhereTheAnswerNamesNone() {
        var registered = registered(201, "{\"client_id\":\"10000000000042\"}");

        assertThat(registered.deployment()).isEmpty();
        assertThat(registered.registration().deployments().admits(new DeploymentId("1:a")))
                .isTrue();
        assertThat(registered.scopes())
                .as("all that was asked for, where the answer is silent")
                .containsExactly(LtiScope.SCORES);
        assertThat(registered.registration().endpoints().tokenAudience())
                .isEqualTo("auth.example.org");
    }

    @Test
    void knowsWhatAdministratorsTookAway() {
        assertThat(registered(200, "{\"client_id\":\"c\",\"scope\":\"openid\"}").scopes())
                .isEmpty();
        assertThat(
                        registered(
                                        200,
                                        "{\"client_id\":\"c\",\"scope\":\""
                                                + LtiScope.MEMBERSHIPS.urn()
                                                + "\"}")
                                .scopes())
                .as("nothing that was not asked for")
                .isEmpty();
    }

    @Test
    void takesIdsThatAreNumbers() {
        var registered =
                registered(
                        200,
                        "{\"client_id\":17,\"%s\":{\"deployment_id\":4}}"
                                .formatted(RegistrationRequest.TOOL));

        assertThat(registered.registration().clientId()).isEqualTo("17");
        assertThat(registered.deployment()).contains(new DeploymentId("4"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            401 | token_already_used | TOKEN_REJECTED
            403 | | TOKEN_REJECTED
            404 | <html>Error</html> | TOKEN_REJECTED
            400 | domain_targetlinkuri_mismatch | REGISTRATION_REFUSED
            422 | {"errors":[]} | REGISTRATION_REFUSED
            302 | | REGISTRATION_REFUSED
            500 | | REGISTRATION_UNCERTAIN
            503 | | REGISTRATION_UNCERTAIN
            200 | <html>welcome</html> | ANSWER_UNREADABLE
            201 | {} | ANSWER_UNREADABLE
            200 | {"client_id":""} | ANSWER_UNREADABLE
            200 | {"client_id":{"a":1}} | ANSWER_UNREADABLE
            200 | {"client_id":"a\\u0000b"} | ANSWER_UNREADABLE
            200 | {"client_id":"a\\ud800b"} | ANSWER_UNREADABLE
            200 | {"client_id":{}} | ANSWER_UNREADABLE
            200 | {"client_id":1.5} | ANSWER_UNREADABLE
            200 | {"client_id":"a","client_id":"b"} | ANSWER_UNREADABLE
            204 | | ANSWER_UNREADABLE
            """)
    void saysWhatAnAnswerMeans(int status, String body, RegistrationFault fault) {
        RegistrationOutcome outcome = answered(status, body == null ? "" : body);

        assertThat(outcome).isInstanceOf(RegistrationOutcome.Refused.class);
        assertThat(((RegistrationOutcome.Refused) outcome).fault()).isEqualTo(fault);
    }

    @Test
    void tellsAdministratorsThePlatformsReasonWithoutItsTokens() {
        var refused =
                (RegistrationOutcome.Refused)
                        answered(400, "domain_targetlinkuri_mismatch " + Samples.TOKEN);

        assertThat(refused.detail()).contains("HTTP 400: domain_targetlinkuri_mismatch");
        assertThat(refused.detail()).doesNotContain(Samples.TOKEN);
    }

    @Test
    void refusesIdsThatNobodyCouldKeep() {
        ObjectNode answer = Samples.json("moodle-4.5-answer.json");
        for (String member : List.of("client_id", "deployment_id")) {
            ObjectNode longer = answer.deepCopy();
            (member.equals("client_id")
                            ? longer
                            : (ObjectNode) longer.path(RegistrationRequest.TOOL))
                    .put(member, "x".repeat(256));
            var refused = (RegistrationOutcome.Refused) answered(200, longer.toString());
            assertThat(refused.fault()).as(member).isEqualTo(RegistrationFault.ANSWER_UNREADABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, REGISTRATION_UNREACHABLE",
        "BUSY, REGISTRATION_UNREACHABLE",
        "TIMED_OUT, REGISTRATION_UNCERTAIN",
        "BROKEN, REGISTRATION_UNCERTAIN",
        "TOO_LARGE, REGISTRATION_UNCERTAIN",
        "ADDRESS_REFUSED, ENDPOINT_REFUSED"
    })
    void tellsNothingSentFromMaybeArrived(FetchFault failure, RegistrationFault fault) {
        var fetch =
                new RecordingFetch(
                        call ->
                                call.method().equals("GET")
                                        ? RecordingFetch.answer(200, CONFIGURATION)
                                        : RecordingFetch.failure(failure));

        assertThat(
                        ((RegistrationOutcome.Refused)
                                        new DynamicRegistration(fetch, Reach.PUBLIC)
                                                .register(
                                                        Samples.opened(Samples.GENERIC),
                                                        Samples.tool()))
                                .fault())
                .isEqualTo(fault);
    }

    private static Registered registered(int status, String answer) {
        return (Registered) answered(status, answer);
    }

    private static RegistrationOutcome answered(int status, String answer) {
        return new DynamicRegistration(
                        Samples.platform(CONFIGURATION, status, answer), Reach.PUBLIC)
                .register(Samples.opened(Samples.GENERIC), Samples.tool());
    }
}
