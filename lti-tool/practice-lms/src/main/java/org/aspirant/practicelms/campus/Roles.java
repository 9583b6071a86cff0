package org.aspirant.practicelms.campus;

import java.util.ArrayList;
import java.util.List;

/**
 * The roles that a platform claims for someone, by manner.
 *
 * <p>Moodle sends membership roles, and system and institution roles for a site administrator only.
 * Canvas mixes system, institution and membership roles of the person in one list, and writes its
 * teaching assistant with a lower-case {@code instructor}.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#role-vocabularies">LTI 1.3 core, A.2 Role
 *     vocabularies</a>
 */
final class Roles {

    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";
    private static final String MEMBERSHIP = LIS + "membership#";
    private static final String INSTITUTION = LIS + "institution/person#";
    private static final String SYSTEM = LIS + "system/person#";
    private static final String TEACHING_ASSISTANT =
            LIS + "membership/instructor#TeachingAssistant";
    private static final String TEST_USER =
            "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";

    private Roles() {}

    static List<String> of(Manner manner, Part part) {
        return manner == Manner.MOODLE ? inMoodle(part) : inCanvas(part);
    }

    /** A candidate who teaches elsewhere in the institution; only the membership role counts. */
    static List<String> ofTeacherWhoLearns() {
        return List.of(
                INSTITUTION + "Instructor",
                INSTITUTION + "Student",
                MEMBERSHIP + "Learner",
                SYSTEM + "User");
    }

    private static List<String> inMoodle(Part part) {
        return switch (part) {
            case CANDIDATE -> List.of(MEMBERSHIP + "Learner");
            case TEST_STUDENT -> List.of(MEMBERSHIP + "Learner", TEST_USER);
            case ASSESSOR, ADJUDICATOR, INSTRUCTOR -> List.of(MEMBERSHIP + "Instructor");
            case ADMINISTRATOR ->
                    List.of(
                            INSTITUTION + "Administrator",
                            MEMBERSHIP + "Instructor",
                            SYSTEM + "Administrator");
        };
    }

    private static List<String> inCanvas(Part part) {
        List<String> roles = new ArrayList<>();
        switch (part) {
            case CANDIDATE ->
                    roles.addAll(List.of(INSTITUTION + "Student", MEMBERSHIP + "Learner"));
            case TEST_STUDENT ->
                    roles.addAll(
                            List.of(INSTITUTION + "Student", MEMBERSHIP + "Learner", TEST_USER));
            case ASSESSOR ->
                    roles.addAll(
                            List.of(
                                    INSTITUTION + "Instructor",
                                    MEMBERSHIP + "Instructor",
                                    TEACHING_ASSISTANT));
            case ADJUDICATOR, INSTRUCTOR ->
                    roles.addAll(List.of(INSTITUTION + "Instructor", MEMBERSHIP + "Instructor"));
            case ADMINISTRATOR -> roles.add(INSTITUTION + "Administrator");
        }
        roles.add(SYSTEM + "User");
        return roles;
    }
}
