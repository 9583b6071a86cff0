package org.aspirant.practicelms.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.registration.PlatformAddresses;

/**
 * Where the services are. Moodle's line items carry a query string, Canvas's do not; its members
 * have none in either manner.
 *
 * @param platform where the platform answers
 */
public record GradeAddresses(PlatformAddresses platform) {

    /** Moodle's number for the tool, which stands in every address of its services. */
    private static final String MOODLE_QUERY = "?type_id=1";

    /** The container of a course's line items. */
    public String lineItems(Course course) {
        return course.manner() == Manner.MOODLE
                ? platform.at("/services/" + course.id() + "/lineitems" + MOODLE_QUERY).toString()
                : platform.at("/api/lti/courses/" + course.id() + "/line_items").toString();
    }

    public String lineItem(Course course, LineItem item) {
        return course.manner() == Manner.MOODLE
                ? moodleItem(course, item) + MOODLE_QUERY
                : lineItems(course) + "/" + item.id();
    }

    String result(Course course, LineItem item, String personId) {
        return course.manner() == Manner.MOODLE
                ? moodleItem(course, item) + "/results" + MOODLE_QUERY + "&user_id=" + personId
                : lineItem(course, item) + "/results/" + personId;
    }

    /** The list of a course's members. */
    public String memberships(Course course) {
        return course.manner() == Manner.MOODLE
                ? platform.at("/services/CourseSection/" + course.id() + "/bindings/1/memberships")
                        .toString()
                : platform.at("/api/lti/courses/" + course.id() + "/names_and_roles").toString();
    }

    /**
     * The claims that announce the services. The line item is named only if the activity has
     * exactly one.
     */
    public Map<String, Object> claim(
            Course course, Optional<ResourceLink> link, Gradebook gradebook) {
        Map<String, Object> endpoint = new LinkedHashMap<>();
        endpoint.put(
                "scope",
                List.of(
                        LtiScope.LINE_ITEMS.urn(),
                        LtiScope.LINE_ITEMS_READ_ONLY.urn(),
                        LtiScope.RESULTS.urn(),
                        LtiScope.SCORES.urn()));
        endpoint.put("lineitems", lineItems(course));
        List<LineItem> own =
                link.map(opened -> gradebook.lineItemsOf(opened.id())).orElse(List.of());
        if (own.size() == 1) {
            endpoint.put("lineitem", lineItem(course, own.get(0)));
        }
        return Map.of(
                ClaimName.GRADE_SERVICE,
                endpoint,
                ClaimName.MEMBERSHIP_SERVICE,
                Map.of(
                        "context_memberships_url",
                        memberships(course),
                        "service_versions",
                        course.manner() == Manner.MOODLE ? List.of("1.0", "2.0") : List.of("2.0")));
    }

    private String moodleItem(Course course, LineItem item) {
        return platform.at("/services/" + course.id() + "/lineitems/" + item.id() + "/lineitem")
                .toString();
    }
}
