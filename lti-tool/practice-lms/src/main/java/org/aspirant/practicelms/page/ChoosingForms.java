package org.aspirant.practicelms.page;

import java.util.List;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;

/** What stands beside a course: adding activities out of the tool's catalogue, and copying it. */
final class ChoosingForms {

    private ChoosingForms() {}

    static String html(Course course) {
        List<Person> instructors = course.people(Part.INSTRUCTOR);
        String choosing = instructors.isEmpty() ? "" : choosing(instructors.get(0));
        return choosing
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
                        button(instructor, "Choose activities", "several=YES&amp;columns=YES"),
                        button(instructor, "Choose one", "several=NO&amp;columns=YES"),
                        button(instructor, "Choose without columns", "several=YES&amp;columns=NO"));
    }

    private static String button(Person instructor, String label, String wish) {
        return """
        <button class="button quiet small" form="launch" formaction="/choose?%s" name="person" value="%s" data-name="%s" data-role="%s" data-what="The catalogue" aria-describedby="choose-hint">%s</button>
        """
                .formatted(
                        wish,
                        Markup.escape(instructor.id()),
                        Markup.escape(instructor.name()),
                        Markup.escape(instructor.part().label()),
                        label);
    }
}
