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
import org.aspirant.practicelms.steering.RosterMishap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the walk of one candidate never shows on the desk: several at once, and what went wrong. */
class DeskInBrowserIT {

    private static final TestSite SITE = SharedServers.site();

    private final PageInspection inspection = new PageInspection();

    @AfterEach
    void findsNothing() {
        assertThat(inspection.findings()).isEmpty();
    }

    private FramedTool launch(Walk walk, Person person, Language language) {
        return FramedTool.launch(
                LaunchPlan.of(walk.course(), walk.link(), person).reading(language), inspection);
    }

    private void inspect(FramedTool tool, String name, Language language) {
        inspection.inspect(tool.frame(), name + "-" + language.tag());
    }

    @ParameterizedTest
    @EnumSource
    void whatGetsNoResultIsReadAtTheDeskAndExplained(Language language) {
        Walk walk = new Walk(SITE, Manner.MOODLE, "No result in a browser " + language);
        Person candidate = walk.person(Part.CANDIDATE);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        walk.playAndSubmit(candidate);
        walk.read(reader, "code:not-own-words", Map.of());
        try (FramedTool instructor = launch(walk, walk.person(Part.INSTRUCTOR), language)) {
            instructor.click("a[href*='/desk/submissions/']");
            assertThat(instructor.text()).contains("In the answer to question reason");
            inspect(instructor, "desk-artifact", language);
            instructor.visit(instructor.at("desk"));
            instructor.click("form[action$='/desk/releases'] button");
            inspect(instructor, "desk-no-score", language);
        }
        try (FramedTool played = launch(walk, candidate, language)) {
            played.click("a[href$='/feedback']");
            assertThat(played.has("svg[role=img]")).as("a chart of nothing").isFalse();
            inspect(played, "feedback-no-score", language);
            played.visit(played.at("course"));
            inspect(played, "course-own", language);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allThatIsReadyIsReleasedAtOnceAndShowsWhereItDidNotArrive(Language language) {
        Walk walk = new Walk(SITE, Manner.MOODLE, "Released at once " + language);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor-columns", List.of(reader));
        try (FramedTool candidate = launch(walk, walk.person(Part.CANDIDATE), language)) {
            inspect(candidate, "activity-columns", language);
        }
        for (int index = 0; index < 2; index++) {
            walk.playAndSubmit(walk.person(Part.CANDIDATE, index));
            walk.read(reader, "proficient", Map.of());
        }
        var gradebook = SITE.lms().gradebook(walk.course());
        gradebook.remove(gradebook.lineItemsOf(walk.link().id()).get(0).id());
        try (FramedTool instructor = launch(walk, walk.person(Part.INSTRUCTOR), language)) {
            inspect(instructor, "desk-two-ready", language);
            instructor.visit(instructor.at("course"));
            inspect(instructor, "course-led", language);
            instructor.visit(instructor.at("desk"));
            instructor.click("form:has(input[name=submission] + input[name=submission]) button");
            assertThat(instructor.has("form[action$='/desk/releases']"))
                    .as("something left to release")
                    .isFalse();
            TestSite.await(
                    () -> "two deliveries to send again on " + instructor.text(),
                    () -> {
                        instructor.reload();
                        return Optional.of(instructor.find("form[action$='/desk/deliveries']"))
                                .filter(forms -> forms.count() == 2)
                                .filter(forms -> instructor.find(".pill.good").count() >= 8);
                    });
            inspect(instructor, "desk-not-delivered", language);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsInTheCourseIsReadWithTheProgressShown(Language language) {
        Course course = SITE.lms().copy(SITE.lms().course(Manner.MOODLE));
        ResourceLink link = SITE.lms().addActivity(course, "People in a browser " + language);
        Person instructor = course.people(Part.INSTRUCTOR).get(0);
        LaunchPlan plan = LaunchPlan.of(course, link, instructor).reading(language);
        try (FramedTool tool = FramedTool.launch(plan, inspection)) {
            tool.visit(tool.at("desk/people"));
            inspect(tool, "people-never-read", language);
            tool.click("form[action$='/desk/people'] button");
            tool.find("tbody tr >> nth=5").waitFor();
            course.withdraw(course.people(Part.CANDIDATE).get(0).id());
            course.suspend(course.people(Part.CANDIDATE).get(1).id(), true);
            tool.click("form[action$='/desk/people'] button");
            tool.find(".pill.warn >> nth=1").waitFor();
            assertThat(tool.has("[data-poll]")).as("the page came by itself").isFalse();
            inspect(tool, "people", language);
            tool.visit(tool.at("course"));
            inspect(tool, "course-not-set-up", language);
            tool.visit(tool.at("desk/people"));
            SITE.lms().faults().spoilRosters(RosterMishap.MISSING_PAGE);
            tool.click("form[action$='/desk/people'] button");
            tool.find("#list-state .alert").waitFor();
            inspect(tool, "people-failed", language);
        } finally {
            SITE.lms().faults().clear();
        }
    }
}
