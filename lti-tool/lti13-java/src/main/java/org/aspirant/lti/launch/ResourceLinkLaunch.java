package org.aspirant.lti.launch;

import java.net.URI;
import java.time.Instant;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.CustomValues;
import org.aspirant.lti.claim.LaunchPresentation;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Roles;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.jspecify.annotations.Nullable;

/**
 * Somebody followed a link to the tool.
 *
 * @param registration who vouches for all of this
 * @param deployment the tenant
 * @param platform the installation, if it says so
 * @param person who
 * @param roles what they are, here and elsewhere
 * @param resourceLink which link
 * @param context in which course; null outside of any
 * @param targetLink what to open: an address of the tool
 * @param presentation how the platform shows it
 * @param grades the gradebook, if the platform offers it
 * @param members the list of members, if the platform offers it
 * @param custom what was written beside the link
 * @param issuedAt by the platform's clock, in whole seconds
 */
public record ResourceLinkLaunch(
        RegistrationKey registration,
        DeploymentId deployment,
        @Nullable ToolPlatform platform,
        Person person,
        Roles roles,
        ResourceLink resourceLink,
        @Nullable Context context,
        URI targetLink,
        LaunchPresentation presentation,
        @Nullable AgsClaim grades,
        @Nullable NrpsClaim members,
        CustomValues custom,
        Instant issuedAt)
        implements LtiLaunch {}
