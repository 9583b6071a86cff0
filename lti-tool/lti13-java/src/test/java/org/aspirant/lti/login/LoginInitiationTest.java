package org.aspirant.lti.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.testing.FakePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a platform is asked, and what is kept until it answers. */
class LoginInitiationTest extends LoginAsked {

    @Test
    void asksThePlatformWhoItIs() {
        URI location = redirected().location();

        assertThat(location.toString()).startsWith("https://platform.example/auth?");
        Parameters asked = Parameters.parse(location.getRawQuery());
        assertThat(asked.values().keySet())
                .containsExactlyInAnyOrder(
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
        assertThat(asked.value("scope")).isEqualTo("openid");
        assertThat(asked.value("response_type")).isEqualTo("id_token");
        assertThat(asked.value("response_mode")).isEqualTo("form_post");
        assertThat(asked.value("prompt")).isEqualTo("none");
        assertThat(asked.value("client_id")).isEqualTo("aspirant-tool");
    }

    @Test
    void givesTheHintsBackToTheLetter() {
        Parameters asked = Parameters.parse(redirected().location().getRawQuery());

        assertThat(asked.value("login_hint")).isEqualTo("person 7");
        assertThat(asked.value("lti_message_hint")).isEqualTo("{\"a\":\"b&c=d\"}");
    }

    @Test
    void postsBackToTheConfiguredAddressWhateverTheTargetIs() {
        Parameters asked = Parameters.parse(redirected().location().getRawQuery());

        assertThat(asked.value("redirect_uri")).isEqualTo("https://tool.example/lti/launch");
    }

    @Test
    void makesStateNonceAndBindingOf256BitsEach() {
        var redirect = redirected();
        Parameters asked = Parameters.parse(redirect.location().getRawQuery());

        for (String secret :
                List.of(
                        Objects.requireNonNull(asked.value("state")),
                        Objects.requireNonNull(asked.value("nonce")),
                        redirect.binding().value())) {
            // 43 characters of 6 bits hold 256.
            assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        }
    }

    @Test
    void keepsWhatItSent() {
        var redirect = redirected();
        Parameters asked = Parameters.parse(redirect.location().getRawQuery());
        PendingLogin kept = platform.pendingLogins.find(redirect.binding().state()).orElseThrow();

        assertThat(kept.state().value()).isEqualTo(asked.value("state"));
        assertThat(kept.nonce()).isEqualTo(asked.value("nonce"));
        assertThat(kept.bindingHash())
                .isEqualTo(redirect.binding().hash())
                .isNotEqualTo(redirect.binding().value());
        assertThat(kept.registration()).isEqualTo(FakePlatform.REGISTRATION.key());
        assertThat(kept.deployment()).isEqualTo(new DeploymentId("d-1"));
        assertThat(kept.targetLink())
                .isEqualTo(URI.create("https://tool.example/lti/launch?sim=1"));
        assertThat(kept.expires()).isEqualTo(FakePlatform.NOW.plusSeconds(600));
    }

    @Test
    void bindsEachLoginToTheBrowserByACookieOfItsOwn() {
        BrowserBinding first = redirected().binding();
        BrowserBinding second = redirected().binding();

        assertThat(first.cookieName()).isNotEqualTo(second.cookieName());
        assertThat(first.cookieName()).matches("__Host-lti_state_[A-Za-z0-9_-]{22}");
        assertThat(first.cookieName()).doesNotContain(first.state().value().substring(0, 10));
        assertThat(first.setCookieHeader())
                .isEqualTo(
                        first.cookieName()
                                + "="
                                + first.value()
                                + "; Path=/; Max-Age=600; Secure; HttpOnly; SameSite=None;"
                                + " Partitioned");
        assertThat(first.toString()).doesNotContain(first.value());
    }

    @Test
    void appendsToAnEndpointThatHasAQuery() {
        Registration plain = FakePlatform.REGISTRATION;
        platform.registrations.set(
                0,
                new Registration(
                        plain.key(),
                        new PlatformEndpoints(
                                URI.create("https://platform.example/auth?tenant=4"),
                                plain.endpoints().token(),
                                plain.endpoints().jwks()),
                        plain.deployments(),
                        Reach.PUBLIC));

        assertThat(redirected().location().toString())
                .startsWith("https://platform.example/auth?tenant=4&scope=openid&");
    }

    @Test
    void doesWithoutDeploymentAndMessageHint() {
        request.remove("lti_deployment_id");
        request.remove("lti_message_hint");
        var redirect = redirected();

        assertThat(redirect.location().toString()).doesNotContain("lti_message_hint");
        assertThat(
                        platform.pendingLogins
                                .find(redirect.binding().state())
                                .orElseThrow()
                                .deployment())
                .isNull();
    }

    @Test
    void anIssuerAloneWillDoWhereItHasOneRegistration() {
        request.remove("client_id");
        set("iss", "https://other.example");
        set("lti_deployment_id", "d-2");

        assertThat(redirected().location().toString()).contains("client_id=tool-there");
    }

    @Test
    void storesNothingForARefusal() {
        PendingLogins one = new InMemoryPendingLogins(platform.clock, 1);
        var login = new LoginInitiation(platform.port, one, FakePlatform.TOOL, platform.clock);
        for (int i = 0; i < 5; i++) {
            set("target_link_uri", "https://evil.example/");
            assertThat(login.initiate(LoginRequest.of(request)))
                    .isInstanceOf(LoginOutcome.Refused.class);
        }
        set("target_link_uri", "https://tool.example/");

        assertThat(login.initiate(LoginRequest.of(request)))
                .isInstanceOf(LoginOutcome.Redirect.class);
        LoginOutcome full = login.initiate(LoginRequest.of(request));
        assertThat(((LoginOutcome.Refused) full).fault()).isEqualTo(LoginFault.TOO_MANY_LOGINS);
    }

    @ParameterizedTest
    @CsvSource({"post_message_forwarding, true", "_parent, true", "a b, false", "x\"y, false"})
    void offersThePlatformsStorageByACleanName(String frame, boolean offered) {
        set("lti_storage_target", frame);

        assertThat(redirected().storage().map(PlatformStorage::target))
                .isEqualTo(offered ? Optional.of(frame) : Optional.empty());
    }

    @Test
    void thePlatformsStorageIsAtTheOriginThatLogsIn() {
        set("lti_storage_target", "_parent");

        LoginOutcome.Redirect redirect = redirected();
        PlatformStorage storage = redirect.storage().orElseThrow();
        assertThat(storage.origin()).hasToString("https://platform.example");
        assertThat(storage.key()).isEqualTo(redirect.binding().cookieName());
    }

    @Test
    void withoutAFrameThereIsNoStorage() {
        assertThat(redirected().storage()).isEmpty();
    }

    @Test
    void everyRefusalHasAdvice() {
        for (LoginFault fault : LoginFault.values()) {
            assertThat(fault.advice()).as(fault.name()).endsWith(".").hasSizeGreaterThan(40);
        }
    }
}
