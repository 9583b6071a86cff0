package org.aspirant.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.testing.FakePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LTI Deep Linking 2.0, section 4.4. */
class DeepLinkingRequestTest extends LaunchRefusals {

    private static final URI RETURN = URI.create("https://platform.example/return?course=2&key=k");
    private static final LaunchMessage MESSAGE =
            FakePlatform.deepLinking(DeepLinkingSettings.forLinks(RETURN));

    @Test
    void isAcceptedWithoutALinkAndWithoutRoles() {
        DeepLinkingLaunch launch = request(MESSAGE);

        assertThat(launch.settings()).isEqualTo(DeepLinkingSettings.forLinks(RETURN));
        assertThat(launch.roles().course()).isEmpty();
        assertThat(launch.registration()).isEqualTo(FakePlatform.REGISTRATION.key());
        assertThat(launch.deployment().value()).isEqualTo("d-1");
        assertThat(launch.targetLink()).isEqualTo(FakePlatform.TARGET);
        assertThat(launch.context()).isNull();
        assertThat(launch.issuedAt()).isEqualTo(FakePlatform.NOW);
    }

    @Test
    void rolesCountWhereTheyAreSaid() {
        assertThat(
                        request(MESSAGE.withRoles(CourseRole.INSTRUCTOR))
                                .roles()
                                .has(CourseRole.INSTRUCTOR))
                .isTrue();
        refused(
                platform.launch(MESSAGE.with(ClaimName.ROLES, "Instructor")),
                LaunchFault.MALFORMED_CLAIM);
    }

    @Test
    void aLinkThatComesAlongIsNotRead() {
        DeepLinkingLaunch unused = request(MESSAGE.with(ClaimName.RESOURCE_LINK, 7));
    }

    @Test
    void everySettingIsRead() {
        var settings =
                new DeepLinkingSettings(
                        RETURN,
                        List.of("link", "ltiResourceLink"),
                        List.of("embed"),
                        "image/*,text/html",
                        true,
                        false,
                        true,
                        "A title",
                        "Some words",
                        " opaque, \"as it is\" ");

        DeepLinkingSettings read = request(FakePlatform.deepLinking(settings)).settings();

        assertThat(read).isEqualTo(settings);
        assertThat(read.takesLinks()).isTrue();
        assertThat(read.takesSeveral()).isTrue();
        assertThat(read.takesLineItems()).isFalse();
    }

    @Test
    void whatIsNotSaidIsNotPromised() {
        DeepLinkingSettings read = request(MESSAGE).settings();

        assertThat(read.takesSeveral()).isFalse();
        assertThat(read.takesLineItems()).as("may be ignored, does no harm").isTrue();
        assertThat(read.autoCreate()).isFalse();
    }

    @ParameterizedTest(name = "without {0}: {1}")
    @CsvSource({
        "accept_types, NO_ACCEPTED_TYPES",
        "accept_presentation_document_targets, NO_ACCEPTED_TARGETS",
        "deep_link_return_url, NO_RETURN_ADDRESS",
    })
    void whatMustBeThereIsMissed(String name, LaunchFault fault) {
        Map<String, Object> settings = settings();
        settings.remove(name);
        refused(platform.launch(with(settings)), fault);
    }

    @Test
    void theSettingsThemselvesMustBeThere() {
        refused(
                platform.launch(MESSAGE.without(ClaimName.DEEP_LINKING_SETTINGS)),
                LaunchFault.NO_DEEP_LINKING_SETTINGS);
    }

    @Test
    void noTypeAtAllIsNoTypes() {
        for (List<String> types : List.of(List.<String>of(), List.of(" "))) {
            Map<String, Object> settings = settings();
            settings.put("accept_types", types);
            refused(platform.launch(with(settings)), LaunchFault.NO_ACCEPTED_TYPES);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://platform.example/return",
                "http://127.0.0.1:8090/return",
                "https://127.0.0.1/return",
                "javascript:alert(1)",
                "//platform.example/return",
                "https://user@platform.example/return",
                "https://platform.example/return#x",
            })
    void theAnswerGoesNowhereUnsafe(String address) {
        Map<String, Object> settings = settings();
        settings.put("deep_link_return_url", address);
        refused(platform.launch(with(settings)), LaunchFault.UNSAFE_ADDRESS);
    }

    @Test
    void inDevelopmentItMayGoToThisMachine() {
        Registration strict = FakePlatform.REGISTRATION;
        platform.registrations.set(
                0,
                new Registration(
                        strict.key(), strict.endpoints(), strict.deployments(), Reach.LOOPBACK));
        Map<String, Object> settings = settings();
        settings.put("deep_link_return_url", "http://127.0.0.1:8090/return");

        assertThat(request(with(settings)).settings().returnUrl())
                .hasToString("http://127.0.0.1:8090/return");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accept_types",
                "accept_presentation_document_targets",
                "deep_link_return_url",
                "accept_media_types",
                "accept_multiple",
                "accept_lineitem",
                "auto_create",
                "title",
                "text",
                "data",
            })
    void whatIsThereMustHaveItsForm(String name) {
        for (Object wrong : List.of(7, Map.of("a", "b"), List.of(7))) {
            Map<String, Object> settings = settings();
            settings.put(name, wrong);
            refused(platform.launch(with(settings)), LaunchFault.MALFORMED_CLAIM);
        }
    }

    @Test
    void aFlagMayBeWrittenAsAText() {
        Map<String, Object> settings = settings();
        settings.put("accept_multiple", "true");
        assertThat(request(with(settings)).settings().takesSeveral()).isTrue();
        settings.put("accept_multiple", "yes");
        refused(platform.launch(with(settings)), LaunchFault.MALFORMED_CLAIM);
    }

    @Test
    void aTargetMayBeLeftOutAndMayNotBeForeign() {
        assertThat(request(MESSAGE.without(ClaimName.TARGET_LINK_URI)).targetLink())
                .isEqualTo(FakePlatform.TOOL.redirectUri());
        refused(
                platform.launch(
                        MESSAGE.with(ClaimName.TARGET_LINK_URI, "https://evil.example/lti/launch")),
                LaunchFault.FOREIGN_TARGET_LINK);
    }

    @Test
    void whoChoosesMustBeSaid() {
        refused(platform.launch(MESSAGE.without("sub")), LaunchFault.NO_SUBJECT);
    }

    private DeepLinkingLaunch request(LaunchMessage message) {
        LaunchOutcome outcome = platform.launch(message);
        assertThat(outcome).isInstanceOf(LaunchOutcome.Accepted.class);
        return (DeepLinkingLaunch) ((LaunchOutcome.Accepted) outcome).launch();
    }

    private static LaunchMessage with(Map<String, Object> settings) {
        return MESSAGE.with(ClaimName.DEEP_LINKING_SETTINGS, settings);
    }

    private static Map<String, Object> settings() {
        Map<String, Object> settings =
                new LinkedHashMap<>(
                        LaunchMessage.settingsClaim(DeepLinkingSettings.forLinks(RETURN)));
        settings.replaceAll(
                (name, value) -> value instanceof List<?> list ? new ArrayList<>(list) : value);
        return settings;
    }
}
