package org.aspirant.practicelms.page;

import java.util.List;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;

/**
 * The forms beside a course that add activities out of the tool's catalogue, and copy the course.
 */
final class ChoosingForms {

    private ChoosingForms() {}

    static String html(Course course) {
        List<Person> instructors = course.people(Part.INSTRUCTOR);
        String choosing = instructors.isEmpty() ? "" : choosing(course, instructors.get(0));
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

    private static String choosing(Course course, Person instructor) {
        return """
        <form class="stack tight" action="/choose" method="post" target="tool">
          <input type="hidden" name="course" value="%s">
          <input type="hidden" name="person" value="%s">
          <p class="hint" id="choose-hint">Out of the tool's own catalogue, as %s. A tool without one refuses; Aspirant does so still.</p>
          <div class="row">
            <button class="button quiet small" name="several" value="YES" aria-describedby="choose-hint">Choose activities</button>
            <button class="button quiet small" name="several" value="NO" aria-describedby="choose-hint">Choose one</button>
            <button class="button quiet small" name="several" value="YES" formaction="/choose?columns=NO" aria-describedby="choose-hint">Choose without columns</button>
          </div>
        </form>
        """
                .formatted(
                        Markup.escape(course.id()),
                        Markup.escape(instructor.id()),
                        Markup.escape(instructor.name()));
    }
}
