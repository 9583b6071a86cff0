package org.aspirant.academy.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.play.DraftOutcome;
import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.school.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmittingTest {

    private final School school = new School();
    private final Story story = new Story(school);
    private final Participant rosa = school.candidate("rosa");
    private final Participant olu = school.staff("olu", StaffRole.ASSESSOR);

    @BeforeEach
    void bind() {
        school.bind("one-reader", olu);
    }

    private SubmitOutcome submit(Participant who, RunId run) {
        return school.submitting.submit(
                who, run, Map.of("why", Story.WHY), Submission.Reasons.WITHHELD);
    }

    private SubmissionFault fault(SubmitOutcome outcome) {
        return ((SubmitOutcome.NotAllowed) outcome).fault();
    }

    private void assertNothingIsHandedIn() {
        assertThat(school.ports.submissions().in(School.PLACE)).isEmpty();
    }

    @Test
    void freezesTheAttemptWithEveryVersionItWillBeRatedBy() {
        var submission = story.handedIn(rosa);

        var pins = submission.pins();
        assertThat(pins.simulationHash())
                .isEqualTo(school.catalogue.simulations().get(0).ref().hash());
        assertThat(school.catalogue.plan(pins.planHash()).orElseThrow().plan().id())
                .isEqualTo("one-reader");
        assertThat(pins.rubricHash()).hasSize(64);
        assertThat(pins.frameworkHash()).hasSize(64);
        assertThat(submission.runHash()).hasSize(64);
        assertThat(submission.hash()).hasSize(64);
        assertThat(submission.expectedBy())
                .isEqualTo(submission.submittedAt().plus(Duration.ofDays(10)));
        assertThat(submission.answers()).extracting(Answer::prompt).containsExactly("why");
        assertThat(school.progress)
                .extracting(Progress::stage)
                .containsExactly(Progress.Stage.STARTED, Progress.Stage.SUBMITTED);
    }

    @Test
    void theSameAttemptSentTwiceIsHandedInOnce() {
        var submission = story.handedIn(rosa);

        assertThat(submit(rosa, submission.run()))
                .isEqualTo(new SubmitOutcome.Submitted(submission));
        assertThat(school.ports.submissions().in(School.PLACE)).hasSize(1);
        assertThat(school.ports.sheets().in(School.PLACE)).hasSize(1);
    }

    @Test
    void theCandidateChoosesWhichAttempt() {
        var first = story.played(rosa);
        var second = story.played(rosa);

        var submitted = (SubmitOutcome.Submitted) submit(rosa, first);

        assertThat(submitted.submission().attempt()).isEqualTo(1);
        assertThat(fault(submit(rosa, second))).isEqualTo(SubmissionFault.ALREADY_HANDED_IN);
    }

    @Test
    void anUnfinishedAttemptIsNotTaken() {
        var run = story.started(rosa);

        assertThat(fault(submit(rosa, run))).isEqualTo(SubmissionFault.NOT_FINISHED);
        assertNothingIsHandedIn();
    }

    @Test
    void onlyOnesOwnRecordedAttemptIsTaken() {
        var run = story.played(rosa);
        var preview = story.played(school.instructor());

        assertThat(fault(submit(school.candidate("paul"), run)))
                .isEqualTo(SubmissionFault.UNKNOWN_RUN);
        assertThat(fault(submit(School.elsewhere(rosa), run)))
                .isEqualTo(SubmissionFault.UNKNOWN_RUN);
        assertThat(fault(submit(School.otherTenant(rosa), run)))
                .isEqualTo(SubmissionFault.UNKNOWN_RUN);
        assertThat(fault(submit(School.observed(rosa), run))).isEqualTo(SubmissionFault.OBSERVER);
        assertThat(fault(submit(school.instructor(), preview)))
                .isEqualTo(SubmissionFault.UNKNOWN_RUN);
        assertNothingIsHandedIn();
    }

    @Test
    void theDebriefIsAnsweredAsItIsAsked() {
        var run = story.played(rosa);

        assertThat(
                        school.submitting.submit(
                                rosa, run, Map.of("why", "Too short"), Submission.Reasons.WITHHELD))
                .isEqualTo(new SubmitOutcome.NotAllowed(SubmissionFault.ANSWER_TOO_SHORT, "why"));
        assertThat(
                        school.submitting.submit(
                                rosa,
                                run,
                                Map.of("why", Story.WHY, "felt", "<i>x</i>"),
                                Submission.Reasons.WITHHELD))
                .isEqualTo(new SubmitOutcome.NotAllowed(SubmissionFault.TEXT_WITH_MARKUP, "felt"));
        assertThat(
                        school.submitting.submit(
                                rosa,
                                run,
                                Map.of("why", Story.WHY, "knew", "x\u0000"),
                                Submission.Reasons.WITHHELD))
                .isEqualTo(new SubmitOutcome.NotAllowed(SubmissionFault.TEXT_UNPRINTABLE, "knew"));
        assertThat(
                        school.submitting.submit(
                                rosa,
                                run,
                                Map.of("why", Story.WHY, "hack", "x"),
                                Submission.Reasons.WITHHELD))
                .isEqualTo(new SubmitOutcome.NotAllowed(SubmissionFault.UNKNOWN_PROMPT, ""));
        assertNothingIsHandedIn();
    }

    @Test
    void aPlanThatIsGoneIsNotPinned() {
        var run = story.played(rosa);
        school.shelf().losePlans();

        assertThat(fault(submit(rosa, run))).isEqualTo(SubmissionFault.EDITION_GONE);
    }

    @Test
    void whereTheFirstAttemptCountsNoLaterOneIsTaken() {
        var strict = new School(Memory.ports(), Shelf.compiled(SchoolSource.counting("first")));
        var play = new Story(strict);
        var paul = strict.candidate("paul");
        strict.bind("one-reader", strict.staff("olu", StaffRole.ASSESSOR));
        var first = play.played(paul);
        var second = play.played(paul);

        assertThat(
                        strict.submitting.submit(
                                paul,
                                second,
                                Map.of("why", Story.WHY),
                                Submission.Reasons.WITHHELD))
                .isEqualTo(new SubmitOutcome.NotAllowed(SubmissionFault.ONLY_THE_FIRST_COUNTS, ""));
        assertThat(strict.ports.submissions().in(School.PLACE)).isEmpty();
        assertThat(
                        strict.submitting.submit(
                                paul, first, Map.of("why", Story.WHY), Submission.Reasons.WITHHELD))
                .isInstanceOf(SubmitOutcome.Submitted.class);
    }

    @Test
    void whereTheLastAttemptCountsNoEarlierOneIsTaken() {
        var strict = new School(Memory.ports(), Shelf.compiled(SchoolSource.counting("last")));
        var play = new Story(strict);
        var paul = strict.candidate("paul");
        strict.bind("one-reader", strict.staff("olu", StaffRole.ASSESSOR));
        var first = play.played(paul);
        var second = play.played(paul);

        assertThat(
                        strict.submitting.submit(
                                paul, first, Map.of("why", Story.WHY), Submission.Reasons.WITHHELD))
                .isEqualTo(new SubmitOutcome.NotAllowed(SubmissionFault.ONLY_THE_LAST_COUNTS, ""));
        assertThat(strict.ports.submissions().in(School.PLACE)).isEmpty();
        assertThat(
                        strict.submitting.submit(
                                paul,
                                second,
                                Map.of("why", Story.WHY),
                                Submission.Reasons.WITHHELD))
                .isInstanceOf(SubmitOutcome.Submitted.class);
    }

    @Test
    void nothingChangesAfterwards() {
        var run = story.handedIn(rosa).run();

        assertThat(school.savingDraft.save(rosa, run, "debrief", "why", "More"))
                .isEqualTo(new DraftOutcome.NotAllowed(PlayFault.ALREADY_HANDED_IN));
    }

    @Test
    void opensForWhoRunsTheCourseAndWhoHandedItIn() {
        var submission = story.handedIn(rosa);

        var read =
                (OpeningSubmission.Opened.Read)
                        school.openingSubmission.open(school.instructor(), submission.id());
        assertThat(read.work().text("decision:1")).contains(Story.HOLD);
        assertThat(read.work().sources().keySet())
                .containsExactly("decision:1", "decision:3", "sheet:settled", "debrief:why");
        assertThat(read.work().sources().get("debrief:why"))
                .isEqualTo(new Wording.Written(Story.WHY));
        assertThat(read.work().exhibits()).containsExactly("slips");
        assertThat(read.work().question("sheet:settled")).contains("What is settled");
        assertThat(read.work().question("debrief:why"))
                .contains("What made the group say what it said?");
        assertThat(read.work().question("debrief:commitment"))
                .contains("What will you try within two weeks?");
        assertThat(read.work().question("decision:1")).isEmpty();
        assertThat(school.openingSubmission.open(rosa, submission.id()))
                .isInstanceOf(OpeningSubmission.Opened.Read.class);
    }

    @Test
    void whoeverReadsSomebodyElsesIsOnRecord() {
        var submission = story.handedIn(rosa);
        assertThat(school.openingSubmission.open(rosa, submission.id()))
                .isInstanceOf(OpeningSubmission.Opened.Read.class);
        assertThat(lastOnRecord().action()).as("one's own").isNotEqualTo(AuditAction.WORK_READ);

        assertThat(school.openingSubmission.open(school.instructor(), submission.id()))
                .isInstanceOf(OpeningSubmission.Opened.Read.class);

        assertThat(lastOnRecord().action()).isEqualTo(AuditAction.WORK_READ);
        assertThat(lastOnRecord().who()).isEqualTo(school.instructor().subject());
        assertThat(lastOnRecord().object())
                .isEqualTo("submission:" + submission.id() + " candidate:" + rosa.subject());
    }

    private AuditEntry lastOnRecord() {
        return school.ports.audit().latest(School.ORGANIZATION, 1).get(0);
    }

    @Test
    void opensForNobodyElse() {
        var submission = story.handedIn(rosa);

        assertThat(school.openingSubmission.open(school.candidate("paul"), submission.id()))
                .isEqualTo(
                        new OpeningSubmission.Opened.NotAllowed(SubmissionFault.NOT_YOURS_TO_READ));
        assertThat(
                        school.openingSubmission.open(
                                School.elsewhere(school.instructor()), submission.id()))
                .isEqualTo(
                        new OpeningSubmission.Opened.NotAllowed(
                                SubmissionFault.UNKNOWN_SUBMISSION));
        assertThat(
                        school.openingSubmission.open(
                                School.otherTenant(school.instructor()), submission.id()))
                .isEqualTo(
                        new OpeningSubmission.Opened.NotAllowed(
                                SubmissionFault.UNKNOWN_SUBMISSION));
    }

    @Test
    void aLabelCanBeReadAloud() {
        assertThat(new SubmissionId("-_ab-c3_dEfGHIJKLMNOPQ").label()).isEqualTo("ABC-3DE");
    }

    @Test
    void twoCandidatesWithTheSameMovesHaveDifferentHashes() {
        var first = story.handedIn(rosa);
        var second = story.handedIn(school.candidate("paul"));

        assertThat(second.hash()).isNotEqualTo(first.hash());
        assertThat(second.id().label()).matches("[A-Z0-9]{3}-[A-Z0-9]{3}");
    }
}
