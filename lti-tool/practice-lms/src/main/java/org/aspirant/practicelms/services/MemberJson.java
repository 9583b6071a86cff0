package org.aspirant.practicelms.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;

/**
 * One member as each manner writes them.
 *
 * <p>Moodle 4.5 writes short names of roles, and calls a non-editing teacher, here an assessor,
 * Learner, who launches as Instructor. Canvas writes whole names, of roles in the course only.
 */
final class MemberJson {

    private MemberJson() {}

    /** Whether the platform lists the person: administrators and previews are not enrolled. */
    static boolean isListed(Person person) {
        return person.part() != Part.ADMINISTRATOR && person.part() != Part.TEST_STUDENT;
    }

    static List<CourseRole> roles(Manner manner, Person person) {
        return switch (person.part()) {
            case CANDIDATE, TEST_STUDENT -> List.of(CourseRole.LEARNER);
            case ASSESSOR ->
                    manner == Manner.MOODLE
                            ? List.of(CourseRole.LEARNER)
                            : List.of(CourseRole.INSTRUCTOR, CourseRole.TEACHING_ASSISTANT);
            case ADJUDICATOR, INSTRUCTOR, ADMINISTRATOR -> List.of(CourseRole.INSTRUCTOR);
        };
    }

    static Map<String, Object> of(Course course, Person person, Optional<String> linkId) {
        boolean moodle = course.manner() == Manner.MOODLE;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", course.isSuspended(person.id()) ? "Inactive" : "Active");
        json.put(
                "roles",
                roles(course.manner(), person).stream()
                        .map(role -> moodle ? role.shortName() : role.urn())
                        .toList());
        if (linkId.isPresent()) {
            json.put("message", List.of(Map.of(ClaimName.MESSAGE_TYPE, "LtiResourceLinkRequest")));
        }
        json.put("user_id", person.id());
        json.put("lis_person_sourcedid", person.sourcedId());
        json.put("name", person.name());
        json.put("given_name", person.givenName());
        json.put("family_name", person.familyName());
        json.put("email", person.email());
        if (moodle) {
            json.put("ext_user_username", person.username());
        }
        return json;
    }
}
