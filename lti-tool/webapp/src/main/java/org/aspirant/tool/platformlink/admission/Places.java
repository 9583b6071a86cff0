package org.aspirant.tool.platformlink.admission;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Port: organizations, courses and activities by the names that platforms give them. Each is made
 * when it is first asked for, and made once however many ask at the same time. Called inside a unit
 * of work.
 */
public interface Places {

    /**
     * The tenant of a deployment.
     *
     * <p>One that the registration names is admitted: into the organization of its platform
     * installation, or into one of its own. Of the others those are that {@link NewDeployments}
     * lets in, as an administrator said or else the registration means it; the rest wait for an
     * administrator. One that an administrator refused goes on waiting.
     *
     * @param platform the claim of the launch, null where the platform does not say
     */
    DeploymentOutcome deployment(
            Registration registration,
            DeploymentId deployment,
            @Nullable ToolPlatform platform,
            Instant at);

    /** The course; without a context each link is a course of its own. */
    CourseKey course(Tenancy tenancy, @Nullable Context context, ResourceLink link, Instant at);

    /** The activity at a link of a course. */
    ActivityKey activity(CourseKey course, ResourceLink link, Instant at);

    /** What the platform calls the course: its title, or else its label; empty for neither. */
    String courseTitle(CourseKey course);

    /** Where an activity lies at its platform. */
    Optional<PlatformPlace> platformPlace(ActivityKey activity);
}
