package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.launch.Language;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Placement;
import org.junit.jupiter.api.Test;

/** The tool opened from the menu of a course: an overview, and the way on from it. */
class CourseMenuIT {

    private static final TestSite SITE = SharedServers.site();

    private final Course course = SITE.lms().copy(SITE.lms().course(Manner.CANVAS));
    private final Visitor visitor = new Visitor(SITE);

    private Person person(Part part, int index) {
        return course.people(part).get(index);
    }

    private LaunchPlan menu(Person person) {
        return SITE.lms()
                .from(Placement.COURSE_NAVIGATION, course, person)
                .in(LaunchPlan.Target.WINDOW);
    }

    private Page overview(Person person) {
        Page overview = visitor.launch(menu(person));
        assertThat(overview.status()).as("%s", overview).isEqualTo(200);
        assertThat(overview.address().getPath()).endsWith("/course");
        return overview;
    }

    private static Optional<Form> button(Page overview, String title) {
        return overview.maybeForm(
                "tr:has(th:contains(%s)) form[action$=/course/activities]".formatted(title));
    }

    private Page open(Page overview, String title) {
        Page opened =
                visitor.submit(
                        button(overview, title)
                                .orElseThrow(() -> new AssertionError(title + " on " + overview)));
        assertThat(opened.status()).as("%s", opened).isEqualTo(200);
        assertThat(opened.launch()).as("a launch of its own").isNotEqualTo(overview.launch());
        return opened;
    }

