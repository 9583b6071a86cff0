package org.aspirant.lti.claim;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the person is, with each kind of role kept apart: an instructor of the institution is not an
 * instructor of this course.
 *
 * <p>Names are matched whole, never by a part of them, and in any case of letters: Canvas writes
 * {@code membership/instructor#TeachingAssistant}.
 *
 * @param course roles in this course
 * @param institution roles in the institution, short names as sent
 * @param system roles in the platform, short names as sent
 * @param testUser whether the platform says that this is nobody: Canvas's Test Student
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/#role-vocabularies">LTI Core 1.3, appendix
 *     A.2</a>
 */
public record Roles(
        Set<CourseRole> course, Set<String> institution, Set<String> system, boolean testUser) {

    static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

    public static final String TEST_USER =
            "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";

    private static final String INSTITUTION =
            "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";
    private static final String SYSTEM = "http://purl.imsglobal.org/vocab/lis/v2/system/person#";

    public Roles {
        course = Set.copyOf(course);
        institution = Set.copyOf(institution);
        system = Set.copyOf(system);
    }

    /** Sorts what a platform sent; names that no vocabulary knows give no right and do no harm. */
    public static Roles of(Collection<String> sent) {
        EnumSet<CourseRole> course = EnumSet.noneOf(CourseRole.class);
        Set<String> institution = new TreeSet<>();
        Set<String> system = new TreeSet<>();
        boolean testUser = false;
        for (String name : sent) {
            for (CourseRole role : CourseRole.values()) {
                if (name.equalsIgnoreCase(role.urn())
                        || (role != CourseRole.TEACHING_ASSISTANT
                                && name.equalsIgnoreCase(role.shortName()))) {
                    course.add(role);
                }
            }
            testUser |= name.equalsIgnoreCase(TEST_USER);
            addAfter(INSTITUTION, name, institution);
            addAfter(SYSTEM, name, system);
        }
        return new Roles(course, institution, system, testUser);
    }

    public boolean has(CourseRole role) {
        return course.contains(role);
    }

    private static void addAfter(String prefix, String name, Set<String> found) {
        if (name.toLowerCase(Locale.ROOT).startsWith(prefix) && name.length() > prefix.length()) {
            found.add(name.substring(prefix.length()));
        }
    }
}
