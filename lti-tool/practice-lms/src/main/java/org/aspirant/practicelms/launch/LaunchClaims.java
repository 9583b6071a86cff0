package org.aspirant.practicelms.launch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.registration.PlatformAddresses;
import org.aspirant.practicelms.registration.ToolRegistration;

/**
 * The claims of a resource link launch, in the manner of the course.
 *
 * <p>The Moodle manner has the claims of a captured Moodle 4.5.6 launch, less those of services
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
        claims.put(ClaimName.MESSAGE_TYPE, "LtiResourceLinkRequest");
        claims.put(
                ClaimName.DEPLOYMENT_ID,
                plan.mishap() == Mishap.UNKNOWN_DEPLOYMENT ? "999" : course.deploymentId());
        claims.put(ClaimName.TARGET_LINK_URI, tool.targetLinkUri().toString());
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
        claims.putAll(services.of(course, plan.link()));
        return new LaunchMessage(claims);
    }

    private Map<String, Object> presentation(LaunchPlan plan) {
        return Map.of(
                "locale",
                plan.language().tag(),
                "document_target",
                plan.target().name().toLowerCase(Locale.ROOT),
                "return_url",
                addresses.at("/?course=" + plan.course().id()).toString());
    }

    private static Map<String, Object> inMoodleManner(LaunchPlan plan) {
        return Map.of(
                ClaimName.RESOURCE_LINK,
                Map.of(
                        "id",
                        plan.link().id(),
                        "title",
                        plan.link().title(),
                        "description",
                        plan.link().description()),
                CLAIM + "ext",
                Map.of("user_username", plan.person().username(), "lms", "moodle-2"),
                ClaimName.TOOL_PLATFORM,
                platform("moodle", "2024100706"),
                ClaimName.CUSTOM,
                Map.of(
                        "course_idnumber",
                        "SIS-" + plan.course().label().replace(" ", ""),
                        "link_title",
                        plan.link().title()));
    }

    /** With nulls where Canvas has them, and a variable that could not be resolved as its name. */
    private static Map<String, Object> inCanvasManner(LaunchPlan plan) {
        Map<String, Object> link = new HashMap<>();
        link.put("id", plan.link().id());
        link.put("title", plan.link().title());
        link.put("description", null);
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(ClaimName.RESOURCE_LINK, link);
        claims.put(ClaimName.TOOL_PLATFORM, platform("canvas", "cloud"));
        claims.put(
                ClaimName.CUSTOM,
                Map.of(
                        "canvas_course_id",
                        plan.course().id(),
                        "canvas_user_sisid",
                        plan.person().sourcedId(),
                        "section_sourcedid",
                        "$CourseSection.sourcedId"));
        claims.put("locale", plan.language().tag());
        claims.put("https://www.instructure.com/placement", "assignment_selection");
        claims.put(CLAIM + "lti11_legacy_user_id", plan.person().id().replace("-", ""));
        return claims;
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
