package org.aspirant.lti.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LTI Dynamic Registration 1.0, sections 3.3 and 3.4: the platform opens, and says what it is. */
class DiscoveryTest {

    private static final String NAMED = ConfigurationReading.PLATFORM;

    @Test
    void readsWhatARunningMoodleSays() {
        PlatformConfiguration moodle =
                discovered(Samples.MOODLE, Samples.text("moodle-4.5-configuration.json"));

        assertThat(moodle.issuer()).isEqualTo("http://127.0.0.1:8090");
        assertThat(moodle.endpoints().authorization())
                .isEqualTo(URI.create("http://127.0.0.1:8090/mod/lti/auth.php"));
        assertThat(moodle.endpoints().tokenAudience())
                .as("its token endpoint, where no authorization server is named")
                .isEqualTo("http://127.0.0.1:8090/mod/lti/token.php");
        assertThat(moodle.product().isMoodle()).isTrue();
        assertThat(moodle.product().version()).isEqualTo("4.5.6 (Build: 20250811)");
        assertThat(moodle.scopes()).containsExactlyInAnyOrder(LtiScope.values());
        assertThat(moodle.message("LtiDeepLinkingRequest").orElseThrow().placements())
                .containsExactly("ContentArea");
    }

    @Test
    void readsMessagesThatAreBareTexts() {
        ObjectNode older = Samples.json("moodle-4.5-configuration.json");
        ((ObjectNode) older.path(NAMED))
                .putArray("messages_supported")
                .add("LtiResourceLinkRequest")
                .add("LtiDeepLinkingRequest");

        assertThat(discovered(Samples.MOODLE, older.toString()).messages())
                .containsExactly(
                        new SupportedMessage("LtiResourceLinkRequest", List.of()),
                        new SupportedMessage("LtiDeepLinkingRequest", List.of()));
    }

    @Test
    void letsInstructureSpeakForTheIssuerThatItsTenantsShare() {
        PlatformConfiguration canvas =
                discovered(Samples.CANVAS, Samples.text("canvas-configuration.json"));

        assertThat(canvas.issuer()).isEqualTo("https://canvas.instructure.com");
        assertThat(canvas.registration().getHost()).isEqualTo("northfield.instructure.com");
        assertThat(canvas.product().account()).isEqualTo("Northfield Unified");
        assertThat(canvas.endpoints().tokenAudience()).isEqualTo("canvas.instructure.com");
        assertThat(canvas.scopes()).doesNotContain(LtiScope.MEMBERSHIPS);
    }

    @Test
    void showsTheTokenToTheHostOfTheConfigurationAlone() {
        var fetch =
                new RecordingFetch(
                        call -> Samples.shown(call, Samples.text("canvas-configuration.json")));

        var unused =
                new DynamicRegistration(fetch, Reach.PUBLIC)
                        .discover(Samples.opened(Samples.CANVAS));

        assertThat(fetch.calls()).hasSize(1);
        assertThat(fetch.calls().get(0).address()).isEqualTo(URI.create(Samples.CANVAS));
        assertThat(fetch.calls().get(0).headers())
                .containsEntry("Authorization", "Bearer " + Samples.TOKEN);
        assertThat(fetch.calls().get(0).toString()).doesNotContain(Samples.TOKEN);
    }

