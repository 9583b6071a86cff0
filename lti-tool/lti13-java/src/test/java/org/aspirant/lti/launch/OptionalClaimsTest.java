package org.aspirant.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.testing.FakePlatform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message may leave out, and what it may not say there. */
class OptionalClaimsTest extends LaunchRefusals {

    @ParameterizedTest
    @CsvSource({
        "http://platform.example/lineitems, UNSAFE_ADDRESS",
        "https://127.0.0.1/lineitems,       UNSAFE_ADDRESS",
        "https://user@platform.example/,    UNSAFE_ADDRESS",
        "https://bad address,               MALFORMED_CLAIM",
    })
    void aGradebookMustHaveASafeAddress(String address, LaunchFault fault) {
        refused(
                platform.launch(
                        FakePlatform.message()
                                .with(ClaimName.GRADE_SERVICE, Map.of("lineitems", address))),
                fault);
    }

    @Test
    void aReturnAddressIsNeverScript() {
        refused(
                platform.launch(
                        FakePlatform.message()
                                .with(
                                        ClaimName.LAUNCH_PRESENTATION,
                                        Map.of("return_url", "javascript:alert(1)"))),
                LaunchFault.UNSAFE_ADDRESS);
    }

    @Test
    void lineItemsOfTwoOriginsAreRefused() {
        refused(
                platform.launch(
                        FakePlatform.message()
                                .with(
                                        ClaimName.GRADE_SERVICE,
                                        Map.of(
                                                "lineitems",
                                                "https://platform.example/items",
                                                "lineitem",
                                                "https://elsewhere.example/items/1"))),
                LaunchFault.MALFORMED_CLAIM);
    }

    @Test
    void whatThePlatformDidNotFillInIsAbsent() {
        Map<String, Object> custom = new LinkedHashMap<>();
        custom.put("course", "$Canvas.course.id");
        custom.put("price", "$5.00 a head");
        custom.put("count", 3);
        custom.put("empty", "");
        custom.put("list", List.of("a"));
        var launch =
                accepted(platform.launch(FakePlatform.message().with(ClaimName.CUSTOM, custom)));

        assertThat(launch.custom().values())
                .isEqualTo(Map.of("price", "$5.00 a head", "count", "3", "empty", ""));
    }

    @Test
    void emptyOptionalClaimsAreAbsent() {
        var launch =
                accepted(
                        platform.launch(
                                FakePlatform.message()
                                        .with(ClaimName.GRADE_SERVICE, Map.of())
                                        .with(ClaimName.MEMBERSHIP_SERVICE, Map.of())
                                        .with(ClaimName.TOOL_PLATFORM, Map.of("name", "x"))
                                        .with(ClaimName.LAUNCH_PRESENTATION, Map.of())));
        assertThat(launch.grades()).isNull();
        assertThat(launch.members()).isNull();
        assertThat(launch.platform()).isNull();
        assertThat(launch.locale()).isNull();
    }

    @Test
    void aContextNeedsAnId() {
        refused(
                platform.launch(
                        FakePlatform.message().with(ClaimName.CONTEXT, Map.of("title", "x"))),
                LaunchFault.MALFORMED_CLAIM);
    }

    @Test
    void theCourseArrivesAsItWasSent() {
        Context course = new Context("c-1", "PREP", "Leading", List.of("CourseSection"));

        assertThat(accepted(platform.launch(FakePlatform.message().withContext(course))).context())
                .isEqualTo(course);
    }

    @Test
    void thePlatformsLanguageIsUnderstoodInBothSpellings() {
        for (String sent : List.of("es_MX", "es-MX")) {
            var launch =
                    accepted(
                            platform.launch(
                                    FakePlatform.message()
                                            .with(
                                                    ClaimName.LAUNCH_PRESENTATION,
                                                    Map.of("locale", sent))));
            assertThat(launch.locale()).isEqualTo(Locale.forLanguageTag("es-MX"));
        }
    }

    @Test
    void aLanguageWithALongerTagThanAnyNeedsIsNone() {
        assertThat(locale("es-x-abcdefgh")).isEqualTo(Locale.forLanguageTag("es-x-abcdefgh"));
        assertThat(locale("es-x" + "-abcdefgh".repeat(4_000))).isNull();
    }

    private @Nullable Locale locale(String sent) {
        return accepted(
                        platform.launch(
                                FakePlatform.message()
                                        .with(
                                                ClaimName.LAUNCH_PRESENTATION,
                                                Map.of("locale", sent))))
                .locale();
    }

    @Test
    void canvasTestStudentIsNobody() {
        var roles =
                accepted(
                                platform.launch(
                                        FakePlatform.message()
                                                .withRoles(
                                                        List.of(
                                                                CourseRole.LEARNER.urn(),
                                                                "http://purl.imsglobal.org/vocab/lti/system/person#TestUser"))))
                        .roles();
        assertThat(roles.testUser()).isTrue();
    }
}
