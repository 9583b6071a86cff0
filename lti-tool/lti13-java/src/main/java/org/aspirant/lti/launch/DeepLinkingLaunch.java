package org.aspirant.lti.launch;

import java.net.URI;
import java.time.Instant;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.CustomValues;
import org.aspirant.lti.claim.LaunchPresentation;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.Roles;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who builds a course wants links from the tool.
 *
 * <p>There is no link yet, so none is asked for and none is read. Roles may be left out here: they
 * are then none, and whoever needs a role has to be refused by the tool.
 *
 * @param registration who vouches for all of this
 * @param deployment the tenant; the answer repeats it
 * @param platform the installation, if it says so
 * @param person who chooses
 * @param roles what they are, here and elsewhere
 * @param context the course that the links are for; null outside of any
 * @param targetLink what to open: an address of the tool, the registered one where none is said
 * @param presentation how the platform shows it
 * @param settings what the platform takes and where to
 * @param custom what was registered for this placement
 * @param issuedAt by the platform's clock, in whole seconds
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-request-message">LTI Deep
 *     Linking 2.0, section 4.4</a>
 */
public record DeepLinkingLaunch(
        RegistrationKey registration,
        DeploymentId deployment,
        @Nullable ToolPlatform platform,
        Person person,
        Roles roles,
        @Nullable Context context,
        URI targetLink,
        LaunchPresentation presentation,
        DeepLinkingSettings settings,
        CustomValues custom,
        Instant issuedAt)
        implements LtiLaunch {}
