package org.aspirant.academy.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.simulation.MoveFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlayingTest {

    private final School school = new School();
    private final Story story = new Story(school);
    private final Participant rosa = school.candidate("rosa");
    private RunId run = new RunId("none");

    @BeforeEach
    void begin() {
        school.bind("completion");
        run = story.started(rosa);
    }

    private List<LoggedMove> log() {
        return school.ports.runs().moves(School.ORGANIZATION, run);
    }

    private static PlayFault fault(PlayOutcome outcome) {
        return ((PlayOutcome.NotAllowed) outcome).fault();
    }

    @Test
    void aMoveTakesTheStoryOn() {
        var outcome = (PlayOutcome.Continues) story.post(rosa, run, 1, Story.HOLDS);

        assertThat(outcome.at().state().place().id()).isEqualTo("team");
        assertThat(outcome.at().nextNumber()).isEqualTo(2);
        assertThat(log()).hasSize(1);
    }

    @Test
    void whatWasWrittenIsInNoMoveAndComesBackInItsPlace() {
        story.post(rosa, run, 1, Story.HOLDS);
        story.post(rosa, run, 2, Story.CASTS);
        var outcome = (PlayOutcome.Continues) story.post(rosa, run, 3, Story.WRITES);

        assertThat(log()).noneMatch(move -> move.move().contains("Riders"));
        assertThat(log()).noneMatch(move -> move.move().contains("bell"));
        var sheet = Optional.ofNullable(outcome.at().state().sheets().get("settled")).orElseThrow();
        assertThat(outcome.at().ownWords().text(sheet.textId())).contains(Story.SETTLED);
    }

    @Test
    void theSameChoicePostedTwiceCountsOnce() {
        story.post(rosa, run, 1, Story.HOLDS);
        var again = (PlayOutcome.Continues) story.post(rosa, run, 1, Story.HOLDS);

        assertThat(again.at().nextNumber()).isEqualTo(2);
        assertThat(log()).hasSize(1);
    }

    @Test
    void everyKindOfMovePostedTwiceCountsOnce() {
        var moves =
                List.of(
                        new TypedMove.OpenExhibit("slips"),
                        Story.HOLDS,
                        Story.CASTS,
                        Story.WRITES,
                        Story.ADOPTS);
        for (int i = 0; i < moves.size(); i++) {
            story.post(rosa, run, i + 1, moves.get(i));
            assertThat(story.post(rosa, run, i + 1, moves.get(i)))
                    .isNotInstanceOf(PlayOutcome.NotAllowed.class);
        }
        assertThat(log()).hasSize(5);
    }

    @Test
    void anotherChoiceFromAPageLeftBehindIsRefusedWithWhereTheStoryStands() {
        story.post(rosa, run, 1, Story.HOLDS);

        var outcome =
                (PlayOutcome.NotAllowed)
                        story.post(rosa, run, 1, new TypedMove.Choose("gate.file", ""));

        assertThat(outcome.fault()).isEqualTo(PlayFault.STALE_PAGE);
        assertThat(Optional.ofNullable(outcome.at()).orElseThrow().state().place().id())
                .isEqualTo("team");
        assertThat(log()).hasSize(1);
    }

    @Test
    void theSameChoiceWithOtherReasonsIsNotTakenForTheFirst() {
        story.post(rosa, run, 1, Story.HOLDS);

        assertThat(
                        fault(
                                story.post(
                                        rosa,
                                        run,
                                        1,
                                        new TypedMove.Choose(
                                                "gate.hold", Story.HOLD + " And more."))))
                .isEqualTo(PlayFault.STALE_PAGE);
    }

    @Test
    void aNumberNobodyHandedOutIsRefused() {
        for (int number : List.of(-1, 0, 2, 99)) {
            assertThat(fault(story.post(rosa, run, number, Story.HOLDS)))
                    .as("number %d", number)
                    .isEqualTo(PlayFault.STALE_PAGE);
        }
        assertThat(log()).isEmpty();
    }

    @Test
    void theRulesOfTheSimulationHoldAndNothingIsKept() {
        var unknown =
                (PlayOutcome.NotAllowed)
                        story.post(rosa, run, 1, new TypedMove.Choose("no.such", ""));
        var bare =
                (PlayOutcome.NotAllowed)
                        story.post(rosa, run, 1, new TypedMove.Choose("gate.hold", " \n "));
        var brief =
                (PlayOutcome.NotAllowed)
                        story.post(rosa, run, 1, new TypedMove.Choose("gate.hold", "Too short."));

        assertThat(unknown.rule()).isEqualTo(MoveFault.UNKNOWN_CHOICE);
        assertThat(bare.rule()).isEqualTo(MoveFault.REASON_MISSING);
        assertThat(brief.rule()).isEqualTo(MoveFault.REASON_TOO_SHORT);
        assertThat(List.of(unknown, bare, brief))
                .extracting(PlayOutcome.NotAllowed::fault)
                .containsOnly(PlayFault.AGAINST_THE_RULES);
        assertThat(log()).isEmpty();
    }

    @Test
    void markupNulAndEndlessTextAreRefused() {
        assertThat(fault(hold(Story.HOLD + "<script>alert(1)</script>")))
                .isEqualTo(PlayFault.TEXT_WITH_MARKUP);
        assertThat(fault(hold(Story.HOLD + "\u0000"))).isEqualTo(PlayFault.TEXT_UNPRINTABLE);
        assertThat(fault(hold("word ".repeat(4_001)))).isEqualTo(PlayFault.TEXT_TOO_LONG);
        assertThat(log()).isEmpty();
    }

    private PlayOutcome hold(String reason) {
        return story.post(rosa, run, 1, new TypedMove.Choose("gate.hold", reason));
    }

    @Test
    void markupInAFieldOfASheetIsRefused() {
        story.post(rosa, run, 1, Story.HOLDS);
        story.post(rosa, run, 2, Story.CASTS);

        assertThat(
                        fault(
                                story.post(
                                        rosa,
                                        run,
                                        3,
                                        new TypedMove.FillSheet(
                                                "terms",
                                                Map.of(
                                                        "settled",
                                                        "<i>one</i> two three four five")))))
                .isEqualTo(PlayFault.TEXT_WITH_MARKUP);
    }

    @Test
    void nobodyPlaysSomebodyElsesRun() {
        var paul = school.candidate("paul");

        assertThat(fault(story.post(paul, run, 1, Story.HOLDS))).isEqualTo(PlayFault.UNKNOWN_RUN);
        assertThat(fault(story.post(School.elsewhere(rosa), run, 1, Story.HOLDS)))
                .isEqualTo(PlayFault.UNKNOWN_RUN);
        assertThat(fault(story.post(School.otherTenant(rosa), run, 1, Story.HOLDS)))
                .isEqualTo(PlayFault.UNKNOWN_RUN);
        assertThat(fault(story.post(School.observed(rosa), run, 1, Story.HOLDS)))
                .isEqualTo(PlayFault.OBSERVER);
        assertThat(log()).isEmpty();
    }

    @Test
    void theLastMoveEndsTheRun() {
        var other = school.candidate("paul");
        var played = story.played(other);

        var ended = school.ports.runs().find(School.COURSE, played).orElseThrow();

        assertThat(ended.end().orElseThrow().ending()).isEqualTo("shared");
        assertThat(story.post(other, played, 5, Story.ADOPTS))
                .as("the last move, sent again")
                .isInstanceOf(PlayOutcome.Finished.class);
        var more = (PlayOutcome.NotAllowed) story.post(other, played, 6, Story.ADOPTS);
        assertThat(more.rule()).isEqualTo(MoveFault.RUN_HAS_ENDED);
    }

    @Test
    void aRunOnAVersionThatIsGoneSaysSo() {
        school.shelf().loseSimulations();

        assertThat(fault(story.post(rosa, run, 1, Story.HOLDS))).isEqualTo(PlayFault.EDITION_GONE);
    }

    @Test
    void ofManyPostsOfOneNumberAtOnceExactlyOneCounts() throws Exception {
        int rivals = 8;
        var start = new CyclicBarrier(rivals);
        var pool = Executors.newFixedThreadPool(rivals);
        try {
            List<Callable<PlayOutcome>> posts =
                    IntStream.range(0, rivals)
                            .mapToObj(
                                    rival ->
                                            (Callable<PlayOutcome>)
                                                    () -> {
                                                        start.await();
                                                        return story.post(
                                                                rosa,
                                                                run,
                                                                1,
                                                                rival % 2 == 0
                                                                        ? Story.HOLDS
                                                                        : new TypedMove.Choose(
                                                                                "gate.file", ""));
                                                    })
                            .toList();
            int refused = 0;
            for (var outcome : pool.invokeAll(posts)) {
                refused += outcome.get() instanceof PlayOutcome.NotAllowed ? 1 : 0;
            }
            assertThat(refused).as("those of the choice that lost").isEqualTo(rivals / 2);
        } finally {
            pool.shutdown();
        }
        assertThat(log()).hasSize(1);
    }

    /** A store in which a rival's move arrives between our reading and our writing. */
    private final class Raced extends ForwardingRuns {

        private final TypedMove rival;
        private boolean raced;

        Raced(TypedMove rival) {
            super(school.ports.runs());
            this.rival = rival;
        }

        @Override
        public boolean append(OrganizationId organization, RunId id, LoggedMove move) {
            if (!raced) {
                raced = true;
                story.post(rosa, id, move.number(), rival);
            }
            return super.append(organization, id, move);
        }
    }

    private PlayOutcome racedBy(TypedMove rival) {
        var raced = new Raced(rival);
        return new Playing(
                        school.ports.unitOfWork(),
                        school.clock,
                        raced,
                        school.ports.words(),
                        school.ports.drafts(),
                        new Playthroughs(raced, school.ports.words(), school.catalogue))
                .play(rosa, new PostedMove(run, 1, Story.HOLDS));
    }

    @Test
    void losingTheRaceToOneselfIsNoFault() {
        assertThat(racedBy(Story.HOLDS)).isInstanceOf(PlayOutcome.Continues.class);
        assertThat(log()).hasSize(1);
    }

    @Test
    void losingTheRaceToAnotherChoiceIsAStalePage() {
        assertThat(fault(racedBy(new TypedMove.Choose("gate.file", ""))))
                .isEqualTo(PlayFault.STALE_PAGE);
        assertThat(log()).hasSize(1);
    }
}
