package org.aspirant.lti.launch;

import java.net.URI;
import java.time.Instant;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.CustomValues;
import org.aspirant.lti.claim.LaunchPresentation;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Roles;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to look at somebody's work from the gradebook.
 *
 * <p>That the platform signed it says who asks and not that they may: Moodle 4.5 lets a student
 * have this message signed with anybody's id in it. Whoever acts on it has to find out by itself
 * whether this person may see the work of that one.
 *
 * @param registration who vouches for all of this
 * @param deployment the tenant
 * @param platform the installation, if it says so
 * @param person who asks
 * @param roles what they are, here and elsewhere
 * @param reviewed whose work; the subject is there, names are as far as the platform sends them
 * @param resourceLink of which link; null where only a column is named
 * @param context in which course; null outside of any
 * @param targetLink what to open: an address of the tool
 * @param presentation how the platform shows it
 * @param grades the gradebook; with the line item wherever no link is named
 * @param custom what was written beside the link
 * @param issuedAt by the platform's clock, in whole seconds
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0/">LTI Submission Review Service 1.0</a>
 */
public record SubmissionReviewLaunch(
        RegistrationKey registration,
        DeploymentId deployment,
        @Nullable ToolPlatform platform,
        Person person,
        Roles roles,
        Person reviewed,
        @Nullable ResourceLink resourceLink,
        @Nullable Context context,
        URI targetLink,
        LaunchPresentation presentation,
        @Nullable AgsClaim grades,
        CustomValues custom,
        Instant issuedAt)
        implements LtiLaunch {}
