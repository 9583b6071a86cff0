package org.aspirant.academy.play.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.simulation.view.Recap;
import org.junit.jupiter.api.Test;

/** Beginning attempts, coming back to them, and listing them. */
class AttemptsTest {

    private final School school = new School();
    private final Story story = new Story(school);
    private final Participant rosa = school.candidate("rosa");

    private static StartOutcome refused(PlayFault fault) {
        return new StartOutcome.NotAllowed(fault);
    }

    @Test
    void nothingIsReadyBeforeAnInstructorHasChosen() {
        assertThat(school.starting.start(rosa)).isEqualTo(refused(PlayFault.NOT_READY));
    }

    @Test
    void theFirstAttemptIsNewsForThePlatformAndLaterOnesAreNot() {
        school.bind("completion");
        story.played(rosa);
        story.started(rosa);

        assertThat(school.progress)
                .extracting(Progress::stage)
                .containsExactly(Progress.Stage.STARTED);
    }

    @Test
    void anAttemptUnderWayGoesOn() {
        school.bind("completion");
        var run = story.started(rosa);

        var again = (StartOutcome.UnderWay) school.starting.start(rosa);

        assertThat(again.run().id()).isEqualTo(run);
    }

    /** The example allows three attempts. */
    @Test
    void noMoreAttemptsThanTheSimulationAllows() {
        school.bind("completion");
        assertThat(school.listing.list(rosa).left()).hasValue(3);
        story.played(rosa);
        story.played(rosa);
        story.played(rosa);

        assertThat(school.starting.start(rosa)).isEqualTo(refused(PlayFault.NO_ATTEMPTS_LEFT));
        assertThat(school.listing.list(rosa).left()).hasValue(0);
        assertThat(school.listing.list(rosa).finished())
                .extracting(Run::attempt)
                .containsExactly(1, 2, 3);
    }

    @Test
    void nothingBeginsOnceAnAttemptIsHandedIn() {
        school.bind("completion");
        story.handedIn(rosa);

        assertThat(school.starting.start(rosa)).isEqualTo(refused(PlayFault.ALREADY_HANDED_IN));
        assertThat(school.listing.list(rosa).handedIn()).isPresent();
    }

    @Test
    void anInstructorPlaysUnrecordedAsOftenAsTheyLike() {
        school.bind("completion");
        var instructor = school.instructor();
        var first = story.played(instructor);
        var texts =
                ((OpenOutcome.Open) school.opening.open(instructor, first)).at().words().keySet();
        assertThat(texts).isNotEmpty();

        story.started(instructor);

        assertThat(school.ports.runs().find(School.COURSE, first)).isEmpty();
        assertThat(school.ports.words().read(School.ORGANIZATION, texts)).isEmpty();
        assertThat(school.ports.runs().recorded(School.PLACE)).isEmpty();
        assertThat(school.listing.list(instructor).recorded()).isEmpty();
        assertThat(school.listing.list(instructor).preview()).isPresent();
        assertThat(school.progress).isEmpty();
    }

    @Test
    void anAssessorPlaysUnrecordedToo() {
        var olu = school.staff("olu", StaffRole.ASSESSOR);
        school.bind("one-reader", olu);

        var outcome = (StartOutcome.Started) school.starting.start(olu);

        assertThat(outcome.run().kind()).isEqualTo(Run.Kind.PREVIEW);
    }

    @Test
    void whoIsNeitherCandidateNorStaffDoesNotPlay() {
        school.bind("completion");

        assertThat(school.starting.start(school.enter("gast", CourseRole.OTHER)))
                .isEqualTo(refused(PlayFault.NOT_A_PLAYER));
        assertThat(school.starting.start(School.observed(rosa)))
                .isEqualTo(refused(PlayFault.OBSERVER));
        assertThat(school.starting.start(School.elsewhere(rosa)))
                .isEqualTo(refused(PlayFault.NOT_READY));
    }

    @Test
    void aTestUserPlaysAndThePlatformHearsNothing() {
        school.bind("completion");
        var test =
                school.enter(
                        "test",
                        new Participant(
                                School.PLACE,
                                School.subject("test"),
                                Set.of(CourseRole.LEARNER),
                                true,
                                false));

        assertThat(school.starting.start(test)).isInstanceOf(StartOutcome.Started.class);
        assertThat(school.progress).isEmpty();
    }

    @Test
    void aVersionThatIsGoneSaysSo() {
        school.bind("completion");
        var run = story.started(rosa);
        school.shelf().loseSimulations();

        assertThat(school.starting.start(rosa)).isEqualTo(refused(PlayFault.EDITION_GONE));
        assertThat(school.opening.open(rosa, run))
                .isEqualTo(new OpenOutcome.NotAllowed(PlayFault.EDITION_GONE));
    }

    @Test
    void comingBackShowsWhereTheStoryStandsWithARecap() {
        school.bind("completion");
        var run = story.started(rosa);
        story.post(rosa, run, 1, Story.HOLDS);

        var open = (OpenOutcome.Open) school.opening.open(rosa, run);

        assertThat(open.at().state().place().id()).isEqualTo("team");
        assertThat(Recap.of(open.at().state(), open.at().ownWords()).scene())
                .isEqualTo("Who looks into it");
        assertThat(
                        Optional.ofNullable(
                                        Recap.of(open.at().state(), open.at().ownWords()).last())
                                .orElseThrow()
                                .reasonText())
                .isEqualTo(Story.HOLD);
        assertThat(open.frozen()).isFalse();
    }

    @Test
    void onlyOnesOwnRunOpens() {
        school.bind("completion");
        var run = story.started(rosa);
        var unknown = new OpenOutcome.NotAllowed(PlayFault.UNKNOWN_RUN);

        assertThat(school.opening.open(school.candidate("paul"), run)).isEqualTo(unknown);
        assertThat(school.opening.open(school.instructor(), run)).isEqualTo(unknown);
        assertThat(school.opening.open(School.elsewhere(rosa), run)).isEqualTo(unknown);
        assertThat(school.opening.open(School.otherTenant(rosa), run)).isEqualTo(unknown);
        assertThat(school.opening.open(rosa, RunId.fresh())).isEqualTo(unknown);
    }
}
