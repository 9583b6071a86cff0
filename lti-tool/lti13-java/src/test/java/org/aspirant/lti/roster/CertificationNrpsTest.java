package org.aspirant.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.launch.LaunchOutcome;
import org.aspirant.lti.launch.ResourceLinkLaunch;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.RecordingFetch;
import org.aspirant.lti.token.AccessFault;
import org.junit.jupiter.api.Test;

/**
 * The cases of section 6.3 of the LTI Advantage Conformance Certification Guide 1.3 (document
 * version 3, 23 January 2024), in its order.
 */
class CertificationNrpsTest {

    private final RosterOfTests platform = new RosterOfTests();

    private static NrpsClaim offered() {
        LaunchOutcome outcome =
                new FakePlatform()
                        .launch(
                                FakePlatform.message()
                                        .withRoles(CourseRole.INSTRUCTOR)
                                        .with(
                                                ClaimName.MEMBERSHIP_SERVICE,
                                                Map.of(
                                                        "context_memberships_url",
                                                        RosterOfTests.ADDRESS.toString(),
                                                        "service_versions",
                                                        List.of("2.0"))));
        assertThat(outcome).isInstanceOf(LaunchOutcome.Accepted.class);
        var launch = (ResourceLinkLaunch) ((LaunchOutcome.Accepted) outcome).launch();
        return Objects.requireNonNull(launch.members());
    }

    private RosterOutcome read() {
        return platform.memberships.read(
                FakePlatform.REGISTRATION, offered(), MembershipQuery.everybody());
    }

    @Test
    void validInstructorLaunchWithNrpsClaim() {
        assertThat(offered()).isEqualTo(RosterOfTests.OFFERED);
    }

    @Test
    void requestReceived() {
        assertThat(read()).isInstanceOf(RosterOutcome.Known.class);
        assertThat(platform.lastCall().method()).isEqualTo("GET");
        assertThat(platform.lastCall().address().getPath()).isEqualTo("/courses/9/members");
    }

    @Test
    void requiredHeaders() {
        assertThat(read()).isInstanceOf(RosterOutcome.Known.class);
        assertThat(platform.lastCall().headers().keySet())
                .isEqualTo(Set.of("Accept", "Authorization"));
        assertThat(platform.lastCall().headers())
                .containsEntry(
                        "Accept", "application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
    }

    @Test
    void bearerToken() {
        assertThat(read()).isInstanceOf(RosterOutcome.Known.class);
        assertThat(platform.lastCall().headers()).containsEntry("Authorization", "Bearer token-1");
    }

    @Test
    void scope() {
        assertThat(read()).isInstanceOf(RosterOutcome.Known.class);
        assertThat(Parameters.parse(platform.tokens.calls().get(0).body()).value("scope"))
                .isEqualTo(
                        "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");
    }

    @Test
    void aScopeThatIsNotGrantedIsToldApartFromATroubleThatPasses() {
        platform.tokens.answerWith(
                call -> RecordingFetch.answer(400, "{\"error\":\"invalid_scope\"}"));
        var refused = (RosterOutcome.Refused) read();

        assertThat(refused.fault()).isEqualTo(RosterFault.NO_TOKEN);
        assertThat(refused.detail()).contains(AccessFault.SCOPE_NOT_GRANTED.name());
    }
}
