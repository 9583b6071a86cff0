package org.aspirant.academy.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.assessment.Deciding;
import org.aspirant.academy.assessment.sheet.SheetOutcome;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.play.attempt.OpenOutcome;
import org.aspirant.academy.release.ExportOutcome;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.simulation.view.Recap;
import org.aspirant.academy.submission.Submission;
import org.aspirant.rubric.format.results.DecisionJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasingTest {

    private final School school = new School();
    private final Story story = new Story(school);
    private final Participant ada = school.staff("ada", StaffRole.ASSESSOR);
    private final Participant rosa = school.candidate("rosa");
    private final Erasing.Requester administrator =
            new Erasing.Requester(School.ORGANIZATION, School.subject("admin"), true);

    @BeforeEach
    void bind() {
        school.bind("one-reader", ada);
    }

    private Submission decided() {
        var submission = story.handedIn(rosa);
        story.read(ada, "tested", "weighed");
        school.releasing.release(school.instructor(), submission.id());
        return submission;
    }

    private ExportOutcome exported() {
        return school.exporting.export(school.instructor());
    }

    @Test
    void everyDecisionStillReplaysToTheByte() {
        var submission = decided();
        var before = exported();
        var released = school.ports.releases().of(School.PLACE, rosa.subject()).orElseThrow();

        assertThat(school.erasing.erase(administrator, rosa.subject()))
                .isEqualTo(new ErasureOutcome.Erased());

        assertThat(exported()).isEqualTo(before);
        var replayed =
                Deciding.replay(
                        submission,
                        school.catalogue.plan(submission.pins().planHash()).orElseThrow(),
                        school.ports.ledger().events(School.ORGANIZATION, submission.id()));
        assertThat(DecisionJson.of(replayed)).isEqualTo(released.decisionJson());
    }

    @Test
    void everyRunStillReplaysWithoutItsWords() {
        var submission = decided();
        school.erasing.erase(administrator, rosa.subject());

        var open = (OpenOutcome.Open) school.opening.open(rosa, submission.run());

        assertThat(open.at().state().hasEnded()).isTrue();
        assertThat(open.at().state().decisions()).hasSize(3);
        assertThat(Recap.of(open.at().state(), open.at().ownWords()).role()).isNotEmpty();
        var reason = open.at().state().reasonFor("gate.hold").orElseThrow();
        assertThat(reason.words()).isPositive();
        assertThat(open.at().ownWords().text(reason.textId())).isEmpty();
    }

    @Test
    void neitherNameNorNoteNorDraftIsLeft() {
        decided();
        school.erasing.erase(administrator, rosa.subject());

        assertThat(school.ports.people().details(School.ORGANIZATION, List.of(rosa.subject())))
                .isEmpty();
        var feedback = school.readingFeedback.read(rosa).orElseThrow();
        assertThat(feedback.criteria().get(0).readings().get(0).note()).isEmpty();
        assertThat(feedback.criteria().get(0).readings().get(0).evidence().get(0).quote())
                .isEmpty();
        assertThat(feedback.work().isErased()).isTrue();
        assertThat(
                        school.overseeing
                                .oversee(school.instructor())
                                .orElseThrow()
                                .rows()
                                .get(0)
                                .details()
                                .name())
                .isEmpty();
    }

    @Test
    void cutsTheLinkToThePlatformAndIsOnRecordOnce() {
        school.erasing.erase(administrator, rosa.subject());
        school.erasing.erase(administrator, rosa.subject());

        assertThat(school.forgotten).containsExactly(rosa.subject());
        assertThat(school.ports.audit().latest(School.ORGANIZATION, 100))
                .filteredOn(entry -> entry.action() == AuditAction.PERSON_ERASED)
                .hasSize(1);
    }

    @Test
    void onlyAnAdministratorOfTheOrganizationErases() {
        assertThat(
                        school.erasing.erase(
                                new Erasing.Requester(
                                        School.ORGANIZATION, school.instructor().subject(), false),
                                rosa.subject()))
                .isEqualTo(new ErasureOutcome.NotAllowed(ErasureFault.NOT_AN_ADMINISTRATOR));

        school.erasing.erase(
                new Erasing.Requester(
                        School.otherTenant(rosa).organization(), School.subject("admin"), true),
                rosa.subject());

        assertThat(school.ports.people().isErased(School.ORGANIZATION, rosa.subject())).isFalse();
    }

    @Test
    void anAssessorWhoIsErasedLeavesTheirRatings() {
        var submission = decided();
        school.erasing.erase(administrator, ada.subject());

        assertThat(school.ports.ledger().events(School.ORGANIZATION, submission.id())).hasSize(2);
        assertThat(
                        school.readingFeedback
                                .read(rosa)
                                .orElseThrow()
                                .criteria()
                                .get(0)
                                .readings()
                                .get(0)
                                .note())
                .as("a note is kept under the key of who it is about")
                .isEqualTo("Note of s-ada on grounds");
    }

    @Test
    void aSheetForErasedWordsCanOnlyBeHandedBack() {
        story.handedIn(rosa);
        var sheet = story.sheet(ada);
        school.erasing.erase(administrator, rosa.subject());

        var bench = ((SheetOutcome.Open) school.openingSheet.open(ada, sheet)).workbench();
        assertThat(bench.work().isErased()).isTrue();
        assertThat(
                        school.handingBack.handBack(
                                ada,
                                sheet,
                                org.aspirant.academy.assessment.RatingSheet.HandBack.UNREADABLE))
                .isEqualTo(new SheetOutcome.HandedBack());
    }
}
