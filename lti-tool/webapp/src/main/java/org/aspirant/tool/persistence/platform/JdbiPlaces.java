package org.aspirant.tool.persistence.platform;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Text;
import org.aspirant.tool.platformlink.admission.DeploymentOutcome;
import org.aspirant.tool.platformlink.admission.NewDeployments;
import org.aspirant.tool.platformlink.admission.Places;
import org.aspirant.tool.platformlink.admission.PlatformPlace;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Organizations, courses and links in the database. What is missing is inserted unless somebody
 * else was first, and then read: no unique key is ever violated, which would end a transaction on
 * PostgreSQL.
 */
public final class JdbiPlaces implements Places {

    private final Jdbi jdbi;

    public JdbiPlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public DeploymentOutcome deployment(
            Registration registration,
            DeploymentId deployment,
            @Nullable ToolPlatform platform,
            Instant at) {
        return jdbi.withHandle(
                handle -> {
                    DeploymentRow row =
                            DeploymentRow.find(handle, registration.key(), deployment)
                                    .filter(DeploymentRow::isAdmitted)
                                    .orElseGet(
                                            () ->
                                                    settle(
                                                            handle,
                                                            registration,
                                                            deployment,
                                                            platform,
                                                            at));
                    row.isOf(handle, platform);
                    return outcome(row, registration.key(), deployment);
                });
    }

    /**
     * A deployment that has no organization yet, while no other one of its registration gets one.
     */
    private static DeploymentRow settle(
            Handle handle,
            Registration registration,
            DeploymentId deployment,
            @Nullable ToolPlatform platform,
            Instant at) {
        String registrationId = RegistrationRow.obtain(handle, registration.key(), at);
        RegistrationRow.lock(handle, registrationId);
        String guid = platform == null ? "" : platform.guid();
        String said = platform == null || platform.name() == null ? "" : platform.name();
        DeploymentRow row =
                DeploymentRow.obtain(
                        handle, registrationId, registration.key(), deployment, guid, said, at);
        if (row.isAdmitted() || row.isRefused()) {
            return row;
        }
        if (!registration.deployments().names(deployment)
                && !admitsItself(handle, registrationId, registration, row)) {
            return row;
        }
        String name = said.isBlank() ? registration.issuer() : said;
        String organization = OrganizationRow.obtain(handle, registrationId, row.guid(), name, at);
        return row.admit(handle, organization, at);
    }

    private static boolean admitsItself(
            Handle handle, String registrationId, Registration registration, DeploymentRow row) {
        NewDeployments admitted =
                RegistrationRow.newDeployments(handle, registrationId)
                        .orElseGet(() -> NewDeployments.meantBy(registration.deployments()));
        return switch (admitted) {
            case NONE -> false;
            case SAME_INSTALLATION -> OrganizationRow.mayJoin(handle, registrationId, row.guid());
            case ALL -> true;
        };
    }

    private static DeploymentOutcome outcome(
            DeploymentRow row, RegistrationKey registration, DeploymentId deployment) {
        String organization = row.organization();
        return organization == null
                ? new DeploymentOutcome.Waiting()
                : new DeploymentOutcome.Admitted(
                        new Tenancy(new OrganizationId(organization), registration, deployment));
    }

    @Override
    public CourseKey course(
            Tenancy tenancy, @Nullable Context context, ResourceLink link, Instant at) {
        String place = context == null ? "link:" + link.id() : "context:" + context.id();
        String title = context == null ? linkTitle(link) : courseTitle(context);
        return jdbi.withHandle(
                handle -> {
                    var row =
                            CourseRow.find(handle, tenancy, place)
                                    .orElseGet(
                                            () ->
                                                    CourseRow.obtain(
                                                            handle, tenancy, place, title, at));
                    row.rename(handle, title);
                    return row.key();
                });
    }

    @Override
    public ActivityKey activity(CourseKey course, ResourceLink link, Instant at) {
        return jdbi.withHandle(
                handle ->
                        activity(handle, course, link)
                                .orElseGet(
                                        () -> {
                                            insert(handle, course, link, at);
                                            return activity(handle, course, link).orElseThrow();
                                        }));
    }

    private static void insert(Handle handle, CourseKey course, ResourceLink link, Instant at) {
        Keys.bind(
                        handle.createUpdate(
                                """
                                insert into resource_link
                                    (organization_id, course_id, activity_id, link_id, created_at)
                                values (:organization, :course, :activity, :link, :at)
                                on conflict do nothing"""),
                        course)
                .bind("activity", Opaque.fresh())
                .bind("link", link.id())
                .bind("at", at)
                .execute();
    }

    private static Optional<ActivityKey> activity(
            Handle handle, CourseKey course, ResourceLink link) {
        return Keys.bind(
                        handle.createQuery(
                                "select activity_id from resource_link where"
                                        + Keys.IN_COURSE
                                        + "and link_id = :link"),
                        course)
                .bind("link", link.id())
                .map((row, context) -> course.activity(new ActivityId(row.getString(1))))
                .findOne();
    }

    @Override
    public String courseTitle(CourseKey course) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select title from course
                                        where organization_id = :organization and id = :course""")
                                .bind("organization", course.organization())
                                .bind("course", course.course())
                                .mapTo(String.class)
                                .findOne()
                                .orElse(""));
    }

    @Override
    public Optional<PlatformPlace> platformPlace(ActivityKey activity) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select r.issuer, r.client_id, d.deployment_id, d.product,
                                            l.link_id
                                        from resource_link l
                                        join course c on c.organization_id = l.organization_id
                                            and c.id = l.course_id
                                        join deployment d on d.id = c.deployment_id
                                        join registration r on r.id = d.registration_id
                                        where l.organization_id = :organization
                                        and l.course_id = :course and l.activity_id = :activity""")
                                .bind("organization", activity.organization())
                                .bind("course", activity.course())
                                .bind("activity", activity.activity())
                                .map(
                                        (row, c) ->
                                                new PlatformPlace(
                                                        new Tenancy(
                                                                activity.organization(),
                                                                new RegistrationKey(
                                                                        row.getString("issuer"),
                                                                        row.getString("client_id")),
                                                                new DeploymentId(
                                                                        row.getString(
                                                                                "deployment_id"))),
                                                        row.getString("link_id"),
                                                        Text.line(
                                                                row.getString("product"),
                                                                Text.NAME)))
                                .findOne());
    }

    private static String courseTitle(Context context) {
        String title = context.title() == null ? context.label() : context.title();
        return Text.line(title, Text.TITLE);
    }

    private static String linkTitle(ResourceLink link) {
        return Text.line(link.title(), Text.TITLE);
    }
}
