package org.aspirant.lti.launch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Roles;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.lti.login.PendingLogin;
import org.aspirant.lti.login.ToolAddress;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Registration;

/**
 * What LTI asks of a message, claim by claim.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#required-message-claims">LTI Core 1.3,
 *     section 5.3</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-request-message">LTI Deep
 *     Linking 2.0, section 4.4</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0/">LTI Submission Review Service 1.0</a>
 */
final class MessageChecks {

    private static final String VERSION = "1.3.0";

    private final ClaimReader claims;
    private final Registration registration;
    private final PendingLogin login;
    private final ToolAddress tool;

    MessageChecks(
            ClaimReader claims, Registration registration, PendingLogin login, ToolAddress tool) {
        this.claims = claims;
        this.registration = registration;
        this.login = login;
        this.tool = tool;
    }

    LtiLaunch check(Instant issued) throws RefusalException {
        checkVersion();
        DeploymentId deployment = deployment();
        return switch (message()) {
            case RESOURCE_LINK -> resource(deployment, issued);
            case DEEP_LINKING -> deepLinking(deployment, issued);
            case SUBMISSION_REVIEW -> review(deployment, issued);
        };
    }

    private LtiLaunch resource(DeploymentId deployment, Instant issued) throws RefusalException {
        Roles roles = roles();
        Person person = person();
        ResourceLink link = resourceLink();
        URI target = targetLink();
        OptionalClaims optional = new OptionalClaims(claims, registration.reach());
        return new ResourceLinkLaunch(
                registration.key(),
                deployment,
                optional.platform(),
                person,
                roles,
                link,
                optional.context(),
                target,
                optional.presentation(),
                optional.grades(),
                optional.members(),
                optional.custom(),
                issued);
    }

    private LtiLaunch deepLinking(DeploymentId deployment, Instant issued) throws RefusalException {
        Roles roles = claims.has(ClaimName.ROLES) ? roles() : Roles.of(List.of());
        Person person = person();
        DeepLinkingSettings settings = DeepLinkingClaims.settings(claims, registration.reach());
        URI target = claims.has(ClaimName.TARGET_LINK_URI) ? targetLink() : tool.redirectUri();
        OptionalClaims optional = new OptionalClaims(claims, registration.reach());
        return new DeepLinkingLaunch(
                registration.key(),
                deployment,
                optional.platform(),
                person,
                roles,
                optional.context(),
                target,
                optional.presentation(),
                settings,
                optional.custom(),
                issued);
    }

    /**
     * Moodle names the link and, where it has several columns, no line item; others the reverse.
     */
    private LtiLaunch review(DeploymentId deployment, Instant issued) throws RefusalException {
        Roles roles = roles();
        Person person = person();
        Person reviewed = reviewed();
        OptionalClaims optional = new OptionalClaims(claims, registration.reach());
        ResourceLink link = claims.has(ClaimName.RESOURCE_LINK) ? resourceLink() : null;
        AgsClaim grades = optional.grades();
        if (link == null && (grades == null || grades.lineItem() == null)) {
            throw new RefusalException(
                    LaunchFault.NO_REVIEWED_ACTIVITY, "neither resource_link nor lineitem");
        }
        URI target = targetLink();
        return new SubmissionReviewLaunch(
                registration.key(),
                deployment,
                optional.platform(),
                person,
                roles,
                reviewed,
                link,
                optional.context(),
                target,
                optional.presentation(),
                grades,
                optional.custom(),
                issued);
    }

    private Person reviewed() throws RefusalException {
        ClaimReader whose = claims.object(ClaimName.FOR_USER);
        String id = whose == null ? null : whose.id("user_id");
        if (whose == null || id == null) {
            throw new RefusalException(
                    LaunchFault.NO_REVIEWED_PERSON, "for_user.user_id is missing");
        }
        return new Person(
                new Subject(id),
                whose.text("name"),
                whose.text("given_name"),
                whose.text("family_name"),
                whose.text("email"));
    }

    private void checkVersion() throws RefusalException {
        String version = claims.text(ClaimName.VERSION);
        if (version == null) {
            throw new RefusalException(LaunchFault.NO_VERSION, "version is missing");
        }
        if (!version.equals(VERSION)) {
            throw new RefusalException(LaunchFault.WRONG_VERSION, "version is not " + VERSION);
        }
    }

    private DeploymentId deployment() throws RefusalException {
        String id = claims.id(ClaimName.DEPLOYMENT_ID);
        if (id == null) {
            throw new RefusalException(LaunchFault.NO_DEPLOYMENT, "deployment_id is missing");
        }
        DeploymentId deployment = new DeploymentId(id);
        DeploymentId announced = login.deployment();
        if (announced != null && !announced.equals(deployment)) {
            throw new RefusalException(
                    LaunchFault.OTHER_DEPLOYMENT, "the login announced another deployment");
        }
        if (!registration.deployments().admits(deployment)) {
            throw new RefusalException(LaunchFault.UNKNOWN_DEPLOYMENT, id);
        }
        return deployment;
    }

    /** The messages that there are. */
    private enum Message {
        RESOURCE_LINK,
        DEEP_LINKING,
        SUBMISSION_REVIEW
    }

    private Message message() throws RefusalException {
        String type = claims.text(ClaimName.MESSAGE_TYPE);
        if (type == null) {
            throw new RefusalException(LaunchFault.NO_MESSAGE_TYPE, "message_type is missing");
        }
        return switch (type) {
            case "LtiResourceLinkRequest" -> Message.RESOURCE_LINK;
            case "LtiDeepLinkingRequest" -> Message.DEEP_LINKING;
            case "LtiSubmissionReviewRequest" -> Message.SUBMISSION_REVIEW;
            default ->
                    throw new RefusalException(
                            LaunchFault.UNSUPPORTED_MESSAGE, "message_type is none of ours");
        };
    }

    /** Roles may be none at all, but must be said to be none. */
    private Roles roles() throws RefusalException {
        List<String> roles = claims.texts(ClaimName.ROLES);
        if (roles == null) {
            throw new RefusalException(LaunchFault.NO_ROLES, "roles are missing");
        }
        return Roles.of(roles);
    }

    private Person person() throws RefusalException {
        String subject = claims.id("sub");
        if (subject == null && !registration.anonymousAllowed()) {
            throw new RefusalException(LaunchFault.NO_SUBJECT, "sub is missing");
        }
        return new Person(
                subject == null ? null : new Subject(subject),
                claims.text("name"),
                claims.text("given_name"),
                claims.text("family_name"),
                claims.text("email"));
    }

    private ResourceLink resourceLink() throws RefusalException {
        ClaimReader link = claims.object(ClaimName.RESOURCE_LINK);
        String id = link == null ? null : link.id("id");
        if (link == null || id == null) {
            throw new RefusalException(LaunchFault.NO_RESOURCE_LINK, "resource_link.id is missing");
        }
        return new ResourceLink(id, link.text("title"), link.text("description"));
    }

    private URI targetLink() throws RefusalException {
        String target = claims.text(ClaimName.TARGET_LINK_URI);
        if (target == null) {
            throw new RefusalException(LaunchFault.NO_TARGET_LINK, "target_link_uri is missing");
        }
        return tool.own(target)
                .orElseThrow(
                        () ->
                                new RefusalException(
                                        LaunchFault.FOREIGN_TARGET_LINK,
                                        "target_link_uri is not under " + tool.base()));
    }
}
