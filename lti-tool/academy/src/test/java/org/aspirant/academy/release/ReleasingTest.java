package org.aspirant.academy.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.release.view.CandidateRow;
import org.aspirant.academy.release.view.Standing;
import org.aspirant.academy.school.School;
import org.aspirant.academy.submission.Submission;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.scoring.Decision;
import org.junit.jupiter.api.Test;

class ReleasingTest extends ReleaseScene {
    @Test
    void standardMetIsFullPoints() {
        var submission = handedIn("two-readers", ada, olu);
        story.read(ada, "weighed", "weighed");
        story.read(olu, "tested", "weighed");

        var outcome =
                (ReleaseOutcome.Released) school.releasing.release(instructor, submission.id());

        var grade = outcome.release().grade().orElseThrow();
        assertThat(grade.column()).isEqualTo(GradeColumn.Kind.DECISION);
        assertThat(grade.given()).isEqualTo(new BigDecimal("100.00"));
        assertThat(grade.maximum()).isEqualTo(new BigDecimal("100.00"));
        assertThat(school.grades)
                .containsExactly(
                        new ColumnGrade(
                                School.PLACE,
                                rosa.subject(),
                                ColumnName.OWN,
                                grade.given(),
                                grade.maximum(),
                                grade.releasedAt()));
        assertThat(school.progress.get(school.progress.size() - 1).stage())
                .isEqualTo(Progress.Stage.RELEASED);
    }

    /**
     * Grounds 1 meets its floor of 1; the composite (1 + 1) / 2 = 1 does not reach the cut of 2.
     */
    @Test
    void standardNotMetIsNoPoints() {
        var submission = handedIn("two-readers", ada, olu);
        story.read(ada, "named", "named");
        story.read(olu, "named", "named");

        school.releasing.release(instructor, submission.id());

        assertThat(school.grades)
                .extracting(ColumnGrade::given)
                .containsExactly(new BigDecimal("0.00"));
    }

    /** One reader gives 3 and 2: composite 2.5 of 3, so 2.5 / 3 · 20 = 16.67 of 20 points. */
    @Test
    void aPointsColumnGetsTheShareOfTheHighestComposite() {
        var submission = handedIn("one-reader", ada);
        story.read(ada, "tested", "weighed");

        school.releasing.release(instructor, submission.id());

        assertThat(school.grades)
                .extracting(ColumnGrade::given, ColumnGrade::maximum)
                .containsExactly(tuple(new BigDecimal("16.67"), new BigDecimal("20.00")));
    }

    @Test
    void underACompletionPlanHandingInReleasesAtOnce() {
        handedIn("completion");

        assertThat(school.grades)
                .extracting(ColumnGrade::given)
                .containsExactly(new BigDecimal("10.00"));
        assertThat(school.following.follow(rosa)).isInstanceOf(Standing.Released.class);
        assertThat(row().stage()).isEqualTo(CandidateRow.Stage.RELEASED);
    }

    @Test
    void nothingIsReleasedBeforeItIsDecided() {
        var submission = handedIn("two-readers", ada, olu);
        assertThat(school.releasing.release(instructor, submission.id()))
                .isEqualTo(refused(ReleaseFault.NOT_DECIDED));
        story.read(ada, "tested", "tested");
        assertThat(school.releasing.release(instructor, submission.id()))
                .isEqualTo(refused(ReleaseFault.NOT_DECIDED));
        story.read(olu, "named", "named");

        assertThat(school.releasing.release(instructor, submission.id()))
                .as("waits for an adjudicator")
                .isEqualTo(refused(ReleaseFault.NOT_DECIDED));
        assertThat(school.grades).isEmpty();
        assertThat(school.ports.releases().in(School.PLACE)).isEmpty();
        assertThat(row().stage()).isEqualTo(CandidateRow.Stage.BEING_SETTLED);
        assertThat(row().waitsForPeople()).isTrue();
    }

    @Test
    void aGradeIsReleasedOnce() {
        var submission = handedIn("one-reader", ada);
        story.read(ada, "tested", "weighed");
        school.releasing.release(instructor, submission.id());

        assertThat(school.releasing.release(instructor, submission.id()))
                .isEqualTo(refused(ReleaseFault.ALREADY_RELEASED));
        assertThat(school.grades).hasSize(1);
    }

    @Test
    void onlyWhoRunsTheCourseReleases() {
        var submission = handedIn("one-reader", ada);
        story.read(ada, "tested", "weighed");

        for (Participant other : List.of(ada, rosa, school.candidate("paul"))) {
            assertThat(school.releasing.release(other, submission.id()))
                    .isEqualTo(refused(ReleaseFault.NOT_YOURS_TO_RELEASE));
        }
        assertThat(school.releasing.release(School.observed(instructor), submission.id()))
                .isEqualTo(refused(ReleaseFault.OBSERVER));
        assertThat(school.releasing.release(School.elsewhere(instructor), submission.id()))
                .isEqualTo(refused(ReleaseFault.UNKNOWN_SUBMISSION));
        assertThat(school.releasing.release(School.otherTenant(instructor), submission.id()))
                .isEqualTo(refused(ReleaseFault.UNKNOWN_SUBMISSION));
        assertThat(school.grades).isEmpty();
        assertThat(school.releasing.release(school.staff("lena", StaffRole.LEAD), submission.id()))
                .isInstanceOf(ReleaseOutcome.Released.class);
    }

