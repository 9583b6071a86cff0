package org.aspirant.tool.platformlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may frame a launch, platform by platform. */
class FramersTest {

    private static final String SSO = "https://sso.canvaslms.com/api/lti/authorize_redirect";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Moodle | https://moodle.example.edu | https://moodle.example.edu/mod/lti/auth.php | https://moodle.example.edu/mod/lti/return.php | https://moodle.example.edu
            Moodle in a folder | https://www.example.edu/moodle | https://www.example.edu/moodle/auth.php | | https://www.example.edu
            a Canvas of one's own | https://canvas.example.edu | https://canvas.example.edu/api/lti/authorize_redirect | https://canvas.example.edu/courses/1 | https://canvas.example.edu
            hosted Canvas under a school's own name | https://canvas.instructure.com | %1$s | https://learn.school.example/courses/1 | https://*.instructure.com https://canvas.instructure.com https://sso.canvaslms.com https://learn.school.example
            hosted Canvas that says nowhere to go back to | https://canvas.instructure.com | %1$s | | https://*.instructure.com https://canvas.instructure.com https://sso.canvaslms.com
            its beta | https://canvas.beta.instructure.com | %1$s | | https://*.instructure.com https://canvas.beta.instructure.com https://sso.canvaslms.com
            somebody who sounds like it | https://canvas.instructure.com.evil.example | https://evil.example/auth | | https://canvas.instructure.com.evil.example https://evil.example
            an issuer that is no address | urn:platform | https://lms.example:8443/auth | | https://lms.example:8443
            """)
    void isWhereItsPlatformShowsIt(
            String platform,
            String issuer,
            String authorization,
            @Nullable String returnTo,
            String framers) {
        Registration registration = registration(issuer, authorization.replace("%1$s", SSO));

        assertThat(Framers.of(registration, session(registration, returnTo))).isEqualTo(framers);
    }

    private static Registration registration(String issuer, String authorization) {
        return new Registration(
                new RegistrationKey(issuer, "c-1"),
                new PlatformEndpoints(
                        URI.create(authorization),
                        URI.create("https://elsewhere.example/token"),
                        URI.create("https://elsewhere.example/jwks")),
                Deployments.any(),
                Reach.PUBLIC);
    }

    private static LaunchSession session(Registration registration, @Nullable String returnTo) {
        var organization = new OrganizationId("o");
        return new LaunchSession(
                LaunchId.fresh(),
                new Tenancy(organization, registration.key(), new DeploymentId("1")),
                new Participant(
                        new ActivityKey(organization, new CourseId("c"), new ActivityId("a")),
                        new SubjectId("s"),
                        Set.of(),
                        false,
                        false),
                Locale.ENGLISH,
                returnTo == null ? null : URI.create(returnTo),
                Instant.EPOCH);
    }
}
