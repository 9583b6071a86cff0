package org.aspirant.practicelms.page;

import java.util.List;
import java.util.Locale;
import org.aspirant.practicelms.campus.Campus;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.Mishap;

/**
 * The one page: people to open the tool as, the tool in a frame, the gradebook, and what to make go
 * wrong.
 *
 * @param course the course that is shown
 * @param activity the activity that is chosen
 * @param book the gradebook as {@link GradebookView} draws it
 * @param toolOrigin whose messages the page listens to
 */
record LauncherView(
        Campus campus,
        Course course,
        ResourceLink activity,
        Gradebook gradebook,
        String book,
        String toolOrigin) {

    String html() {
        return Markup.page(
                "Practice LMS: " + course.title(),
                "wide",
                "page.js messages.js",
                """
                <div class="pagehead">
                  <h1 id="open-h" tabindex="-1">Open the tool as someone</h1>
                  <p class="soft">A small learning platform on this computer. Nobody here is real, and every grade can be thrown away.</p>
                </div>
                %s
                <div class="halves desk">
                  %s
                  <div class="stack loose">
                    <section class="stack tight" aria-labelledby="frame-h">
                      <div class="row apart">
                        <h2 id="frame-h" tabindex="-1">The tool in a frame</h2>
                        <p class="small soft" id="frame-note" role="status">Choose a person to open it.</p>
                      </div>
                      <iframe class="frame" name="tool" title="The tool" src="/frame" allow="microphone; camera; fullscreen"></iframe>
                      %s
                    </section>
                    %s
                    %s
                    %s
                    %s
                  </div>
                </div>
                """
                        .formatted(
                                courses(),
                                people(),
                                MessagesView.said(toolOrigin),
                                book,
                                byHand(),
                                faults(),
                                help()));
    }

    private String courses() {
        StringBuilder links = new StringBuilder();
        for (Course one : campus.courses()) {
            boolean current = one.id().equals(course.id());
            links.append(
                    """
                    <li><a class="course" href="/?course=%s"%s><b>%s %s</b><span class="small">%s</span></a></li>
                    """
                            .formatted(
                                    Markup.escape(one.id()),
                                    current ? " aria-current=\"page\"" : "",
                                    Markup.escape(one.label()),
                                    Markup.escape(one.title()),
                                    Markup.escape(one.manner().label())));
        }
        return "<nav aria-label=\"Courses\"><ul class=\"courses\" role=\"list\">\n"
                + links
                + "</ul></nav>";
    }

    private String people() {
        StringBuilder rows = new StringBuilder();
        for (Person person : course.people()) {
            rows.append(person(person));
        }
        StringBuilder activities = new StringBuilder();
        for (ResourceLink link : course.links()) {
            activities.append(
                    "<option value=\"%s\"%s>%s</option>\n"
                            .formatted(
                                    Markup.escape(link.id()),
                                    link.id().equals(activity.id()) ? " selected" : "",
                                    Markup.escape(link.title())));
        }
        StringBuilder mishaps = new StringBuilder();
        for (Mishap mishap : Mishap.values()) {
            mishaps.append(
                    """
                    <label class="mishap"><input type="radio" name="mishap" value="%s"%s><span>%s</span></label>
                    """
                            .formatted(
                                    mishap.name(),
                                    mishap == Mishap.NONE ? " checked" : "",
                                    Markup.escape(mishap.label())));
        }
        return """
        <div class="stack loose launching">
          <form class="stack" id="launch" action="/launch" method="post" target="tool">
            <input type="hidden" name="course" value="%s">
            <div class="field">
              <label for="activity">Activity</label>
              <select class="input whole" id="activity" name="link">
              %s</select>
            </div>
            <div class="field">
              <label for="language">They read</label>
              <select class="input whole" id="language" name="language">
              %s</select>
            </div>
            %s
            <ul class="launches" role="list" aria-label="People">
            %s</ul>
            <details class="more" id="mishaps">
              <summary>Make the launch go wrong</summary>
              <fieldset class="stack tight small">
                <legend class="sr">What goes wrong</legend>
                %s
              </fieldset>
            </details>
          </form>
          <form class="stack tight" action="/activities" method="post">
            <input type="hidden" name="course" value="%s">
            <div class="field">
              <label for="title">Add an activity</label>
              <span class="hint" id="title-hint">It is not bound yet: open it as the instructor to choose what it is.</span>
              <input class="input whole" id="title" name="title" required maxlength="200" aria-describedby="title-hint">
            </div>
            <div class="row"><button class="button quiet small" type="submit">Add the activity</button></div>
          </form>
          %s
        </div>
        """
                .formatted(
                        Markup.escape(course.id()),
                        activities,
                        languages(),
                        MessagesView.choice(course.manner()),
                        rows,
                        mishaps,
                        Markup.escape(course.id()),
                        ChoosingForms.html(course));
    }

    private static String languages() {
        StringBuilder options = new StringBuilder();
        for (Language language : Language.values()) {
            options.append(
                    "<option value=\"%s\" lang=\"%s\">%s</option>\n"
                            .formatted(language.name(), language.tag(), language.label()));
        }
        return options.toString();
    }

    private static String person(Person person) {
        String name = Markup.escape(person.name());
        String id = Markup.escape(person.id());
        return """
        <li class="launch" data-part="%s">
          <span class="avatar" aria-hidden="true">%s</span>
          <span class="launch-who"><b>%s</b><span class="small soft">%s</span></span>
          <span class="launch-how">
            <button class="button quiet small" name="person" value="%s" data-name="%s" data-role="%s" aria-label="Open in the frame as %s">Open</button>
            <button class="button quiet small" name="person" value="%s" formaction="/launch?target=WINDOW" formtarget="_blank" aria-label="Open in a new window as %s">New window</button>
          </span>
        </li>
        """
                .formatted(
                        person.part().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Markup.escape(person.initials()),
                        name,
                        Markup.escape(person.part().label()),
                        id,
                        name,
                        Markup.escape(person.part().label()),
                        name,
                        id,
                        name);
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