    @Test
    void theMenuIsNoActivityAndAnEmptyCourseSaysHowToAddOne() {
        Page overview = overview(person(Part.INSTRUCTOR, 0));

        assertThat(overview.heading()).isEqualTo(course.title());
        assertThat(overview.words()).contains("This course has no activity here yet");
        assertThat(overview(person(Part.INSTRUCTOR, 0)).words())
                .as("opening it made none")
                .contains("This course has no activity here yet");
        assertThat(visitor.get(overview.at("desk/people")).status()).isEqualTo(200);
        assertThat(visitor.get(overview.at("sharing")).status()).isEqualTo(200);
        for (String path : List.of("desk", "setup", "activity", "queue", "placing")) {
            assertThat(visitor.get(overview.at(path)).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void anInstructorSetsUpAnActivityFromThereAndComesBack() {
        Walk walk = new Walk(SITE, course, "Set up from the menu");
        Page first = visitor.launch(walk.course(), walk.link(), person(Part.INSTRUCTOR, 0));
        assertThat(first.address().getPath()).endsWith("/setup");
        Page overview = overview(person(Part.INSTRUCTOR, 0));
        assertThat(overview.words()).contains("1 activity, 1 not set up yet");

        Page setup = open(overview, "Set up from the menu");
        assertThat(setup.address().getPath()).endsWith("/setup");
        Form form = setup.formTo("/setup").set("simulation", Walk.SIMULATION);
        Page desk = visitor.submit(form.set("plan", "completion").set("days", "7"));
        assertThat(desk.address().getPath()).endsWith("/desk");

        Page back = visitor.get(desk.link("main a[href$=/course]"));
        assertThat(back.launch()).isEqualTo(desk.launch());
        assertThat(back.words()).contains("No candidate has begun").doesNotContain("not set up");
        assertThat(open(back, "Set up from the menu").address().getPath()).endsWith("/desk");
    }

    @Test
    void whoHasWhatToDoSeesItAndGoesOn() {
        Walk walk = new Walk(SITE, course, "Read from the menu");
        Walk hidden = new Walk(SITE, course, "Hidden from candidates");
        Person reader = person(Part.ASSESSOR, 0);
        walk.bind("one-assessor", List.of(reader));
        hidden.bind("completion", List.of());
        walk.playAndSubmit(person(Part.CANDIDATE, 0));

        Page leads = overview(person(Part.INSTRUCTOR, 0));
        assertThat(leads.words()).contains("1 has begun", "1 has submitted", "1 waits for a");
        Page reads = overview(reader);
        assertThat(reads.words()).contains("1 to rate");
        Form toRead = button(reads, "Read from the menu").orElseThrow();
        assertThat(visitor.press(toRead, "do", "read").address().getPath()).endsWith("/queue");
        Page plays = overview(person(Part.CANDIDATE, 0));
        assertThat(plays.words()).contains("submitted").doesNotContain("Hidden from");
        assertThat(open(plays, "Read from the menu").address().getPath()).endsWith("/activity");

        walk.read(reader, "proficient", Map.of());
        walk.release();
        assertThat(overview(person(Part.INSTRUCTOR, 0)).words())
                .contains("1 released")
                .doesNotContain("waits for a");
        Page told = visitor.get(plays.at("course"));
        assertThat(told.words()).contains("feedback released");
        Form feedback = button(told, "Read from the menu").orElseThrow();
        assertThat(visitor.press(feedback, "do", "feedback").address().getPath())
                .endsWith("/feedback");
    }

    @Test
    void whoOnlyReadsSeesWhatWaitsForThemAndNothingElse() {
        Walk walk = new Walk(SITE, course, "Read by a designer");
        Walk hidden = new Walk(SITE, course, "Not theirs to see");
        Person designer = Walk.designer(course);
        walk.launch(designer);
        assertThat(overview(designer).words()).contains("You have no part in this course yet");
        hidden.bind("completion", List.of());

        assign(hidden, designer);
        assertThat(overview(designer).words())
                .contains("Nothing waits for you")
                .doesNotContain("no part");
        walk.bind("one-assessor", List.of(designer));
        walk.playAndSubmit(person(Part.CANDIDATE, 0));
        Page reads = overview(designer);
        assertThat(reads.words())
                .contains("What waits for you", "1 to rate")
                .doesNotContain("Activities of this course", "has begun", "Not theirs to see");
        assertThat(reads.dom().select("a[href$=/desk/people]")).isEmpty();
        assertThat(visitor.get(reads.at("desk/people")).status()).isEqualTo(403);
        refuses(reads, visitor, activity(overview(person(Part.INSTRUCTOR, 0)), "Not theirs"));
        Form toRead = button(reads, "Read by a designer").orElseThrow();
        assertThat(visitor.press(toRead, "do", "read").address().getPath()).endsWith("/queue");

        walk.read(designer, "proficient", Map.of());
        assertThat(overview(designer).words()).contains("Nothing waits for you");
    }

    /** Makes somebody an assessor by the form on the desk. */
    private void assign(Walk walk, Person whom) {
        Page desk = visitor.launch(course, walk.link(), person(Part.INSTRUCTOR, 0));
        Form form =
                desk.form(
                        "tr:has(th:contains(%s)) form:has(input[value=ASSESSOR])"
                                .formatted(whom.name()));
        assertThat(visitor.press(form, "do", "assign").status()).isEqualTo(200);
    }

    @Test
    void nothingElseIsOpenedFromThere() {
        Walk hidden = new Walk(SITE, course, "Not opened yet");
        hidden.launch(person(Part.INSTRUCTOR, 0));
        String id = activity(overview(person(Part.INSTRUCTOR, 0)), "Not opened yet");
        Walk elsewhere =
                new Walk(SITE, SITE.lms().copy(SITE.lms().course(Manner.CANVAS)), "Elsewhere");
        elsewhere.launch(elsewhere.person(Part.INSTRUCTOR));

        assertThat(overview(person(Part.CANDIDATE, 1)).words())
                .contains("You have opened no activity of this course yet");
        new Walk(SITE, course, "Opened before").launch(person(Part.CANDIDATE, 0));
        Page candidate = overview(person(Part.CANDIDATE, 0));
        assertThat(candidate.words()).contains("Opened before").doesNotContain("Not opened yet");
        refuses(candidate, visitor, id);
        refuses(candidate, visitor, "A".repeat(22));
        refuses(candidate, visitor, "");
        Visitor other = new Visitor(SITE);
        Page outside =
                other.launch(
                        SITE.lms()
                                .from(
                                        Placement.COURSE_NAVIGATION,
                                        elsewhere.course(),
                                        elsewhere.person(Part.INSTRUCTOR))
                                .in(LaunchPlan.Target.WINDOW));
        assertThat(outside.words()).contains("Elsewhere").doesNotContain("Not opened yet");
        refuses(outside, other, id);
    }

    private static String activity(Page overview, String title) {
        return button(overview, title)
                .orElseThrow()
                .element()
                .select("input[name=activity]")
                .attr("value");
    }

    private void refuses(Page from, Visitor who, String activity) {
        Page refused =
                who.post(
                        from.at("course/activities"),
                        "csrf=" + from.csrf() + "&activity=" + activity);
        assertThat(refused.status()).as("%s", refused).isIn(activity.isEmpty() ? 400 : 404);
        assertThat(who.post(from.at("course/activities"), "activity=" + activity).status())
                .as("without the token of a page")
                .isEqualTo(403);
    }

    @Test
    void theOverviewIsReadInSpanish() {
        Page overview = visitor.launch(menu(person(Part.INSTRUCTOR, 0)).reading(Language.SPANISH));

        assertThat(overview.dom().select("html").attr("lang")).isEqualTo("es");
        assertThat(overview.words()).contains("Este curso todavía no tiene ninguna actividad");
    }

    private Page launch(Course where, String id, Map<String, String> custom) {
        var origin =
                new ResourceLink.Origin(
                        Optional.empty(), custom, Optional.empty(), Optional.empty());
        return visitor.launch(
                where,
                new ResourceLink(id, "Which is it?", "", origin),
                where.people(Part.INSTRUCTOR).get(0));
    }

    @Test
    void aLinkThatSaysSoStandsForTheCourseOnAnyPlatform() {
        Course moodle = SITE.lms().copy(SITE.lms().course(Manner.MOODLE));

        assertThat(launch(moodle, "77", Map.of("aspirant_opens", "course")).address().getPath())
                .endsWith("/course");
        assertThat(launch(moodle, "78", Map.of("aspirant_opens", "desk")).address().getPath())
                .endsWith("/setup");
    }

    /** Moodle numbers courses from 1, and links too. */
    @Test
    void whereLinksAndCoursesAreNumberedTheSameNumberMeansNothing() {
        Course moodle = SITE.lms().copy(SITE.lms().course(Manner.MOODLE));

        assertThat(launch(moodle, moodle.contextId(), Map.of()).address().getPath())
                .endsWith("/setup");
        assertThat(launch(course, course.contextId(), Map.of()).address().getPath())
                .endsWith("/course");
    }
}
