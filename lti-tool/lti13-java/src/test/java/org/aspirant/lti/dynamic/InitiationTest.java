package org.aspirant.lti.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.testing.MisbehavingServer;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be called because somebody opened the registration address: section 3.3. */
class InitiationTest {

    private final RecordingFetch nobody =
            new RecordingFetch(
                    call -> {
                        throw new AssertionError("called " + call);
                    });

    @Test
    void needsAPlatformThatOpensIt() {
        assertThat(fault(Map.of())).isEqualTo(RegistrationFault.NOT_STARTED_BY_PLATFORM);
        assertThat(fault(Map.of("openid_configuration", List.of(""))))
                .isEqualTo(RegistrationFault.NOT_STARTED_BY_PLATFORM);
    }

    @Test
    void refusesAParameterThatCameTwice() {
        assertThat(fault(Map.of("openid_configuration", List.of(Samples.GENERIC, Samples.CANVAS))))
                .isEqualTo(RegistrationFault.REPEATED_PARAMETER);
        assertThat(
                        fault(
                                Map.of(
                                        "openid_configuration",
                                        List.of(Samples.GENERIC),
                                        "registration_token",
                                        List.of("a", "b"))))
                .isEqualTo(RegistrationFault.REPEATED_PARAMETER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "line\r\nX-Admin: 1", "ümlaut"})
    void refusesATokenThatWouldSpillOutOfItsHeader(String token) {
        assertThat(
                        fault(
                                Map.of(
                                        "openid_configuration",
                                        List.of(Samples.GENERIC),
                                        "registration_token",
                                        List.of(token))))
                .isEqualTo(RegistrationFault.UNUSABLE_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://learn.example.org/configuration",
                "https://localhost/configuration",
                "http://127.0.0.1:9081/configuration",
                "file:///etc/passwd",
                "//learn.example.org/configuration",
                "https://user@learn.example.org/configuration",
                "no address at all"
            })
    void callsNoAddressBut(String address) {
        assertThat(fault(Map.of("openid_configuration", List.of(address))))
                .isEqualTo(RegistrationFault.CONFIGURATION_ADDRESS_REFUSED);
    }

    @ParameterizedTest
    @CsvSource({"https://10.0.0.7/c", "https://169.254.169.254/latest", "https://[fd00::1]/c"})
    void callsNobodyInTheToolsOwnNetwork(String address) {
        assertThat(fault(new JdkHttpFetch(), Reach.PUBLIC, address))
                .isEqualTo(RegistrationFault.CONFIGURATION_ADDRESS_REFUSED);
    }

    @Test
    void followsNoRedirectAndReadsNoFlood() {
        try (var server = new MisbehavingServer()) {
            String elsewhere =
                    server.on(
                                    "/moved",
                                    exchange -> {
                                        exchange.getResponseHeaders().add("Location", "/other");
                                        MisbehavingServer.answer(exchange, 302, "");
                                    })
                            .toString();
            String flood =
                    server.on(
                                    "/flood",
                                    exchange ->
                                            MisbehavingServer.answer(
                                                    exchange,
                                                    200,
                                                    " ".repeat(DynamicRegistration.MAX_BYTES + 1)))
                            .toString();

            assertThat(fault(new JdkHttpFetch(), Reach.LOOPBACK, elsewhere))
                    .isEqualTo(RegistrationFault.CONFIGURATION_REDIRECTED);
            assertThat(fault(new JdkHttpFetch(), Reach.LOOPBACK, flood))
                    .isEqualTo(RegistrationFault.CONFIGURATION_TOO_LARGE);
            assertThat(server.asked()).containsExactly("/moved", "/flood");
        }
    }

    private RegistrationFault fault(Map<String, List<String>> parameters) {
        return fault(new DynamicRegistration(nobody, Reach.PUBLIC).discover(parameters));
    }

    private static RegistrationFault fault(JdkHttpFetch fetch, Reach reach, String address) {
        return fault(
                new DynamicRegistration(fetch, reach)
                        .discover(Map.of("openid_configuration", List.of(address))));
    }

    private static RegistrationFault fault(DiscoveryOutcome outcome) {
        assertThat(outcome).isInstanceOf(DiscoveryOutcome.Refused.class);
        return ((DiscoveryOutcome.Refused) outcome).fault();
    }
}
