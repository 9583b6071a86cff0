package org.aspirant.academy.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.simulation.MoveFault;
import org.junit.jupiter.api.Test;

/** Taking a step back is a move like any other: logged, counted once, and it erases nothing. */
class TakingBackTest {

    private static final TypedMove BACK = new TypedMove.TakeBack();

    private final School school =
            new School(
                    Memory.ports(),
                    Shelf.compiled(
                            SchoolSource.withPolicy(
                                    "{attempts: 3, counts: submitted, undo: step, revealPaths:"
                                            + " never}")));
    private final Story story = new Story(school);
    private final Participant rosa = school.candidate("rosa");

    private RunId held() {
        school.bind("completion");
        var run = story.started(rosa);
        story.post(rosa, run, 1, Story.HOLDS);
        return run;
    }

    private static Playthrough at(PlayOutcome outcome) {
        return ((PlayOutcome.Continues) outcome).at();
    }

    @Test
    void theStoryReturnsAndTheLogGoesOn() {
        var run = held();

        var at = at(story.post(rosa, run, 2, BACK));

        assertThat(at.state().place().id()).isEqualTo("gate");
        assertThat(at.nextNumber()).isEqualTo(3);
        assertThat(school.ports.runs().moves(School.ORGANIZATION, run)).hasSize(2);
    }

    @Test
    void postedTwiceItCountsOnceAndSoDoesWhatItTookBack() {
        var run = held();
        story.post(rosa, run, 2, BACK);

        assertThat(at(story.post(rosa, run, 2, BACK)).nextNumber()).isEqualTo(3);
        assertThat(at(story.post(rosa, run, 1, Story.HOLDS)).nextNumber()).isEqualTo(3);
        assertThat(school.ports.runs().moves(School.ORGANIZATION, run)).hasSize(2);
    }

    @Test
    void whatWasWrittenStaysOnRecordAndStandsInItsFieldAgain() {
        var run = held();

        var at = at(story.post(rosa, run, 2, BACK));

        var decision = at.state().history().takenBack().get(0);
        var reason = Optional.ofNullable(decision.reason()).orElseThrow();
        assertThat(at.ownWords().text(reason.textId())).contains(Story.HOLD);
        assertThat(school.ports.drafts().of(School.ORGANIZATION, run))
                .singleElement()
                .satisfies(
                        draft -> {
                            assertThat(draft.node()).isEqualTo("gate");
                            assertThat(draft.field()).isEqualTo(SavingDraft.REASON);
                            assertThat(draft.text()).isEqualTo(Story.HOLD);
                        });
    }

    @Test
    void theFieldsOfASheetAreFilledAgain() {
        var run = held();
        story.post(rosa, run, 2, Story.CASTS);
        story.post(rosa, run, 3, Story.WRITES);

        story.post(rosa, run, 4, BACK);

        assertThat(school.ports.drafts().of(School.ORGANIZATION, run))
                .extracting(Draft::node, Draft::field, Draft::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("terms", "settled", Story.SETTLED));
    }

    @Test
    void whereThePolicyForbidsItNothingChanges() {
        var strict = new School();
        strict.bind("completion");
        var plays = new Story(strict);
        var lee = strict.candidate("lee");
        var run = plays.started(lee);
        plays.post(lee, run, 1, Story.HOLDS);

        var refused = (PlayOutcome.NotAllowed) plays.post(lee, run, 2, BACK);

        assertThat(refused.fault()).isEqualTo(PlayFault.AGAINST_THE_RULES);
        assertThat(refused.rule()).isEqualTo(MoveFault.NO_TAKING_BACK);
        assertThat(strict.ports.runs().moves(School.ORGANIZATION, run)).hasSize(1);
    }
}
