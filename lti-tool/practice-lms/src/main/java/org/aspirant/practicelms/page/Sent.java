package org.aspirant.practicelms.page;

import java.util.Arrays;
import java.util.List;
import org.aspirant.lti.http.Parameters;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.http.RequestRefused;
import org.jspecify.annotations.Nullable;

/**
 * Parameters as the things they name. What is missing or names nothing is refused, with 400 or 404.
 */
record Sent(Campus campus, Parameters parameters) {

    Course course() {
        return campus.course(required("course"))
                .orElseThrow(() -> RequestRefused.notFound("There is no such course."));
    }

    Person person(Course course) {
        return course.person(required("person"))
                .orElseThrow(
                        () -> RequestRefused.notFound("There is no such person in the course."));
    }

    ResourceLink link(Course course) {
        return course.link(required("link"))
                .orElseThrow(() -> RequestRefused.notFound("There is no such activity."));
    }

    String required(String name) {
        String value = parameters.value(name);
        if (value == null) {
            throw RequestRefused.badRequest("The parameter " + name + " is missing.");
        }
        return value;
    }

    @Nullable String value(String name) {
        return parameters.value(name);
    }

    /** The constant that was sent by its name, or another one if nothing was sent. */
    <E extends Enum<E>> E constant(String name, E unsaid) {
        String value = parameters.value(name);
        if (value == null) {
            return unsaid;
        }
        List<E> constants = Arrays.asList(unsaid.getDeclaringClass().getEnumConstants());
        return constants.stream()
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(
                        () -> RequestRefused.badRequest(name + " has to be one of " + constants));
    }
}
