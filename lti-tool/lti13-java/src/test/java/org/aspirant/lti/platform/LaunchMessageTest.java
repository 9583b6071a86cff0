package org.aspirant.lti.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.LaunchPresentation;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.Roles;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.launch.LaunchOutcome;
import org.aspirant.lti.launch.ResourceLinkLaunch;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.testing.FakePlatform;
import org.junit.jupiter.api.Test;

class LaunchMessageTest {

    @Test
    void arrivesAtTheToolAsItWasBuilt() {
        Person person =
                new Person(new Subject("s-87"), "Íñigo Larkin", "Íñigo", "Larkin", "i@d.example");
        Context context = new Context("c-9", "PREP", "Leading", List.of("CourseSection"));
        LaunchPresentation presentation =
                new LaunchPresentation(
                        "iframe",
                        URI.create("https://platform.example/return?a=b"),
                        Locale.forLanguageTag("es-MX"));
        ToolPlatform platform = new ToolPlatform("guid-1", "Practice", "practice", "1");
        AgsClaim grades =
                new AgsClaim(
                        URI.create("https://platform.example/items?type=1"),
                        URI.create("https://platform.example/items/1?type=1"),
                        Set.of(LtiScope.SCORES, LtiScope.RESULTS));
        NrpsClaim members =
                new NrpsClaim(URI.create("https://platform.example/members"), List.of("2.0"));

        LaunchOutcome outcome =
                new FakePlatform()
                        .launch(
                                FakePlatform.message()
                                        .withPerson(person)
                                        .withRoles(
                                                CourseRole.INSTRUCTOR,
                                                CourseRole.TEACHING_ASSISTANT)
                                        .withContext(context)
                                        .withPresentation(presentation)
                                        .withPlatform(platform)
                                        .withGrades(grades)
                                        .withMembers(members)
                                        .withCustom(Map.of("sim", "the-committee")));

        assertThat(outcome).isInstanceOf(LaunchOutcome.Accepted.class);
        var launch = (ResourceLinkLaunch) ((LaunchOutcome.Accepted) outcome).launch();
        assertThat(launch.registration()).isEqualTo(FakePlatform.REGISTRATION.key());
        assertThat(launch.deployment()).isEqualTo(new DeploymentId("d-1"));
        assertThat(launch.person()).isEqualTo(person);
        assertThat(launch.roles())
                .isEqualTo(
                        new Roles(
                                Set.of(CourseRole.INSTRUCTOR, CourseRole.TEACHING_ASSISTANT),
                                Set.of(),
                                Set.of(),
                                false));
        assertThat(launch.context()).isEqualTo(context);
        assertThat(launch.presentation()).isEqualTo(presentation);
        assertThat(launch.platform()).isEqualTo(platform);
        assertThat(launch.grades()).isEqualTo(grades);
        assertThat(launch.members()).isEqualTo(members);
        assertThat(launch.custom().value("sim")).contains("the-committee");
        assertThat(launch.issuedAt()).isEqualTo(FakePlatform.NOW);
    }

    @Test
    void isNotChangedByWhatIsMadeOfIt() {
        LaunchMessage message = FakePlatform.message();
        LaunchMessage other = message.without(ClaimName.ROLES).with("a", 1);

        assertThat(message.claims()).containsKey(ClaimName.ROLES).doesNotContainKey("a");
        assertThat(other.claims()).doesNotContainKey(ClaimName.ROLES).containsKey("a");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(FakePlatform.message().claims())
                .doesNotContainKeys("name", "given_name", "family_name", "email");
        assertThat(FakePlatform.message().claims().get(ClaimName.RESOURCE_LINK))
                .isEqualTo(Map.of("id", "link-5"));
    }
}
