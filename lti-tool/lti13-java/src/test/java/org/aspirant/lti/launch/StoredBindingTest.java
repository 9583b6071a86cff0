package org.aspirant.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.login.LoginOutcome;
import org.aspirant.lti.login.LoginRequest;
import org.aspirant.lti.login.PlatformStorage;
import org.aspirant.lti.platform.PlatformLogin;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.testing.FakePlatform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A browser without cookies: the binding lies with the platform.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-pm-s/v0p1">LTI postMessage Storage 0.1</a>
 */
class StoredBindingTest extends LaunchRefusals {

    private LoginOutcome.Redirect begin(@Nullable String target) {
        return (LoginOutcome.Redirect)
                platform.login.initiate(
                        new LoginRequest(
                                new PlatformLogin(
                                                FakePlatform.REGISTRATION.issuer(),
                                                FakePlatform.REGISTRATION.clientId(),
                                                new DeploymentId("d-1"),
                                                "person 7",
                                                "hint",
                                                FakePlatform.TARGET,
                                                target)
                                        .parameters()));
    }

    private static Parameters asked(LoginOutcome.Redirect login) {
        URI location = login.location();
        return Parameters.parse(location.getRawQuery());
    }

    private static LaunchPost unbound(LoginOutcome.Redirect login) {
        return FakePlatform.post("x.y.z", asked(login).value("state"), null);
    }

    @Test
    void whereTheBindingLiesIsToldWithoutSpendingTheState() {
        LoginOutcome.Redirect login = begin("post_message_forwarding");

        PlatformStorage first = platform.validation.storage(unbound(login)).orElseThrow();
        PlatformStorage again = platform.validation.storage(unbound(login)).orElseThrow();

        assertThat(first).isEqualTo(again).isEqualTo(login.storage().orElseThrow());
        assertThat(first.target()).isEqualTo("post_message_forwarding");
        assertThat(first.origin()).hasToString("https://platform.example");
    }

    @Test
    void aPlatformThatOffersNoStorageIsNotAsked() {
        assertThat(platform.validation.storage(unbound(begin(null)))).isEmpty();
    }

    @Test
    void nobodyIsAskedForAStateThatIsNotOurs() {
        assertThat(
                        platform.validation.storage(
                                FakePlatform.post("x.y.z", "invented-but-well-formed-state", null)))
                .isEmpty();
        assertThat(platform.validation.storage(FakePlatform.post("x.y.z", "a\r\nb", null)))
                .isEmpty();
    }

    @Test
    void nobodyIsAskedForALoginThatIsOver() {
        LoginOutcome.Redirect login = begin("_parent");
        platform.clock.pass(Duration.ofMinutes(10));

        assertThat(platform.validation.storage(unbound(login))).isEmpty();
    }

    @Test
    void whatTheStorageGaveHasToBeTheBindingOfThisLogin() {
        LoginOutcome.Redirect login = begin("_parent");
        LoginOutcome.Redirect other = begin("_parent");

        refused(
                platform.validation.validate(
                        FakePlatform.post(
                                "x.y.z", asked(login).value("state"), other.binding().value())),
                LaunchFault.BROWSER_DIFFERS);
    }
}