    @Test
    void goesOnWithoutATokenWhereThePlatformGivesNone() {
        var fetch =
                new RecordingFetch(
                        call -> Samples.shown(call, Samples.text("generic-configuration.json")));

        DiscoveryOutcome outcome =
                new DynamicRegistration(fetch, Reach.PUBLIC)
                        .discover(Map.of("openid_configuration", List.of(Samples.GENERIC)));

        assertThat(outcome).isInstanceOf(DiscoveryOutcome.Discovered.class);
        assertThat(fetch.calls().get(0).headers()).doesNotContainKey("Authorization");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a configuration of another issuer | issuer | https://other.example.org | ISSUER_OF_ANOTHER_HOST
            the issuer on another port | issuer | https://learn.example.org:444 | ISSUER_OF_ANOTHER_HOST
            the issuer as a prefix of the host | issuer | https://learn.example | ISSUER_OF_ANOTHER_HOST
            Canvas, said by somebody else | issuer | https://canvas.instructure.com | ISSUER_OF_ANOTHER_HOST
            an issuer that is no address | issuer | not an address | ISSUER_OF_ANOTHER_HOST
            an empty issuer | issuer | '' | CONFIGURATION_INCOMPLETE
            a key set over http | jwks_uri | http://learn.example.org/keys | ENDPOINT_REFUSED
            a token endpoint on this machine | token_endpoint | https://localhost/token | ENDPOINT_REFUSED
            a login page that is a script | authorization_endpoint | javascript:alert(1) | ENDPOINT_REFUSED
            a login page with a password | authorization_endpoint | https://a:b@learn.example.org/ | ENDPOINT_REFUSED
            a token endpoint that is no address | token_endpoint | https://learn example | ENDPOINT_REFUSED
            registration at another host | registration_endpoint | https://evil.example.com/register | REGISTRATION_ELSEWHERE
            registration at another port | registration_endpoint | https://learn.example.org:444/r | REGISTRATION_ELSEWHERE
            """)
    void refusesWhatTheHostMayNotSay(
            String situation, String member, String value, RegistrationFault fault) {
        ObjectNode hostile = Samples.json("generic-configuration.json");
        hostile.put(member, value);

        assertThat(refused(Samples.GENERIC, hostile.toString())).isEqualTo(fault);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "issuer, CONFIGURATION_INCOMPLETE",
        "token_endpoint, CONFIGURATION_INCOMPLETE",
        "registration_endpoint, CONFIGURATION_INCOMPLETE",
        "https://purl.imsglobal.org/spec/lti-platform-configuration, NOT_AN_LTI_PLATFORM"
    })
    void refusesAConfigurationWithout(String member, RegistrationFault fault) {
        ObjectNode less = Samples.json("generic-configuration.json");
        less.remove(member);

        assertThat(refused(Samples.GENERIC, less.toString())).isEqualTo(fault);
    }

    @Test
    void refusesASharedCanvasIssuerWhoseKeysLieElsewhere() {
        ObjectNode forged = Samples.json("canvas-configuration.json");
        forged.put("jwks_uri", "https://keys.example.com/jwks");

        assertThat(refused(Samples.CANVAS, forged.toString()))
                .isEqualTo(RegistrationFault.ENDPOINT_REFUSED);
    }

    @Test
    void refusesAPlatformThatSignsOtherwiseOrOpensNoLinks() {
        ObjectNode other = Samples.json("generic-configuration.json");
        other.putArray("id_token_signing_alg_values_supported").add("ES256");
        assertThat(refused(Samples.GENERIC, other.toString()))
                .isEqualTo(RegistrationFault.SIGNATURE_UNSUPPORTED);

        ObjectNode mute = Samples.json("generic-configuration.json");
        ((ObjectNode) mute.path(NAMED)).putArray("messages_supported").add("LtiStartProctoring");
        assertThat(refused(Samples.GENERIC, mute.toString()))
                .isEqualTo(RegistrationFault.MESSAGE_UNSUPPORTED);
    }

    @Test
    void refusesGarbageAndListsWithoutEnd() {
        for (String garbage : List.of("", "<html>", "[]", "{\"issuer\":1,\"issuer\":2}")) {
            assertThat(refused(Samples.GENERIC, garbage))
                    .as(garbage)
                    .isEqualTo(RegistrationFault.CONFIGURATION_UNREADABLE);
        }
        ObjectNode endless = Samples.json("generic-configuration.json");
        var claims = endless.putArray("claims_supported");
        for (int i = 0; i < 5000; i++) {
            claims.add("claim" + i);
        }
        assertThat(refused(Samples.GENERIC, endless.toString()))
                .isEqualTo(RegistrationFault.CONFIGURATION_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "302, CONFIGURATION_REDIRECTED",
        "401, CONFIGURATION_FORBIDDEN",
        "403, CONFIGURATION_FORBIDDEN",
        "404, CONFIGURATION_MISSING",
        "500, CONFIGURATION_MISSING",
        "204, CONFIGURATION_MISSING"
    })
    void saysWhatAStatusMeans(int status, RegistrationFault fault) {
        var fetch = new RecordingFetch(call -> RecordingFetch.answer(status, ""));

        assertThat(refused(fetch, Samples.opened(Samples.GENERIC))).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "ADDRESS_REFUSED, CONFIGURATION_ADDRESS_REFUSED",
        "TOO_LARGE, CONFIGURATION_TOO_LARGE",
        "UNREACHABLE, CONFIGURATION_UNREACHABLE",
        "TIMED_OUT, CONFIGURATION_UNREACHABLE",
        "BROKEN, CONFIGURATION_UNREACHABLE",
        "BUSY, CONFIGURATION_UNREACHABLE"
    })
    void saysWhyNothingCouldBeFetched(FetchFault failure, RegistrationFault fault) {
        var fetch = new RecordingFetch(call -> RecordingFetch.failure(failure));

        assertThat(refused(fetch, Samples.opened(Samples.GENERIC))).isEqualTo(fault);
    }

    private static PlatformConfiguration discovered(String address, String configuration) {
        Reach reach = address.startsWith("http:") ? Reach.LOOPBACK : Reach.PUBLIC;
        DiscoveryOutcome outcome =
                new DynamicRegistration(
                                new RecordingFetch(call -> Samples.shown(call, configuration)),
                                reach)
                        .discover(Samples.opened(address));
        assertThat(outcome).isInstanceOf(DiscoveryOutcome.Discovered.class);
        return ((DiscoveryOutcome.Discovered) outcome).platform();
    }

    private static RegistrationFault refused(String address, String configuration) {
        return refused(
                new RecordingFetch(call -> Samples.shown(call, configuration)),
                Samples.opened(address));
    }

    private static RegistrationFault refused(
            RecordingFetch fetch, Map<String, List<String>> parameters) {
        DiscoveryOutcome outcome =
                new DynamicRegistration(fetch, Reach.PUBLIC).discover(parameters);
        assertThat(outcome).isInstanceOf(DiscoveryOutcome.Refused.class);
        var refused = (DiscoveryOutcome.Refused) outcome;
        assertThat(refused.detail()).doesNotContain(Samples.TOKEN);
        return refused.fault();
    }
}
