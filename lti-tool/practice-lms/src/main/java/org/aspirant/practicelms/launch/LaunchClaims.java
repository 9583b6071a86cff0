package org.aspirant.practicelms.launch;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.registration.PlatformAddresses;
import org.aspirant.practicelms.registration.ToolRegistration;

/**
 * The claims of a launch, of a submission review or of a deep linking request, in the manner of the
 * course.
 *
 * <p>The Moodle manner has the claims of captured Moodle 4.5.6 messages, less those of services
 * that are not offered here.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#resource-link-launch-request-message">LTI
 *     1.3 core, section 4.3</a>
 */
final class LaunchClaims {

    /** One installation, whatever the manner: the same in every course. */
    private static final String PLATFORM_GUID = "5d0f7e92c4b8a6310e7d19f2b64c8a05";

    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";

    private final PlatformAddresses addresses;
    private final ServiceClaims services;

    LaunchClaims(PlatformAddresses addresses, ServiceClaims services) {
        this.addresses = addresses;
        this.services = services;
    }

    LaunchMessage of(LaunchPlan plan, ToolRegistration tool) {
        Course course = plan.course();
        Person person = plan.person();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", addresses.issuer());
        claims.put(
                "aud", plan.mishap() == Mishap.WRONG_AUDIENCE ? "another-tool" : tool.clientId());
        claims.put("sub", person.id());
        claims.put(ClaimName.VERSION, "1.3.0");
        claims.putAll(purpose(plan));
        claims.put(
                ClaimName.DEPLOYMENT_ID,
                plan.mishap() == Mishap.UNKNOWN_DEPLOYMENT ? "999" : course.deploymentId());
        claims.put(ClaimName.TARGET_LINK_URI, target(plan, tool).toString());
        if (plan.mishap() != Mishap.NO_ROLES) {
            claims.put(ClaimName.ROLES, person.roles());
        }
        claims.put("given_name", person.givenName());
        claims.put("family_name", person.familyName());
        claims.put("name", person.name());
        claims.put("email", person.email());
        claims.put(
                ClaimName.CONTEXT,
                Map.of(
                        "id",
                        course.contextId(),
                        "label",
                        course.label(),
                        "title",
                        course.title(),
                        "type",
                        List.of(
                                course.manner() == Manner.MOODLE
                                        ? "CourseSection"
                                        : "http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering")));
        claims.put(
                CLAIM + "lis",
                Map.of(
                        "person_sourcedid",
                        person.sourcedId(),
                        "course_section_sourcedid",
                        "SIS-" + course.label().replace(" ", "")));
        claims.put(ClaimName.LAUNCH_PRESENTATION, presentation(plan));
        claims.putAll(
                course.manner() == Manner.MOODLE ? inMoodleManner(plan) : inCanvasManner(plan));
        claims.putAll(services.of(course, plan.purpose().activity()));
        return new LaunchMessage(claims);
    }

    /** What the message opens: where the link leads, or else what is registered. */
    URI target(LaunchPlan plan, ToolRegistration tool) {
        if (plan.course().manner() == Manner.CANVAS
                && plan.purpose() instanceof Purpose.Reviewing review
                && review.shown().isPresent()) {
            return review.shown().get();
        }
        return plan.purpose()
                .activity()
                .flatMap(link -> link.origin().target())
                .orElseGet(tool::targetLinkUri);
    }

    /** From the menu of a course the resource link has the id of the course itself. */
    private static Map<String, Object> purpose(LaunchPlan plan) {
        Purpose purpose = plan.purpose();
        boolean moodle = plan.course().manner() == Manner.MOODLE;
        if (purpose instanceof Purpose.Choosing choosing) {
            return Map.of(
                    ClaimName.MESSAGE_TYPE,
                    "LtiDeepLinkingRequest",
                    ClaimName.DEEP_LINKING_SETTINGS,
                    LaunchMessage.settingsClaim(choosing.settings()));
        }
        Map<String, Object> link = new HashMap<>();
        Optional<ResourceLink> opened = purpose.activity();
        link.put("id", opened.map(ResourceLink::id).orElseGet(plan.course()::contextId));
        link.put("title", opened.map(ResourceLink::title).orElse(null));
        link.put(
                "description",
                opened.filter(any -> moodle).map(ResourceLink::description).orElse(null));
        if (purpose instanceof Purpose.Reviewing review && moodle) {
            Map<String, Object> message = new HashMap<>();
            message.put(ClaimName.MESSAGE_TYPE, "LtiSubmissionReviewRequest");
            message.put(ClaimName.FOR_USER, Map.of("user_id", review.whose().id()));
            if (!review.columnAlone()) {
                message.put(ClaimName.RESOURCE_LINK, link);
            }
            return message;
        }
        return Map.of(
                ClaimName.MESSAGE_TYPE, "LtiResourceLinkRequest", ClaimName.RESOURCE_LINK, link);
    }

    /** Moodle says nothing but the language where content is chosen. */
    private Map<String, Object> presentation(LaunchPlan plan) {
        if (plan.course().manner() == Manner.MOODLE && plan.purpose() instanceof Purpose.Choosing) {
            return Map.of("locale", plan.language().tag());
        }
        return Map.of(
                "locale",
                plan.language().tag(),
                "document_target",
                plan.target().name().toLowerCase(Locale.ROOT),
                "return_url",
                addresses.at("/?course=" + plan.course().id()).toString());
    }

    /** With a null where Moodle has no value for a variable. */
    private static Map<String, Object> inMoodleManner(LaunchPlan plan) {
        Map<String, Object> custom = new HashMap<>(custom(plan));
        custom.put("course_idnumber", "SIS-" + plan.course().label().replace(" ", ""));
        custom.put("link_title", plan.purpose().activity().map(ResourceLink::title).orElse(null));
        return Map.of(
                CLAIM + "ext",
                Map.of("user_username", plan.person().username(), "lms", "moodle-2"),
                ClaimName.TOOL_PLATFORM,
                platform("moodle", "2024100706"),
                ClaimName.CUSTOM,
                custom);
    }

    /** With a variable that could not be resolved as its name. */
    private static Map<String, Object> inCanvasManner(LaunchPlan plan) {
        Map<String, Object> custom = new HashMap<>(custom(plan));
        custom.put("canvas_course_id", plan.course().id());
        custom.put("canvas_user_sisid", plan.person().sourcedId());
        custom.put("section_sourcedid", "$CourseSection.sourcedId");
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(ClaimName.TOOL_PLATFORM, platform("canvas", "cloud"));
        claims.put(ClaimName.CUSTOM, custom);
        claims.put("locale", plan.language().tag());
        claims.put("https://www.instructure.com/placement", plan.purpose().placement().claim());
        claims.put(CLAIM + "lti11_legacy_user_id", plan.person().id().replace("-", ""));
        return claims;
    }

    private static Map<String, String> custom(LaunchPlan plan) {
        return plan.purpose().activity().map(link -> link.origin().custom()).orElse(Map.of());
    }

    private static Map<String, Object> platform(String family, String version) {
        return Map.of(
                "guid",
                PLATFORM_GUID,
                "name",
                "Practice LMS",
                "description",
                "A platform to practise with",
                "product_family_code",
                family,
                "version",
                version);
    }
}
