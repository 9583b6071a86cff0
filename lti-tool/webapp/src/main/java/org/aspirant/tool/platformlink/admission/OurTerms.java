package org.aspirant.tool.platformlink.admission;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.Roles;

/** What a platform says of a person, in the academy's terms. */
public final class OurTerms {

    private OurTerms() {}

    /** Only what a person is in this course counts; roles elsewhere give no rights here. */
    public static Set<CourseRole> courseRoles(Roles roles) {
        var ours = EnumSet.noneOf(CourseRole.class);
        if (roles.has(org.aspirant.lti.claim.CourseRole.INSTRUCTOR)) {
            ours.add(CourseRole.INSTRUCTOR);
        }
        if (roles.has(org.aspirant.lti.claim.CourseRole.LEARNER)) {
            ours.add(CourseRole.LEARNER);
        }
        return ours.isEmpty() ? Set.of(CourseRole.OTHER) : ours;
    }

    /** The whole name, or else one made of its parts; what the platform withholds is empty. */
    public static PersonalDetails details(Person person) {
        String name = person.name();
        if (name == null) {
            String given = Optional.ofNullable(person.givenName()).orElse("");
            String family = Optional.ofNullable(person.familyName()).orElse("");
            name = (given + " " + family).strip();
        }
        return new PersonalDetails(name, Optional.ofNullable(person.email()).orElse(""));
    }
}
