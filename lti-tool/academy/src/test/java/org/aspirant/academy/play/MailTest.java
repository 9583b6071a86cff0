package org.aspirant.academy.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.sheet.CriterionRating;
import org.aspirant.academy.assessment.sheet.Quote;
import org.aspirant.academy.assessment.sheet.SheetOutcome;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.school.ChangedSource;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.simulation.Inboxed;
import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.MoveFault;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmitOutcome;
import org.junit.jupiter.api.Test;

/** Messages are answered in a person's own words: kept apart, drafted, taken back, cited. */
class MailTest {

    private static final String ANSWER = "Odile paints it on Friday.";
    private static final TypedMove REPLY =
            new TypedMove.Handle("bay", Message.Action.REPLY, "", ANSWER);
    private static final TypedMove GIVE =
            new TypedMove.Handle("bay", Message.Action.DELEGATE, "odile", "");
    private static final TypedMove PUT_AWAY =
            new TypedMove.Handle("bay", Message.Action.DEFER, "", "");

    private final School school = new School(Memory.ports(), Shelf.compiled(source()));
    private final Story story = new Story(school);
    private final Participant rosa = school.candidate("rosa");
    private final Participant ada = school.staff("ada", StaffRole.ASSESSOR);

    private static ContentSource source() {
        return new ChangedSource(
                SchoolSource.withPolicy(
                        "{attempts: 3, counts: submitted, undo: step, revealPaths: never}"),
                LateBus.FILE,
                "events:\n",
                Inboxed.INBOX + "events:\n");
    }

    private RunId started() {
        school.bind("one-reader", ada);
        return story.started(rosa);
    }

    private static Playthrough at(PlayOutcome outcome) {
        return ((PlayOutcome.Continues) outcome).at();
    }

    private List<Draft> drafts(RunId run) {
        return school.ports.drafts().of(School.ORGANIZATION, run);
    }

    @Test
    void aReplyIsKeptApartFromTheLog() {
        var run = started();

        var at = at(story.post(rosa, run, 1, REPLY));

        var reply = at.state().replyTo("bay").orElseThrow();
        assertThat(reply.words()).isEqualTo(5);
        assertThat(at.ownWords().text(reply.textId())).contains(ANSWER);
        assertThat(school.ports.runs().moves(School.ORGANIZATION, run))
                .singleElement()
                .satisfies(
                        logged ->
                                assertThat(logged.move())
                                        .contains("\"message\":\"bay\"", "commitment")
                                        .doesNotContain("Friday"));
    }

    @Test
    void aReplySentTwiceCountsOnceAndAnotherUnderItsNumberDoesNot() {
        var run = started();
        story.post(rosa, run, 1, REPLY);

        assertThat(at(story.post(rosa, run, 1, REPLY)).nextNumber()).isEqualTo(2);
        var other = new TypedMove.Handle("bay", Message.Action.REPLY, "", "Bram paints it today.");
        assertThat(((PlayOutcome.NotAllowed) story.post(rosa, run, 1, other)).fault())
                .isEqualTo(PlayFault.STALE_PAGE);
        assertThat(((PlayOutcome.NotAllowed) story.post(rosa, run, 1, GIVE)).fault())
                .isEqualTo(PlayFault.STALE_PAGE);
    }

    @Test
    void whatTheInboxRefusesIsToldByItsOwnRule() {
        var run = started();
        var empty = new TypedMove.Handle("bay", Message.Action.REPLY, "", " ");

        var refused = (PlayOutcome.NotAllowed) story.post(rosa, run, 1, empty);

        assertThat(refused.fault()).isEqualTo(PlayFault.AGAINST_THE_RULES);
        assertThat(refused.rule()).isEqualTo(MoveFault.REPLY_MISSING);
    }