    @Test
    void nobodyReleasesTheirOwnGrade() {
        var submission = handedIn("one-reader", ada);
        story.read(ada, "tested", "weighed");
        var promoted = school.enter("rosa", CourseRole.LEARNER, CourseRole.INSTRUCTOR);

        assertThat(school.releasing.release(promoted, submission.id()))
                .isEqualTo(refused(ReleaseFault.OWN_SUBMISSION));
    }

    @Test
    void workThatCannotBeScoredIsReleasedWithoutAGrade() {
        var submission = handedIn("two-readers", ada, olu);
        cannotRead(ada, "unreadable");
        cannotRead(olu, "unreadable");
        assertThat(row().stage()).isEqualTo(CandidateRow.Stage.WITHOUT_SCORE);
        assertThat(school.overseeing.oversee(instructor).orElseThrow().ready()).isEqualTo(1);
        int toldBefore = school.progress.size();

        var outcome =
                (ReleaseOutcome.Released) school.releasing.release(instructor, submission.id());

        var ended = (ReleasedDecision.Unscored) outcome.release().decision();
        assertThat(ended.ended()).isEqualTo(Decision.Status.INCOMPLETE);
        assertThat(outcome.release().grade()).isEmpty();
        assertThat(row().stage()).isEqualTo(CandidateRow.Stage.RELEASED);
        assertThat(school.grades).isEmpty();
        assertThat(school.progress).as("nothing for the gradebook").hasSize(toldBefore);
        assertThat(school.ports.audit().latest(School.ORGANIZATION, 1))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.ENDING_RELEASED);
        assertThat(school.releasing.release(instructor, submission.id()))
                .isEqualTo(refused(ReleaseFault.ALREADY_RELEASED));
    }

    @Test
    void workThatIsVoidIsReleasedAsSuch() {
        var submission = handedIn("one-reader", ada);
        cannotRead(ada, "not-own-words");

        school.releasing.release(instructor, submission.id());

        var standing = (Standing.Released) school.following.follow(rosa);
        assertThat(((ReleasedDecision.Unscored) standing.release().decision()).ended())
                .isEqualTo(Decision.Status.VOID);
        assertThat(school.grades).isEmpty();
    }

    @Test
    void whileSomebodyStillHasASheetOpenNothingIsReleased() {
        var submission = handedIn("one-reader", ada);
        story.read(ada, "tested", "weighed");
        school.ports
                .unitOfWork()
                .run(
                        () ->
                                school.ports
                                        .sheets()
                                        .add(
                                                new RatingSheet(
                                                        SheetId.fresh(),
                                                        School.PLACE,
                                                        submission.id(),
                                                        olu.subject(),
                                                        RatingSheet.Role.RATING,
                                                        RatingSheet.State.OPEN,
                                                        school.clock.instant(),
                                                        submission.expectedBy(),
                                                        null,
                                                        null)));

        assertThat(school.releasing.release(instructor, submission.id()))
                .isEqualTo(refused(ReleaseFault.SHEETS_OPEN));
    }

    @Test
    void theGradesOfTestUsersNeverLeave() {
        school.bind("one-reader", ada);
        var test =
                school.enter(
                        "test",
                        new Participant(
                                School.PLACE,
                                School.subject("test"),
                                Set.of(CourseRole.LEARNER),
                                true,
                                false));
        var submission = story.handedIn(test);
        story.read(ada, "tested", "weighed");

        assertThat(school.releasing.release(instructor, submission.id()))
                .isInstanceOf(ReleaseOutcome.Released.class);
        assertThat(school.readingFeedback.read(test)).isPresent();
        assertThat(school.grades).isEmpty();
        assertThat(school.progress).isEmpty();
    }

    @Test
    void aReleaseThatCannotBeQueuedIsNotARelease() {
        var submission = handedIn("one-reader", ada);
        story.read(ada, "tested", "weighed");
        var broken =
                new Releasing(
                        school.ports.unitOfWork(),
                        school.authority,
                        school.catalogue,
                        school.ports.submissions(),
                        school.ports.sheets(),
                        school.ports.ledger(),
                        new Departing(
                                school.clock,
                                school.ports.ledger(),
                                school.ports.releases(),
                                school.ports.audit(),
                                grade -> {
                                    throw new IllegalStateException("no room");
                                },
                                news -> {}));

        assertThatThrownBy(() -> broken.release(instructor, submission.id())).hasMessage("no room");
        assertThat(school.ports.releases().in(School.PLACE)).isEmpty();
        assertThat(school.following.follow(rosa)).isInstanceOf(Standing.AwaitingRelease.class);
    }

    @Test
    void aGradeLiesBetweenNothingAndItsMaximum() {
        var submission = handedIn("completion");
        assertThatThrownBy(() -> grade(submission, "10.01", "10")).hasMessageContaining("0 to 10");
        assertThatThrownBy(() -> grade(submission, "-0.01", "10")).hasMessageContaining("0 to 10");
        assertThatThrownBy(() -> grade(submission, "0", "0")).hasMessageContaining("more than 0");
        assertThat(Optional.of(grade(submission, "10", "10"))).isPresent();
    }

    private Grade grade(Submission submission, String given, String maximum) {
        return new Grade(
                submission.place(),
                submission.candidate(),
                submission.id(),
                GradeColumn.Kind.POINTS,
                new BigDecimal(given),
                new BigDecimal(maximum),
                "a".repeat(64),
                school.clock.instant());
    }
}
