package org.aspirant.practicelms.page;

import java.util.Locale;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.Mishap;

/**
 * Whom to open the tool as, and how; below it, what stands beside the course.
 *
 * @param activity the one that is chosen
 */
record LaunchForm(Course course, ResourceLink activity) {

    String html() {
        StringBuilder rows = new StringBuilder();
        for (Person person : course.people()) {
            rows.append(person(person));
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
                        activities(),
                        languages(),
                        MessagesView.choice(course.manner()),
                        rows,
                        mishaps(),
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

    private String activities() {
        StringBuilder activities = new StringBuilder();
        for (ResourceLink link : course.links()) {
            activities.append(
                    "<option value=\"%s\"%s>%s</option>\n"
                            .formatted(
                                    Markup.escape(link.id()),
                                    link.id().equals(activity.id()) ? " selected" : "",
                                    Markup.escape(link.title())));
        }
        return activities.toString();
    }

    private static String mishaps() {
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
        return mishaps.toString();
    }
}
