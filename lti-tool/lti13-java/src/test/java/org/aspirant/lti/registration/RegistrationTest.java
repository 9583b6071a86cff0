package org.aspirant.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.aspirant.lti.http.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

    private static Registration with(String authorization, String token, String jwks, Reach reach) {
        return new Registration(
                new RegistrationKey("https://platform.example", "aspirant-tool"),
                new PlatformEndpoints(
                        URI.create(authorization), URI.create(token), URI.create(jwks)),
                Deployments.any(),
                reach);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "http://p.example/a, https://p.example/t, https://p.example/k, authorization endpoint",
        "https://p.example/a, http://127.0.0.1/t, https://p.example/k, token endpoint",
        "https://p.example/a, https://p.example/t, https://localhost/k, key set address",
    })
    void saysWhichEndpointIsNotAllowed(
            String authorization, String token, String jwks, String which) {
        assertThatThrownBy(() -> with(authorization, token, jwks, Reach.PUBLIC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(which + " must be an https address, got ");
    }

    @Test
    void mayReachThisMachineWhereThatIsAllowed() {
        Registration registration =
                with(
                        "http://127.0.0.1:9081/auth",
                        "http://127.0.0.1:9081/token",
                        "http://127.0.0.1:9081/jwks",
                        Reach.LOOPBACK);

        assertThat(registration.endpoints().tokenAudience())
                .isEqualTo("http://127.0.0.1:9081/token");
        assertThat(registration.anonymousAllowed()).isFalse();
        assertThatThrownBy(
                        () ->
                                with(
                                        "http://p.example/a",
                                        "https://p.example/t",
                                        "https://p.example/k",
                                        Reach.LOOPBACK))
                .hasMessage(
                        "authorization endpoint must be an https address or http on this machine, got"
                                + " http://p.example/a");
    }

    @Test
    void admitsDeploymentsItKnows() {
        assertThat(Deployments.any().admits(new DeploymentId("x"))).isTrue();
        assertThat(Deployments.known("a", "b").admits(new DeploymentId("b"))).isTrue();
        assertThat(Deployments.known("a", "b").admits(new DeploymentId("B"))).isFalse();
        assertThat(Deployments.known().admits(new DeploymentId("a"))).isFalse();
        assertThat(Deployments.expected("a").admits(new DeploymentId("b"))).isTrue();
    }

    @Test
    void namesDeploymentsExactlyAndNoneWhereItAdmitsAny() {
        assertThat(Deployments.expected("a").names(new DeploymentId("a"))).isTrue();
        assertThat(Deployments.expected("a").names(new DeploymentId("A"))).isFalse();
        assertThat(Deployments.known("a").names(new DeploymentId("a"))).isTrue();
        assertThat(Deployments.any().names(new DeploymentId("a"))).isFalse();
    }

    @Test
    void hasNamesThatADatabaseCanKeep() {
        assertThatThrownBy(() -> new RegistrationKey("https://p.example\0", "c"))
                .hasMessage("issuer must not hold a NUL");
        assertThatThrownBy(() -> new DeploymentId("\0")).hasMessageContaining("NUL");
    }

    @Test
    void hasNamesOfALength() {
        assertThatThrownBy(() -> new RegistrationKey(" ", "c"))
                .hasMessage("issuer must have 1 to 255 characters, got 1");
        assertThatThrownBy(() -> new RegistrationKey("i", "c".repeat(256)))
                .hasMessage("client id must have 1 to 255 characters, got 256");
        assertThatThrownBy(() -> new DeploymentId(""))
                .hasMessage("deployment id must have 1 to 255 characters, got 0");
    }
}
