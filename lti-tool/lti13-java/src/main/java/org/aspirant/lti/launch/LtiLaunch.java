package org.aspirant.lti.launch;

import java.net.URI;
import java.util.Locale;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.CustomValues;
import org.aspirant.lti.claim.LaunchPresentation;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.Roles;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.jspecify.annotations.Nullable;

/** A message that passed every check; one record for each kind of message. */
public sealed interface LtiLaunch
        permits ResourceLinkLaunch, DeepLinkingLaunch, SubmissionReviewLaunch {

    RegistrationKey registration();

    DeploymentId deployment();

    @Nullable ToolPlatform platform();

    Person person();

    Roles roles();

    /** In which course; null outside of any. */
    @Nullable Context context();

    /** What to open: an address of the tool. */
    URI targetLink();

    LaunchPresentation presentation();

    CustomValues custom();

    /** The language to show, if the platform said one. */
    default @Nullable Locale locale() {
        return presentation().locale();
    }
}
