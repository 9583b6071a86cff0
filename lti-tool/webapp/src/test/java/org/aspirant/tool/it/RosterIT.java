package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.steering.RosterMishap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who runs a course reads its class list from the platform, in a course of its own each time. */
class RosterIT {

    private static final String PEOPLE = "desk/people";

    private final TestSite site = SharedServers.site();

    /** A course and somebody who runs it, with the tool open. */
    private final class Classroom {

        final Course course;
        final ResourceLink link;
        final Visitor instructor = new Visitor(site);
        final Page desk;

        Classroom(Manner manner) {
            course = site.lms().copy(site.lms().course(manner));
            link = site.lms().addActivity(course, "Who is here");
            desk = instructor.launch(course, link, person(Part.INSTRUCTOR));
        }

        Person person(Part part) {
            return course.people(part).get(0);
        }

        Page open() {
            return instructor.get(desk.at(PEOPLE));
        }

        /** Presses the button and waits until the reading has come to an end. */
        Page read() {
            Page asked = instructor.submit(open().formTo("/desk/people"));
            assertThat(asked.status()).isEqualTo(200);
            return TestSite.await(
                    () -> "still reading: " + open().words(),
                    () ->
                            Optional.of(open())
                                    .filter(page -> page.dom().select("[data-poll]").isEmpty()));
        }

        Element row(Page page, Person person) {
            return page.dom().select("tbody tr").stream()
                    .filter(row -> row.text().startsWith(person.name()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(person.name() + " is not on " + page));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybodyIsShownByNameWhetherOrNotTheyEverCame(Manner manner) {
        var here = new Classroom(manner);
        Person assessor = here.person(Part.ASSESSOR);
        new Visitor(site).launch(here.course, here.link, assessor);
        Page before = here.open();
        assertThat(before.words()).contains("The class list has not been read yet.");
        assertThat(here.row(before, assessor).select(".pill").text()).isEqualTo("no list");

        Page page = here.read();

        assertThat(page.words()).contains("Read whole on");
        assertThat(here.row(page, here.person(Part.CANDIDATE)).text()).contains("never opened it");
        assertThat(here.row(page, here.person(Part.INSTRUCTOR)).text()).contains("in the course");
        assertThat(page.words()).as("no preview").doesNotContain("Test Student");
        if (manner == Manner.MOODLE) {
            assertThat(here.row(page, assessor).text())
                    .as("Moodle lists a non-editing teacher as a learner")
                    .contains("Instructor")
                    .contains("On the class list: Learner. The launch counts.");
        } else {
            assertThat(here.row(page, assessor).text()).doesNotContain("On the class list");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsSuspendedOrGoneCannotGoOnAndANewLaunchWins(Manner manner) {
        var here = new Classroom(manner);
        Person suspended = here.course.people(Part.CANDIDATE).get(0);
        Person gone = here.course.people(Part.CANDIDATE).get(1);
        Person stays = here.course.people(Part.CANDIDATE).get(2);
        here.read();
        var suspendedOne = new Visitor(site);
        var goneOne = new Visitor(site);
        var stayingOne = new Visitor(site);
        Page of = suspendedOne.launch(here.course, here.link, suspended);
        Page ofGone = goneOne.launch(here.course, here.link, gone);
        Page ofStaying = stayingOne.launch(here.course, here.link, stays);
        assertThat(suspendedOne.get(of.at("activity")).status()).isEqualTo(200);

        here.course.suspend(suspended.id(), true);
        here.course.withdraw(gone.id());
        Page page = here.read();

        assertThat(here.row(page, suspended).text()).contains("suspended");
        assertThat(here.row(page, gone).text()).contains("has left");
        assertThat(suspendedOne.get(of.at("activity")).status()).isEqualTo(403);
        assertThat(goneOne.get(ofGone.at("activity")).status()).isEqualTo(403);
        assertThat(stayingOne.get(ofStaying.at("activity")).status()).isEqualTo(200);

        here.course.suspend(suspended.id(), false);
        Page again = suspendedOne.launch(here.course, here.link, suspended);
        assertThat(suspendedOne.get(again.at("activity")).status()).isEqualTo(200);
        assertThat(here.row(here.open(), suspended).text())
                .contains("suspended", "Opened it after that all the same.");
        assertThat(here.row(here.read(), suspended).text()).contains("in the course");
    }

    @Test
    void aMissingPageIsSaidAndNobodyIsMissing() {
        var here = new Classroom(Manner.MOODLE);
        Page before = here.read();
        int everybody = before.dom().select("tbody tr").size();
        site.lms().faults().spoilRosters(RosterMishap.MISSING_PAGE);
        try {
            Page page = here.read();

            assertThat(page.words())
                    .contains("The class list could not be read.")
                    .contains("announced a further page of members and does not give it")
                    .contains("Shown here is the last whole list");
            assertThat(page.dom().select("tbody tr")).hasSize(everybody);
            assertThat(page.dom().select("tbody .pill.warn")).as("gone or suspended").isEmpty();
        } finally {
            site.lms().faults().clear();
        }
        assertThat(here.read().words()).contains("Read whole on");
    }

    @Test
    void onlyWhoRunsTheCourseSeesOrAsks() {
        var here = new Classroom(Manner.CANVAS);
        var curious = new Visitor(site);
        Page of = curious.launch(here.course, here.link, here.person(Part.CANDIDATE));
        assertThat(curious.get(of.at(PEOPLE)).status()).isEqualTo(403);

        Form form = here.open().formTo("/desk/people");
        String forged = form.encoded().replaceFirst("csrf=[^&]*", "csrf=forged");
        assertThat(here.instructor.post(form.action(), forged).status()).isEqualTo(403);
        assertThat(curious.post(of.at(PEOPLE), form.encoded()).status()).isEqualTo(403);
        assertThat(here.open().words()).contains("has not been read yet");
    }
}
