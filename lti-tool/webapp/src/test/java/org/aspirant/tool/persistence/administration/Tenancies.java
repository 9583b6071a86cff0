package org.aspirant.tool.persistence.administration;

import java.math.BigDecimal;
import java.net.URI;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseId;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.ColumnGrade;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.administration.tenants.Deployment;
import org.aspirant.tool.administration.tenants.Tenants;
import org.aspirant.tool.persistence.outbox.JdbiDepartures;
import org.aspirant.tool.persistence.platform.JdbiPlaces;
import org.aspirant.tool.persistence.platform.JdbiTenants;
import org.aspirant.tool.platformlink.admission.DeploymentOutcome;
import org.aspirant.tool.platformlink.connect.PlatformName;

/** Launches that came, and grades that were given up, as administrators find them. */
final class Tenancies {

    static final PlatformName PLATFORM = new PlatformName("https://lms.example", "c-1");

    private final AdministrationFixture at;
    final Tenants tenants;
    private final JdbiPlaces places;

    Tenancies(AdministrationFixture at) {
        this.at = at;
        this.tenants = new JdbiTenants(at.jdbi);
        this.places = new JdbiPlaces(at.jdbi);
    }

    /** What became of a launch through a deployment of a platform installation. */
    DeploymentOutcome launch(PlatformName platform, String deployment, String guid) {
        return at.unitOfWork.run(
                () ->
                        places.deployment(
                                registration(platform),
                                new DeploymentId(deployment),
                                new ToolPlatform(guid, "Platform " + guid, "moodle", null),
                                at.clock.instant()));
    }

    OrganizationId admitted(PlatformName platform, String deployment, String guid) {
        return ((DeploymentOutcome.Admitted) launch(platform, deployment, guid))
                .tenancy()
                .organization();
    }

    boolean waits(PlatformName platform, String deployment, String guid) {
        return launch(platform, deployment, guid) instanceof DeploymentOutcome.Waiting;
    }

    Deployment deployment(String deploymentId) {
        return tenants.deployments().stream()
                .filter(known -> known.deploymentId().equals(deploymentId))
                .findFirst()
                .orElseThrow();
    }

    /** A grade that will not arrive unless somebody does something. */
    ActivityKey dead(OrganizationId organization, SubjectId candidate) {
        var place =
                new ActivityKey(
                        organization, new CourseId(Opaque.fresh()), new ActivityId(Opaque.fresh()));
        new JdbiDepartures(at.jdbi, at.clock)
                .queue(
                        new ColumnGrade(
                                place,
                                candidate,
                                ColumnName.OWN,
                                new BigDecimal("15"),
                                new BigDecimal("20"),
                                at.clock.instant()));
        at.jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        update departure set state = 'DEAD',
                                            last_reason = 'COLUMN_GONE', attempts = 1
                                        where activity_id = :activity""")
                                .bind("activity", place.activity())
                                .execute());
        return place;
    }

    private static Registration registration(PlatformName platform) {
        return new Registration(
                new RegistrationKey(platform.issuer(), platform.clientId()),
                new PlatformEndpoints(
                        URI.create("https://lms.example/auth"),
                        URI.create("https://lms.example/token"),
                        URI.create("https://lms.example/jwks")),
                Deployments.any(),
                Reach.PUBLIC);
    }
}
