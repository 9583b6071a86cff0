package org.aspirant.practicelms.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.LaunchPresentation;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.platform.PlatformLogin;
import org.aspirant.lti.registration.DeploymentId;

/** What the platform sends: invented people of one course, who open its activities in turn. */
final class Messages {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final Context COURSE =
            new Context(
                    "load-course",
                    "LOAD",
                    "A course with many people",
                    List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering"));

    private final LoadPlan plan;
    private final String issuer;
    private final SigningKey key;

    Messages(LoadPlan plan, String issuer, SigningKey key) {
        this.plan = plan;
        this.issuer = issuer;
        this.key = key;
    }

    /**
     * The login initiation of a launch.
     *
     * @param number of the launch, from 0
     */
    Parameters login(int number) {
        return new PlatformLogin(
                        issuer,
                        plan.clientId(),
                        new DeploymentId(plan.deployment()),
                        person(number),
                        "launch-" + number,
                        plan.target(),
                        null)
                .parameters();
    }

    /**
     * The token of a launch, signed.
     *
     * @param nonce that the tool asked for
     */
    String token(int number, String nonce) {
        String person = person(number);
        int link = number % plan.links();
        return LaunchMessage.resourceLink(
                        issuer,
                        plan.clientId(),
                        new DeploymentId(plan.deployment()),
                        new Person(
                                new Subject(person),
                                "Load " + person,
                                "Load",
                                person,
                                person + "@example.edu"),
                        new ResourceLink("load-link-" + link, "Activity " + link, null),
                        plan.target())
                .withRoles(CourseRole.LEARNER)
                .withContext(COURSE)
                .withPresentation(new LaunchPresentation("window", null, Locale.ENGLISH))
                .sign(key, nonce, Instant.now(), LIFETIME);
    }

    private String person(int number) {
        return "load-person-" + number % plan.people();
    }
}
