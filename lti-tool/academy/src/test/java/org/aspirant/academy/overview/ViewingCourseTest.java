package org.aspirant.academy.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.CourseVisitor;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.overview.LedActivity.Step;
import org.aspirant.academy.overview.OwnActivity.State;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.release.ReleaseOutcome;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.junit.jupiter.api.Test;

/** What somebody is shown of their course. */
class ViewingCourseTest {

    private final School school = new School();
    private final Story story = new Story(school);

    private CourseOverview view(Participant who) {
        return school.viewingCourse.view(
                new CourseVisitor(
                        who.course(), who.subject(), who.roles(), who.testUser(), who.observer()));
    }

    private LedActivity led(Participant who, String title) {
        return view(who).led().orElseThrow().stream()
                .filter(led -> led.activity().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private OwnActivity own(Participant who) {
        List<OwnActivity> own = view(who).own().orElseThrow();
        assertThat(own).hasSize(1);
        return own.get(0);
    }

    private void opens(Participant who, String id, String title) {
        school.entering.enter(who.at(new ActivityId(id)), title, PersonalDetails.none());
    }

    @Test
    void whatIsNotSetUpComesFirstAndTheRestByTitle() {
        var ines = school.instructor();
        school.bind("completion");
        opens(ines, "z", "Zebra crossing");
        opens(ines, "a", "a bell");
        opens(ines, "t", "Week 10");
        opens(ines, "s", "week 2");

        assertThat(view(ines).led().orElseThrow())
                .extracting(led -> led.activity().title())
                .containsExactly("a bell", "week 2", "Week 10", "Zebra crossing", "The late bus");
        assertThat(led(ines, "a bell").next()).isEqualTo(Step.SET_UP);
        assertThat(led(ines, "The late bus").next()).isEqualTo(Step.NOTHING);
        assertThat(led(ines, "The late bus").simulation()).isPresent();
    }

    @Test
    void whoLeadsIsToldOfAssessorsThatAreMissingAndOfWhatCanBeReleased() {
        var ines = school.instructor();
        var olu = school.staff("olu", StaffRole.ASSESSOR);
        school.bind("one-reader");
        assertThat(led(ines, "The late bus").next()).isEqualTo(Step.NAME_ASSESSORS);
        assertThat(led(ines, "The late bus").missingAssessors()).isEqualTo(1);

        school.bind("one-reader", olu);
        var submission = story.handedIn(school.candidate("rosa"));
        story.started(school.candidate("ben"));
        assertThat(led(ines, "The late bus").next()).isEqualTo(Step.NOTHING);
        assertThat(led(ines, "The late bus").tally()).isEqualTo(new Tally(2, 1, 0, 0));
        assertThat(led(ines, "The late bus").tally().waiting()).isEqualTo(1);

        story.read(olu, "tested", "weighed");
        assertThat(led(ines, "The late bus").next()).isEqualTo(Step.RELEASE);

        assertThat(school.releasing.release(ines, submission.id()))
                .isInstanceOf(ReleaseOutcome.Released.class);
        assertThat(led(ines, "The late bus").tally()).isEqualTo(new Tally(2, 1, 0, 1));
        assertThat(led(ines, "The late bus").next()).isEqualTo(Step.NOTHING);
    }

    @Test
    void whoAssessesSeesWhatWaitsAndNothingOfWhatOthersLead() {
        var olu = school.staff("olu", StaffRole.ASSESSOR);
        school.bind("one-reader", olu);
        assertThat(view(olu).waiting()).contains(List.of());

        story.handedIn(school.candidate("rosa"));

        var overview = view(olu);
        assertThat(overview.led()).isEmpty();
        assertThat(overview.own()).isEmpty();
        assertThat(overview.waiting().orElseThrow())
                .singleElement()
                .satisfies(
                        waiting -> {
                            assertThat(waiting.activity().title()).isEqualTo("The late bus");
                            assertThat(waiting.rating()).isEqualTo(1);
                            assertThat(waiting.settling()).isZero();
                        });
    }

    @Test
    void aCandidateSeesHowFarTheyAre() {
        var rosa = school.candidate("rosa");
        assertThat(own(rosa).state()).isEqualTo(State.NOT_READY);
        var olu = school.staff("olu", StaffRole.ASSESSOR);
        school.bind("one-reader", olu);
        assertThat(own(rosa).state()).isEqualTo(State.NOT_BEGUN);

        story.played(rosa);
        assertThat(own(rosa).state()).isEqualTo(State.PLAYED);
        story.started(rosa);
        assertThat(own(rosa).state()).isEqualTo(State.UNDER_WAY);

        var ben = school.candidate("ben");
        var submission = story.handedIn(ben);
        assertThat(own(ben).state()).isEqualTo(State.SUBMITTED);
        story.read(olu, "tested", "weighed");
        assertThat(own(ben).state())
                .as("a decision that is not released is not told")
                .isEqualTo(State.SUBMITTED);
        assertThat(school.releasing.release(school.instructor(), submission.id()))
                .isInstanceOf(ReleaseOutcome.Released.class);
        assertThat(own(ben).state()).isEqualTo(State.RELEASED);
    }

    @Test
    void aCandidateSeesNothingThatOthersHaveOpened() {
        var rosa = school.candidate("rosa");
        opens(school.instructor(), "hidden", "Not for everybody yet");

        assertThat(own(rosa).activity().title()).isEqualTo("The late bus");
        assertThat(view(rosa).led()).isEmpty();
        assertThat(view(rosa).waiting()).isEmpty();
    }

    @Test
    void whoWasGivenNothingHasNoPart() {
        assertThat(view(school.enter("guest", CourseRole.OTHER)).hasPart()).isFalse();
    }

    @Test
    void anotherCourseHasNothingOfThisOne() {
        var ines = school.instructor();
        school.bind("completion");
        var rosa = school.candidate("rosa");

        assertThat(view(School.elsewhere(ines)).led()).contains(List.of());
        assertThat(view(School.otherTenant(ines)).led()).contains(List.of());
        assertThat(view(School.elsewhere(rosa)).own()).contains(List.of());
    }

    @Test
    void whoOpensTheCourseIsKnownInIt() {
        var mona =
                new CourseVisitor(
                        School.COURSE,
                        School.subject("mona"),
                        Set.of(CourseRole.INSTRUCTOR),
                        false,
                        false);

        school.entering.enter(mona, new PersonalDetails("Mona", ""));

        assertThat(school.ports.members().find(School.COURSE, mona.subject()).orElseThrow().roles())
                .containsExactly(CourseRole.INSTRUCTOR);
        assertThat(school.ports.activities().inCourse(School.COURSE)).isEmpty();
    }
}
