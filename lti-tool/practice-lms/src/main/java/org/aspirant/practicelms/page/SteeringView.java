package org.aspirant.practicelms.page;

import java.util.List;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;

/** What people make happen to grades, and what the platform makes of what it is sent. */
record SteeringView(Course course, Gradebook gradebook) {

    String html() {
        return byHand() + faults() + help();
    }

    private String byHand() {
        StringBuilder items = new StringBuilder();
        for (LineItem item : gradebook.lineItems()) {
            items.append(
                    "<option value=\"%s\">%s</option>\n"
                            .formatted(Markup.escape(item.id()), Markup.escape(item.label())));
        }
        StringBuilder students = new StringBuilder();
        for (Person person : course.people(Part.CANDIDATE)) {
            students.append(
                    "<option value=\"%s\">%s</option>\n"
                            .formatted(Markup.escape(person.id()), Markup.escape(person.name())));
        }
        return """
        <section class="card stack" aria-labelledby="hand-h">
          <h2 id="hand-h">Set a grade by hand</h2>
          <p class="small soft">What an instructor does in the gradebook. Leave the score empty to hand the cell back to the tool.</p>
          <form class="by-hand" action="/grades" method="post" data-quiet>
            <input type="hidden" name="course" value="%s">
            <div class="field"><label for="hand-item">Column</label><select class="input whole" id="hand-item" name="lineItem">
            %s</select></div>
            <div class="field"><label for="hand-person">Person</label><select class="input whole" id="hand-person" name="person">
            %s</select></div>
            <div class="field"><label for="hand-score">Score</label><input class="input number" id="hand-score" name="score" inputmode="decimal" maxlength="20"></div>
            <button class="button quiet" type="submit">Set it</button>
          </form>
        </section>
        """
                .formatted(Markup.escape(course.id()), items, students);
    }

    private String faults() {
        StringBuilder buttons = new StringBuilder();
        for (AskedFault fault : AskedFault.values()) {
            buttons.append(
                    "<button class=\"button quiet small\" name=\"fault\" value=\"%s\">%s</button>\n"
                            .formatted(fault.name(), Markup.escape(fault.label())));
        }
        return """
        <section class="card stack" aria-labelledby="fault-h">
          <h2 id="fault-h">Make the grade services fail</h2>
          <p class="small soft">For both courses. The page itself stays, so that you can see what the tool does meanwhile.</p>
          <form class="row" action="/faults" method="post" data-quiet>
            <input type="hidden" name="course" value="%s">
            %s
          </form>
          <form class="row" action="/clear" method="post" data-quiet>
            <input type="hidden" name="course" value="%s">
            <button class="button quiet small" type="submit">Throw away the grades of this course</button>
          </form>
        </section>
        """
                .formatted(Markup.escape(course.id()), buttons, Markup.escape(course.id()));
    }

    private String help() {
        List<String> habits =
                course.manner() == Manner.MOODLE
                        ? List.of(
                                "A message lives for 60 seconds.",
                                "A score whose time is not later than the stored one, in whole seconds, is answered with 409.",
                                "Anything but a fully graded score erases the grade that is in.",
                                "Scores for people who are not students are answered with 400.",
                                "A grade set by hand stays; what the tool sends is taken and not shown.")
                        : List.of(
                                "A message lives for an hour.",
                                "A score older than the last one is answered with 400.",
                                "A message without a score that counts sets the score to nothing, unless it says preserve_score.",
                                "Each score is a new attempt, unless it says new_submission: false.",
                                "A grade set by hand is overwritten by the next score, unless that says prioritize_non_tool_grade.");
        StringBuilder list = new StringBuilder();
        habits.forEach(habit -> list.append("<li>").append(Markup.escape(habit)).append("</li>\n"));
        return """
        <section class="stack tight" aria-labelledby="help">
          <h2 id="help" tabindex="-1">How this course behaves: %s</h2>
          <div class="small"><ul>
          %s</ul></div>
          <p class="small soft">The tool is registered with the entry at <a href="/registration.yaml">registration.yaml</a>, or <a href="/tools">registers itself</a>. Nobody signs in here: whoever reaches this page may open the tool as anyone.</p>
        </section>
        """
                .formatted(Markup.escape(course.manner().label()), list);
    }
}