    @Test
    void aReplyThatIsBeingWrittenIsSavedUntilTheMessageIsDone() {
        var run = started();

        assertThat(school.savingDraft.save(rosa, run, "bay", "reply", "Odile"))
                .isInstanceOf(DraftOutcome.Saved.class);
        assertThat(school.savingDraft.save(rosa, run, "bay", "reason", "x"))
                .isEqualTo(new DraftOutcome.NotAllowed(PlayFault.NO_SUCH_FIELD));
        assertThat(school.savingDraft.save(rosa, run, "route", "reply", "x"))
                .isEqualTo(new DraftOutcome.NotAllowed(PlayFault.STALE_PAGE));

        story.post(rosa, run, 1, PUT_AWAY);
        assertThat(drafts(run)).extracting(Draft::text).containsExactly("Odile");
        assertThat(school.savingDraft.save(rosa, run, "bay", "reply", "x"))
                .isEqualTo(new DraftOutcome.NotAllowed(PlayFault.STALE_PAGE));
        story.post(rosa, run, 2, Story.HOLDS);
        assertThat(drafts(run)).extracting(Draft::text).containsExactly("Odile");
        story.post(rosa, run, 3, GIVE);
        assertThat(drafts(run)).isEmpty();
    }

    @Test
    void aReplyThatIsTakenBackStandsInItsFieldAgain() {
        var run = started();
        story.post(rosa, run, 1, Story.HOLDS);
        story.post(rosa, run, 2, REPLY);

        story.post(rosa, run, 3, new TypedMove.TakeBack());

        assertThat(drafts(run))
                .extracting(Draft::node, Draft::field, Draft::text)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("gate", "reason", Story.HOLD),
                        org.assertj.core.groups.Tuple.tuple("bay", "reply", ANSWER));
    }

    @Test
    void assessorsReadRepliesAndCiteMessages() {
        var run = started();
        int number = 1;
        for (TypedMove move :
                List.of(REPLY, Story.HOLDS, Story.CASTS, Story.WRITES, Story.ADOPTS)) {
            assertThat(story.post(rosa, run, number++, move))
                    .isNotInstanceOf(PlayOutcome.NotAllowed.class);
        }
        assertThat(
                        school.submitting.submit(
                                rosa, run, Map.of("why", Story.WHY), Submission.Reasons.WITHHELD))
                .isInstanceOf(SubmitOutcome.Submitted.class);
        var sheet = story.sheet(ada);
        var work = ((SheetOutcome.Open) school.openingSheet.open(ada, sheet)).workbench().work();

        assertThat(work.sources().keySet())
                .containsExactly(
                        "decision:1", "decision:3", "sheet:settled", "message:bay", "debrief:why");
        assertThat(work.text("message:bay")).contains(ANSWER);
        assertThat(work.question("message:bay")).contains("The bay");

        // "on Friday" begins after the 16 characters of "Odile paints it "
        assertThat(rate(ada, "message:bay", "on Friday")).contains("message:bay@16-25");
        // the route sheet was read and left: a message counts whole, as an exhibit does
        assertThat(rate(ada, "message:route", "")).contains("message:route");
        assertThat(refused(ada, "message:roof", ""))
                .isEqualTo(AssessmentFault.EVIDENCE_NOT_IN_THE_WORK);
        assertThat(refused(ada, "message:route", "on Friday"))
                .isEqualTo(AssessmentFault.WORDS_NOT_IN_THE_TEXT);
    }

    private SheetOutcome outcome(Participant who, String source, String words) {
        return school.rating.rate(
                who,
                story.sheet(who),
                new CriterionRating(
                        "simulation",
                        "grounds",
                        "weighed",
                        "",
                        List.of(new Quote(source, words)),
                        ""));
    }

    private Optional<String> rate(Participant who, String source, String words) {
        return ((SheetOutcome.Kept) outcome(who, source, words))
                .draft().evidence().stream().findFirst();
    }

    private AssessmentFault refused(Participant who, String source, String words) {
        return ((SheetOutcome.NotAllowed) outcome(who, source, words)).fault();
    }
}
