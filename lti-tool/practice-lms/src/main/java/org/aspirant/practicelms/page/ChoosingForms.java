package org.aspirant.practicelms.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.launch.Placement;

/** What stands beside a course: adding activities out of the tool's catalogue, and copying it. */
final class ChoosingForms {

    private ChoosingForms() {}

    static String html(Course course) {
        List<Person> instructors = course.people(Part.INSTRUCTOR);
        String choosing = instructors.isEmpty() ? "" : choosing(instructors.get(0));
        String places =
                instructors.isEmpty() || course.manner() == Manner.MOODLE
                        ? ""
                        : places(instructors.get(0));
        return choosing
                + places
                + """
                <form class="stack tight" action="/copies" method="post">
                  <input type="hidden" name="course" value="%s">
                  <p class="hint">A copy has the same activities under new ids, and no grades.</p>
                  <div class="row"><button class="button quiet small" type="submit">Copy this course</button></div>
                </form>
                """
                        .formatted(Markup.escape(course.id()));
    }

    /** Buttons of the form that launches, so that they go in the language chosen there. */
    private static String choosing(Person instructor) {
        return """
        <div class="stack tight">
          <p class="hint" id="choose-hint">Out of the tool's own catalogue, as %s.</p>
          <div class="row">
            %s
            %s
            %s
          </div>
        </div>
        """
                .formatted(
                        Markup.escape(instructor.name()),
                        button(
                                instructor,
                                "Choose activities",
                                "/choose?several=YES&amp;columns=YES"),
                        button(instructor, "Choose one", "/choose?several=NO&amp;columns=YES"),
                        button(
                                instructor,
                                "Choose without columns",
                                "/choose?several=YES&amp;columns=NO"));
    }

    /** Where Canvas has places for tools. */
    private static String places(Person instructor) {
        return """
        <div class="stack tight">
          <p class="hint">From where Canvas offers the tool, as %s.</p>
          <div class="row">
          %s
          </div>
        </div>
        """
                .formatted(
                        Markup.escape(instructor.name()),
                        Arrays.stream(Placement.values())
                                .map(
                                        place ->
                                                button(
                                                        instructor,
                                                        place.label(),
                                                        "/place?at=" + place.name()))
                                .collect(Collectors.joining()));
    }

    private static String button(Person instructor, String label, String action) {
        return """
        <button class="button quiet small" form="launch" formaction="%s" name="person" value="%s" data-name="%s" data-role="%s" data-what="The catalogue" aria-describedby="choose-hint">%s</button>
        """
                .formatted(
                        action,
                        Markup.escape(instructor.id()),
                        Markup.escape(instructor.name()),
                        Markup.escape(instructor.part().label()),
                        label);
    }
}
