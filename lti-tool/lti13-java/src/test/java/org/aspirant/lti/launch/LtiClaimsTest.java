package org.aspirant.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.login.LoginRequest;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.FakePlatform.Begun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Refusals, part 5: what LTI itself asks of a message. */
class LtiClaimsTest extends LaunchRefusals {

    @Test
    void anotherDeploymentThanAnnouncedIsRefused() {
        platform.registrations.set(
                0,
                FakePlatform.registration(
                        "https://platform.example", "aspirant-tool", Deployments.any()));

        refused(
                platform.launch(FakePlatform.message().with(ClaimName.DEPLOYMENT_ID, "d-9")),
                LaunchFault.OTHER_DEPLOYMENT);
    }

    @Test
    void theDeploymentOfAnotherRegistrationIsRefused() {
        Begun begun = unannounced();

        refused(
                post(
                        begun,
                        platform.token(
                                FakePlatform.message().with(ClaimName.DEPLOYMENT_ID, "d-3"),
                                begun)),
                LaunchFault.UNKNOWN_DEPLOYMENT);
    }

    @Test
    void anUnannouncedDeploymentThatIsKnownIsAccepted() {
        Begun begun = unannounced();

        accepted(post(begun, platform.token(FakePlatform.message(), begun)));
    }

    private Begun unannounced() {
        return FakePlatform.begun(
                platform.login.initiate(
                        LoginRequest.of(
                                Map.of(
                                        "iss", List.of("https://platform.example"),
                                        "client_id", List.of("aspirant-tool"),
                                        "login_hint", List.of("7"),
                                        "target_link_uri",
                                                List.of(FakePlatform.TARGET.toString())))));
    }

    @ParameterizedTest
    @CsvSource({
        "LtiStartProctoring,         UNSUPPORTED_MESSAGE",
        "ltiresourcelinkrequest,     UNSUPPORTED_MESSAGE",
    })
    void otherMessagesAreRefusedByName(String type, LaunchFault fault) {
        refused(platform.launch(FakePlatform.message().with(ClaimName.MESSAGE_TYPE, type)), fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/lti/launch",
                "https://tool.example.evil.example/",
                "https://tool.example@evil.example/",
                "http://tool.example/lti/launch",
                "https://tool.example:8443/lti/launch",
                "//tool.example/lti/launch",
                "/lti/launch",
                "javascript:alert(1)",
                "https://tool.example/ not an address",
                "https://tool.example/a%2e%2e/b",
            })
    void aLinkToAnotherPlaceIsRefused(String target) {
        refused(
                platform.launch(FakePlatform.message().with(ClaimName.TARGET_LINK_URI, target)),
                LaunchFault.FOREIGN_TARGET_LINK);
    }

    @Test
    void theSignedLinkDecidesWhatIsOpened() {
        var launch =
                accepted(
                        platform.launch(
                                FakePlatform.message()
                                        .with(
                                                ClaimName.TARGET_LINK_URI,
                                                "https://tool.example/lti/launch?sim=4")));
        assertThat(launch.targetLink())
                .isEqualTo(URI.create("https://tool.example/lti/launch?sim=4"));
    }

    @Test
    void aMissingLinkIsRefused() {
        refused(
                platform.launch(FakePlatform.message().without(ClaimName.TARGET_LINK_URI)),
                LaunchFault.NO_TARGET_LINK);
    }

    @Test
    void anonymousLaunchesNeedARegistrationThatAllowsThem() {
        LaunchMessage nobody = FakePlatform.message().without("sub");
        refused(platform.launch(nobody), LaunchFault.NO_SUBJECT);

        Registration strict = FakePlatform.REGISTRATION;
        platform.registrations.set(
                0,
                new Registration(
                        strict.key(),
                        strict.endpoints(),
                        strict.deployments(),
                        strict.reach(),
                        true));
        assertThat(accepted(platform.launch(nobody)).person().isAnonymous()).isTrue();
    }

    @Test
    void identifiersMayHave255Characters() {
        accepted(platform.launch(FakePlatform.message().with("sub", "x".repeat(255))));
        refused(
                platform.launch(FakePlatform.message().with("sub", "x".repeat(256))),
                LaunchFault.MALFORMED_CLAIM);
    }

    @Test
    void aNulInAnyTextIsRefused() {
        for (LaunchMessage message :
                List.of(
                        FakePlatform.message().with("sub", "a\0b"),
                        FakePlatform.message().with("name", "a\0b"),
                        FakePlatform.message().with(ClaimName.CUSTOM, Map.of("a", "\0")),
                        FakePlatform.message().with(ClaimName.ROLES, List.of("\0")),
                        FakePlatform.message()
                                .with(ClaimName.RESOURCE_LINK, Map.of("id", "1", "title", "\0")))) {
            refused(platform.launch(message), LaunchFault.MALFORMED_CLAIM);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sub, MALFORMED_CLAIM",
        "name, MALFORMED_CLAIM",
        "iss, MALFORMED_CLAIM",
        "aud, MALFORMED_CLAIM",
        "azp, MALFORMED_CLAIM",
        "locale, MALFORMED_CLAIM",
        ClaimName.VERSION + ", MALFORMED_CLAIM",
        ClaimName.MESSAGE_TYPE + ", MALFORMED_CLAIM",
        ClaimName.DEPLOYMENT_ID + ", MALFORMED_CLAIM",
        ClaimName.ROLES + ", MALFORMED_CLAIM",
        ClaimName.RESOURCE_LINK + ", MALFORMED_CLAIM",
        ClaimName.CONTEXT + ", MALFORMED_CLAIM",
        ClaimName.CUSTOM + ", MALFORMED_CLAIM",
        ClaimName.TOOL_PLATFORM + ", MALFORMED_CLAIM",
        ClaimName.LAUNCH_PRESENTATION + ", MALFORMED_CLAIM",
        ClaimName.GRADE_SERVICE + ", MALFORMED_CLAIM",
        ClaimName.MEMBERSHIP_SERVICE + ", MALFORMED_CLAIM",
        ClaimName.TARGET_LINK_URI + ", MALFORMED_CLAIM",
    })
    void aNumberInPlaceOfAClaimIsRefused(String claim, LaunchFault fault) {
        refused(platform.launch(FakePlatform.message().with(claim, 7)), fault);
    }

    @Test
    void aRoleThatIsNoTextIsRefused() {
        refused(
                platform.launch(FakePlatform.message().with(ClaimName.ROLES, List.of(7))),
                LaunchFault.MALFORMED_CLAIM);
    }
}
