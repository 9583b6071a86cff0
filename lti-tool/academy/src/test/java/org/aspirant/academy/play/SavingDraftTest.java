package org.aspirant.academy.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.play.attempt.OpenOutcome;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavingDraftTest {

    private final School school = new School();
    private final Story story = new Story(school);
    private final Participant rosa = school.candidate("rosa");
    private RunId run = new RunId("none");

    @BeforeEach
    void begin() {
        school.bind("completion");
        run = story.started(rosa);
    }

    private DraftOutcome save(String node, String field, String text) {
        return school.savingDraft.save(rosa, run, node, field, text);
    }

    private List<Draft> drafts() {
        return ((OpenOutcome.Open) school.opening.open(rosa, run)).drafts();
    }

    private static DraftOutcome refused(PlayFault fault) {
        return new DraftOutcome.NotAllowed(fault);
    }

    @Test
    void whatWasTypedIsThereAfterANewLaunch() {
        save("gate", "reason", "Riders have");
        save("gate", "reason", "Riders have 310 slips");
        school.candidate("rosa");

        assertThat(drafts()).extracting(Draft::text).containsExactly("Riders have 310 slips");
    }

    @Test
    void aDecisionMadeLeavesNoDraftBehind() {
        save("gate", "reason", "Riders have");
        story.post(rosa, run, 1, Story.HOLDS);

        assertThat(drafts()).isEmpty();
    }

    @Test
    void lookingAtAnExhibitLosesNothingThatWasTyped() {
        save("gate", "reason", "Riders have");
        story.post(rosa, run, 1, new TypedMove.OpenExhibit("slips"));

        assertThat(drafts()).extracting(Draft::text).containsExactly("Riders have");
    }

    @Test
    void aDraftForASceneThatIsOverIsNotKept() {
        story.post(rosa, run, 1, Story.HOLDS);

        assertThat(save("gate", "reason", "late")).isEqualTo(refused(PlayFault.STALE_PAGE));
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aSheetHasItsOwnFieldsAndTheDebriefItsPrompts() {
        story.post(rosa, run, 1, Story.HOLDS);
        story.post(rosa, run, 2, Story.CASTS);
        assertThat(save("terms", "reason", "x")).isEqualTo(refused(PlayFault.NO_SUCH_FIELD));
        assertThat(save("terms", "settled", "The bell")).isInstanceOf(DraftOutcome.Saved.class);
        story.post(rosa, run, 3, Story.WRITES);
        story.post(rosa, run, 4, Story.ADOPTS);

        assertThat(save("debrief", "why", "They")).isInstanceOf(DraftOutcome.Saved.class);
        assertThat(save("debrief", "commitment", "I")).isInstanceOf(DraftOutcome.Saved.class);
        assertThat(save("debrief", "nothing", "x")).isEqualTo(refused(PlayFault.NO_SUCH_FIELD));
    }

    @Test
    void whatCannotBeKeptIsRefusedAndTheFormerDraftStays() {
        save("gate", "reason", "good");

        assertThat(save("gate", "reason", "\u0000")).isEqualTo(refused(PlayFault.TEXT_UNPRINTABLE));
        assertThat(save("gate", "reason", "<b>x</b>"))
                .isEqualTo(refused(PlayFault.TEXT_WITH_MARKUP));
        assertThat(save("gate", "reason", "x".repeat(20_001)))
                .isEqualTo(refused(PlayFault.TEXT_TOO_LONG));
        assertThat(drafts()).extracting(Draft::text).containsExactly("good");
    }

    @Test
    void nobodySavesIntoSomebodyElsesRun() {
        var paul = school.candidate("paul");

        assertThat(school.savingDraft.save(paul, run, "gate", "reason", "x"))
                .isEqualTo(refused(PlayFault.UNKNOWN_RUN));
        assertThat(school.savingDraft.save(School.otherTenant(rosa), run, "gate", "reason", "x"))
                .isEqualTo(refused(PlayFault.UNKNOWN_RUN));
        assertThat(school.savingDraft.save(School.observed(rosa), run, "gate", "reason", "x"))
                .isEqualTo(refused(PlayFault.OBSERVER));
    }
}
