package org.aspirant.lti.launch;

import static org.aspirant.lti.launch.LaunchRefusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.testing.FakePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks at somebody's work from the gradebook. */
class SubmissionReviewTest {

    private static final URI COLUMN = URI.create("https://platform.example/items/3");
    private static final LaunchMessage BY_LINK =
            FakePlatform.message()
                    .with(ClaimName.MESSAGE_TYPE, "LtiSubmissionReviewRequest")
                    .withRoles(CourseRole.INSTRUCTOR)
                    .with(ClaimName.FOR_USER, Map.of("user_id", "4", "name", "Ana Birch"));
    private static final LaunchMessage BY_COLUMN =
            BY_LINK.without(ClaimName.RESOURCE_LINK)
                    .withGrades(new AgsClaim(null, COLUMN, Set.of(LtiScope.SCORES)));

    private final FakePlatform platform = new FakePlatform();

    private SubmissionReviewLaunch review(LaunchMessage message) {
        LaunchOutcome outcome = platform.launch(message);
        assertThat(outcome).isInstanceOf(LaunchOutcome.Accepted.class);
        return (SubmissionReviewLaunch) ((LaunchOutcome.Accepted) outcome).launch();
    }

    @Test
    void ofALinkSaysWhoAsksAndWhoseWorkItIs() {
        SubmissionReviewLaunch launch = review(BY_LINK);

        assertThat(launch.reviewed().subject()).isEqualTo(new Subject("4"));
        assertThat(launch.reviewed().name()).isEqualTo("Ana Birch");
        assertThat(launch.person().subject()).isNotEqualTo(new Subject("4"));
        assertThat(launch.roles().has(CourseRole.INSTRUCTOR)).isTrue();
        assertThat(launch.resourceLink()).isNotNull();
        assertThat(launch.targetLink()).isEqualTo(FakePlatform.TARGET);
    }

    @Test
    void ofAColumnNeedsNoLink() {
        SubmissionReviewLaunch launch = review(BY_COLUMN);

        assertThat(launch.resourceLink()).isNull();
        assertThat(Objects.requireNonNull(launch.grades()).lineItem()).isEqualTo(COLUMN);
    }

    @Test
    void ofNeitherIsRefused() {
        refused(
                platform.launch(BY_LINK.without(ClaimName.RESOURCE_LINK)),
                LaunchFault.NO_REVIEWED_ACTIVITY);
        refused(
                platform.launch(
                        BY_LINK.without(ClaimName.RESOURCE_LINK)
                                .withGrades(
                                        new AgsClaim(
                                                URI.create("https://platform.example/items"),
                                                null,
                                                Set.of()))),
                LaunchFault.NO_REVIEWED_ACTIVITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void ofNobodyIsRefused(String id) {
        refused(
                platform.launch(BY_LINK.with(ClaimName.FOR_USER, Map.of("user_id", id))),
                LaunchFault.NO_REVIEWED_PERSON);
        refused(
                platform.launch(BY_LINK.with(ClaimName.FOR_USER, Map.of("name", "Ana"))),
                LaunchFault.NO_REVIEWED_PERSON);
        refused(
                platform.launch(BY_LINK.without(ClaimName.FOR_USER)),
                LaunchFault.NO_REVIEWED_PERSON);
    }

    @Test
    void aPersonOfAnotherFormIsRefused() {
        refused(
                platform.launch(BY_LINK.with(ClaimName.FOR_USER, "4")),
                LaunchFault.MALFORMED_CLAIM);
        refused(
                platform.launch(BY_LINK.with(ClaimName.FOR_USER, Map.of("user_id", List.of("4")))),
                LaunchFault.MALFORMED_CLAIM);
        refused(
                platform.launch(
                        BY_LINK.with(ClaimName.FOR_USER, Map.of("user_id", "4".repeat(256)))),
                LaunchFault.MALFORMED_CLAIM);
    }

    @Test
    void theUsualClaimsMustBeThere() {
        refused(platform.launch(BY_LINK.without("sub")), LaunchFault.NO_SUBJECT);
        refused(platform.launch(BY_LINK.without(ClaimName.ROLES)), LaunchFault.NO_ROLES);
        refused(
                platform.launch(BY_LINK.without(ClaimName.TARGET_LINK_URI)),
                LaunchFault.NO_TARGET_LINK);
        refused(
                platform.launch(
                        BY_LINK.with(ClaimName.TARGET_LINK_URI, "https://evil.example/lti/launch")),
                LaunchFault.FOREIGN_TARGET_LINK);
        refused(
                platform.launch(BY_LINK.with(ClaimName.DEPLOYMENT_ID, "d-9")),
                LaunchFault.OTHER_DEPLOYMENT);
    }
}
