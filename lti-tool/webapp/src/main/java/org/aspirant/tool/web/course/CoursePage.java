package org.aspirant.tool.web.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.overview.CourseOverview;
import org.aspirant.academy.overview.LedActivity;
import org.aspirant.academy.overview.LedActivity.Step;
import org.aspirant.academy.overview.OwnActivity;
import org.aspirant.academy.overview.WaitingSheets;
import org.aspirant.academy.simulation.scenario.About;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * The overview of a course, as one person sees it.
 *
 * @param title of the course; empty where the platform gives none
 * @param sets whether this person may choose what an activity opens
 */
public record CoursePage(Frame frame, String title, CourseOverview overview, boolean sets)
        implements Page {

    @Override
    public String template() {
        return "course/course.jte";
    }

    public String heading() {
        return title.isBlank() ? frame.text().get("course.title") : title;
    }

    /** Links may come without a title. */
    public String name(Activity activity) {
        return activity.title().isBlank() ? frame.text().get("course.untitled") : activity.title();
    }

    /** What an activity opens, in the reader's language where it exists in it. */
    public Optional<About> about(Optional<Scenario> simulation) {
        return simulation.map(scenario -> scenario.in(frame.text().language()).about());
    }

    /** How many activities are not set up. */
    public int unset() {
        return (int)
                overview.led().orElse(List.of()).stream()
                        .filter(activity -> !activity.isSetUp())
                        .count();
    }

    /** Where an activity stands, as far as anything has happened in it. */
    public List<String> standing(LedActivity led) {
        var tally = led.tally();
        List<String> said = new ArrayList<>();
        say(said, "began", tally.began());
        say(said, "submitted", tally.submitted());
        say(said, "waiting", tally.waiting());
        say(said, "decided", tally.decided());
        say(said, "released", tally.released());
        return said;
    }

    private void say(List<String> said, String what, int count) {
        if (count > 0) {
            said.add(frame.text().get("course." + what, count));
        }
    }

    /** The next step in words; empty if there is none. */
    public String next(LedActivity led) {
        return switch (led.next()) {
            case SET_UP -> frame.text().get(sets ? "course.next.set-up" : "course.next.ask");
            case NAME_ASSESSORS ->
                    frame.text().get("course.next.assessors", led.missingAssessors());
            case RELEASE -> frame.text().get("course.next.release", led.tally().decided());
            case NOTHING -> "";
        };
    }

    /** What the button of an activity says. */
    public String button(LedActivity led) {
        return frame.text()
                .get(led.next() == Step.SET_UP && sets ? "course.set-up" : "course.desk");
    }

    public List<String> tasks(WaitingSheets waiting) {
        List<String> said = new ArrayList<>();
        say(said, "to-rate", waiting.rating());
        say(said, "to-settle", waiting.settling());
        return said;
    }

    /** A phrase that depends on how far a candidate is. */
    public String say(String phrase, OwnActivity.State state) {
        return frame.text()
                .get(
                        "course."
                                + phrase
                                + "."
                                + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
