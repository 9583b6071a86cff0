package org.aspirant.academy.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.assessment.DecisionRecord;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.sheet.CriterionRating;
import org.aspirant.academy.assessment.sheet.Quote;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.release.view.CandidateRow;
import org.aspirant.academy.release.view.Feedback;
import org.aspirant.academy.release.view.Standing;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.submission.Submission;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.DecisionJson;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.RatingsCsv;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasingTest {

    private final School school = new School();
    private final Story story = new Story(school);
    private final Participant instructor = school.instructor();
    private final Participant ada = school.staff("ada", StaffRole.ASSESSOR);
    private final Participant olu = school.staff("olu", StaffRole.ASSESSOR);
    private final Participant rosa = school.candidate("rosa");

    private Submission handedIn(String plan, Participant... assessors) {
        school.bind(plan, assessors);
        return story.handedIn(rosa);
    }

    private static ReleaseOutcome refused(ReleaseFault fault) {
        return new ReleaseOutcome.NotAllowed(fault);
    }

    private CandidateRow row() {
        return school.overseeing.oversee(instructor).orElseThrow().rows().stream()
                .filter(row -> row.subject().equals(rosa.subject()))
                .findFirst()
                .orElseThrow();
    }

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
        assertThat(school.grades).containsExactly(grade);
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

        assertThat(school.grades).extracting(Grade::given).containsExactly(new BigDecimal("0.00"));
    }

    /** One reader gives 3 and 2: composite 2.5 of 3, so 2.5 / 3 · 20 = 16.67 of 20 points. */
    @Test
    void aPointsColumnGetsTheShareOfTheHighestComposite() {
        var submission = handedIn("one-reader", ada);
        story.read(ada, "tested", "weighed");

        school.releasing.release(instructor, submission.id());

        assertThat(school.grades)
                .extracting(Grade::given, Grade::maximum)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                new BigDecimal("16.67"), new BigDecimal("20.00")));
    }

    @Test
    void underACompletionPlanHandingInReleasesAtOnce() {
        handedIn("completion");

        assertThat(school.grades)
                .extracting(Grade::column, Grade::given)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                GradeColumn.Kind.COMPLETION, new BigDecimal("10.00")));
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

    private void cannotRead(Participant assessor, String code) {
        var sheet = story.sheet(assessor);
        for (String criterion : List.of("grounds", "voices")) {
            school.rating.rate(
                    assessor,
                    sheet,
                    new CriterionRating(
                            "simulation",
                            criterion,
                            "",
                            code,
                            List.of(new Quote("decision:1", "")),
                            ""));
        }
        Story.require(school.submittingSheet.submit(assessor, sheet));
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

    @Nested
    class WhatTheCandidateSees {

        @Test
        void whereTheWorkStandsAndNothingOfWhatWasFound() {
            assertThat(school.following.follow(rosa)).isEqualTo(new Standing.NotHandedIn());
            var submission = handedIn("two-readers", ada, olu);
            assertThat(school.following.follow(rosa))
                    .isEqualTo(new Standing.Received(submission, 0, 2, submission.expectedBy()));
            story.read(ada, "tested", "tested");
            assertThat(school.following.follow(rosa))
                    .isEqualTo(new Standing.Received(submission, 1, 2, submission.expectedBy()));
            story.read(olu, "named", "named");
            assertThat(school.following.follow(rosa))
                    .isEqualTo(new Standing.BeingSettled(submission, submission.expectedBy()));
            assertThat(school.readingFeedback.read(rosa)).isEmpty();
        }

        /**
         * The decision of a status is recorded as it would be after a reading that came to it; what
         * the candidate may know follows from the status alone.
         */
        @ParameterizedTest
        @CsvSource({
            "AWAITING, Received",
            "NEEDS_SECOND_RATING, Received",
            "NEEDS_ADJUDICATION, BeingSettled",
            "DECIDED, AwaitingRelease",
            "INCOMPLETE, AwaitingRelease",
            "VOID, AwaitingRelease"
        })
        void beforeTheReleaseNothingOfTheDecision(Decision.Status status, String standing) {
            var submission = handedIn("one-reader", ada);
            school.ports
                    .unitOfWork()
                    .run(
                            () -> {
                                school.ports
                                        .ledger()
                                        .record(
                                                School.ORGANIZATION,
                                                submission.id(),
                                                new DecisionRecord(
                                                        1,
                                                        0,
                                                        status.key(),
                                                        null,
                                                        "{}",
                                                        "a".repeat(64),
                                                        school.clock.instant()));
                                return status;
                            });

            assertThat(school.following.follow(rosa).getClass().getSimpleName())
                    .isEqualTo(standing);
            assertThat(school.readingFeedback.read(rosa)).isEmpty();
        }

        @Test
        void thatSomebodyElseReadsWhereASecondReadingBecameDue() {
            var submission = handedIn("one-reader", ada);
            story.read(ada, "tested", "weighed");
            school.ports
                    .unitOfWork()
                    .run(
                            () -> {
                                school.ports
                                        .ledger()
                                        .record(
                                                School.ORGANIZATION,
                                                submission.id(),
                                                new DecisionRecord(
                                                        2,
                                                        2,
                                                        Decision.Status.NEEDS_SECOND_RATING.key(),
                                                        null,
                                                        "{}",
                                                        "a".repeat(64),
                                                        school.clock.instant()));
                                return submission;
                            });

            assertThat(school.following.follow(rosa))
                    .isEqualTo(new Standing.Received(submission, 1, 2, submission.expectedBy()));
        }

        @Test
        void theFeedbackOnWorkThatEndedWithoutAScoreOnceReleased() {
            var submission = handedIn("two-readers", ada, olu);
            cannotRead(ada, "unreadable");
            cannotRead(olu, "unreadable");
            assertThat(school.readingFeedback.read(rosa)).isEmpty();

            school.releasing.release(instructor, submission.id());

            var feedback = school.readingFeedback.read(rosa).orElseThrow();
            assertThat(feedback.explanation().passed()).isNull();
            assertThat(feedback.criteria().get(0).resolved()).isEmpty();
            assertThat(feedback.criteria().get(0).readings())
                    .extracting(Feedback.ByReader::mark, Feedback.ByReader::level)
                    .contains(org.assertj.core.groups.Tuple.tuple("unreadable", ""));
        }

        @Test
        void theFeedbackWithNotesAndQuotesOnceReleased() {
            var submission = handedIn("two-readers", ada, olu);
            story.read(ada, "weighed", "weighed");
            story.read(olu, "tested", "weighed");
            assertThat(school.following.follow(rosa))
                    .isEqualTo(new Standing.AwaitingRelease(submission));
            assertThat(school.readingFeedback.read(rosa)).isEmpty();

            school.releasing.release(instructor, submission.id());

            Feedback feedback = school.readingFeedback.read(rosa).orElseThrow();
            var grounds = feedback.criteria().get(0);
            assertThat(grounds.title()).isEqualTo("Grounds");
            assertThat(grounds.resolved()).contains(new BigDecimal("2.50"));
            assertThat(grounds.readings())
                    .extracting(Feedback.ByReader::reader, Feedback.ByReader::level)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(1, "Weighed"),
                            org.assertj.core.groups.Tuple.tuple(2, "Tested"));
            assertThat(grounds.readings().get(0).note()).isEqualTo("Note of s-ada on grounds");
            assertThat(grounds.readings().get(0).evidence().get(0).quote()).contains("310 slips");
            assertThat(feedback.explanation().passed()).isTrue();
            assertThat(feedback.release().decisionJson()).contains("\"status\":\"decided\"");
        }

        @Test
        void nobodyElsesFeedback() {
            var submission = handedIn("one-reader", ada);
            story.read(ada, "tested", "weighed");
            school.releasing.release(instructor, submission.id());

            assertThat(school.readingFeedback.read(school.candidate("paul"))).isEmpty();
            assertThat(school.readingFeedback.read(School.elsewhere(rosa))).isEmpty();
            assertThat(school.readingFeedback.read(School.otherTenant(rosa))).isEmpty();
            assertThat(school.following.follow(School.otherTenant(rosa)))
                    .isEqualTo(new Standing.NotHandedIn());
        }
    }

    @Nested
    class WhoRunsTheCourseSees {

        @Test
        void howFarEverybodyIs() {
            school.candidate("paul");
            var submission = handedIn("two-readers", ada, olu);
            story.read(ada, "weighed", "weighed");

            var overview = school.overseeing.oversee(instructor).orElseThrow();

            assertThat(overview.rows())
                    .extracting(
                            row -> row.details().name(),
                            CandidateRow::stage,
                            CandidateRow::read,
                            CandidateRow::readers)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    "paul", CandidateRow.Stage.NOT_STARTED, 0, 0),
                            org.assertj.core.groups.Tuple.tuple(
                                    "rosa", CandidateRow.Stage.BEING_READ, 1, 2));
            assertThat(row().submission()).contains(submission.id());
            assertThat(overview.ready()).isZero();

            story.read(olu, "weighed", "weighed");
            assertThat(school.overseeing.oversee(instructor).orElseThrow().ready()).isEqualTo(1);
            assertThat(row().passed()).contains(true);
        }

        @Test
        void nothingThatWouldTellThemWhoseWorkTheyAreRating() {
            school.bind("one-reader", instructor);
            story.handedIn(rosa);

            assertThat(row().submission()).isEmpty();

            story.read(instructor, "weighed", "weighed");
            assertThat(row().submission()).isPresent();
        }

        @Test
        void thatSomebodyMayBeAtRisk() {
            handedIn("two-readers", ada, olu);
            school.handingBack.handBack(
                    ada, story.sheet(ada), RatingSheet.HandBack.SOMEBODY_AT_RISK);

            assertThat(row().atRisk()).isTrue();
        }

        @Test
        void andNobodyElseDoes() {
            handedIn("two-readers", ada, olu);

            assertThat(school.overseeing.oversee(ada)).isEmpty();
            assertThat(school.overseeing.oversee(rosa)).isEmpty();
            assertThat(school.overseeing.oversee(School.elsewhere(instructor))).isEmpty();
            assertThat(school.overseeing.oversee(School.otherTenant(instructor))).isEmpty();
        }
    }

    @Nested
    class Exported {

        private ExportOutcome.Files files() {
            return ((ExportOutcome.Exported) school.exporting.export(instructor)).files().get(0);
        }

        private <T> T compiled(CompileOutcome<T> outcome) {
            if (outcome instanceof CompileOutcome.Compiled<T> compiled) {
                return compiled.model();
            }
            throw new AssertionError(outcome);
        }

        /** The decisions are made again from the two files alone, as the command does. */
        @Test
        void planAndRatingsGiveTheSameDecisionsToTheByte() {
            handedIn("two-readers", ada, olu);
            story.handedIn(school.candidate("paul"));
            story.read(ada, "weighed", "tested");
            story.read(ada, "named", "named");
            story.read(olu, "weighed", "weighed");
            var files = files();

            AssessmentPlan plan =
                    compiled(PlanCompiler.compile("plan.json", files.plan(), Known.NOTHING));
            List<RatingEvent> ratings =
                    compiled(RatingsCsv.read("ratings.csv", files.ratings(), plan));

            assertThat(DecisionJson.document(plan, Scoring.score(plan, ratings)))
                    .isEqualTo(files.decisions());
            assertThat(plan.hash()).isEqualTo(files.yardstick().plan().hash());
            assertThat(ratings).hasSize(6);
        }

        @Test
        void holdsTheDecisionThatWasReleased() {
            var submission = handedIn("one-reader", ada);
            story.read(ada, "tested", "weighed");
            school.releasing.release(instructor, submission.id());

            assertThat(files().decisions())
                    .contains(
                            school.ports
                                    .releases()
                                    .of(School.PLACE, rosa.subject())
                                    .orElseThrow()
                                    .decisionJson());
        }

        @Test
        void namesNobody() {
            handedIn("one-reader", ada);
            story.read(ada, "tested", "weighed");
            var files = files();

            assertThat(files.ratings() + files.decisions() + files.plan())
                    .doesNotContain("example.org")
                    .doesNotContain("310 slips")
                    .doesNotContain("Note of");
        }

        @Test
        void onlyForWhoRunsTheCourse() {
            handedIn("one-reader", ada);

            assertThat(school.exporting.export(ada))
                    .isEqualTo(new ExportOutcome.NotAllowed(ReleaseFault.NOT_YOURS_TO_RELEASE));
            assertThat(school.exporting.export(School.otherTenant(instructor)))
                    .isEqualTo(new ExportOutcome.Exported(List.of()));
        }
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
