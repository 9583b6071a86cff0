package org.aspirant.academy.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.play.attempt.OpenOutcome;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.simulation.Guarded;
import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.MoveFault;
import org.aspirant.academy.simulation.Pace;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.view.DebriefView;
import org.aspirant.academy.simulation.view.ThresholdView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The wall clock of a scene with a limit of ninety seconds. Whoever looks at the clock of the
 * school moves it on by a second.
 */
class TimedSceneTest {

    private static final TypedMove SKIP = new TypedMove.Skip("terms");
    private static final TypedMove MORE = new TypedMove.MoreTime("answer");
    private static final TypedMove SILENCE = new TypedMove.Choose("answer.silence", "");
    private static final TypedMove NARROWS = new TypedMove.Choose("answer.narrow", "");
    private static final TypedMove BACK = new TypedMove.TakeBack();

    private final School school = school(Guarded.source());
    private final Participant rosa = school.candidate("rosa");

    private static School school(MapSource guarded) {
        var pack = new SchoolSource();
        return new School(
                Memory.ports(),
                Shelf.compiled(
                        new ContentSource() {
                            @Override
                            public Optional<String> text(String path) {
                                return path.equals(LateBus.FILE)
                                        ? guarded.text(path)
                                        : pack.text(path);
                            }

                            @Override
                            public String name(String path) {
                                return path;
                            }
                        }));
    }

    private static TypedMove enter(@Nullable Pace pace) {
        return new TypedMove.Enter("answer", pace);
    }

    /** A run with these moves after those that lead before the timed scene. */
    private RunId run(School where, TypedMove... more) {
        where.bind("completion");
        var story = new Story(where);
        var who = where.candidate("rosa");
        var run = story.started(who);
        int number = 1;
        for (TypedMove move :
                Stream.concat(Stream.of(Story.HOLDS, Story.CASTS, SKIP), Stream.of(more))
                        .toList()) {
            var outcome = story.post(who, run, number++, move);
            if (outcome instanceof PlayOutcome.NotAllowed refused) {
                throw new AssertionError(move + ": " + refused.fault() + " " + refused.rule());
            }
        }
        return run;
    }

    private PlayOutcome post(RunId run, TypedMove move) {
        return new Story(school).post(rosa, run, at(run).at().nextNumber(), move);
    }

    private OpenOutcome.Open at(RunId run) {
        return (OpenOutcome.Open) school.opening.open(rosa, run);
    }

    private long secondsLeft(RunId run) {
        return Objects.requireNonNull(at(run).left()).toSeconds();
    }

    private static PlayFault fault(PlayOutcome outcome) {
        return ((PlayOutcome.NotAllowed) outcome).fault();
    }

    @Test
    void theTimeRunsFromTheMomentOfEnteringHoweverOftenThePageIsOpened() {
        var run = run(school, enter(Pace.AS_WRITTEN));

        assertThat(secondsLeft(run)).isEqualTo(89);
        school.clock.pass(Duration.ofSeconds(30));
        assertThat(secondsLeft(run)).isEqualTo(58);
        assertThat(at(run).at().deadline())
                .isEqualTo(
                        new Deadline(
                                school.ports
                                        .runs()
                                        .moves(School.ORGANIZATION, run)
                                        .get(3)
                                        .at()
                                        .plusSeconds(90),
                                "answer.silence"));
    }

    @Test
    void noTimeRunsBeforeASceneNorWhereItIsSwitchedOff() {
        var other = school(Guarded.source());
        var before = (OpenOutcome.Open) other.opening.open(other.candidate("rosa"), run(other));
        assertThat(before.left()).isNull();
        var off = run(school, enter(Pace.OFF));
        school.clock.pass(Duration.ofDays(400));

        assertThat(at(off).left()).isNull();
        assertThat(post(off, NARROWS)).isInstanceOf(PlayOutcome.Finished.class);
    }

    @Test
    void anAnswerCountsUntilAFewSecondsAfterTheEnd() {
        var inTime = run(school, enter(Pace.AS_WRITTEN));
        // opening for its number and posting look at the clock once each: 93 + 2 = 95 seconds
        school.clock.pass(Duration.ofSeconds(93));
        assertThat(post(inTime, NARROWS)).isInstanceOf(PlayOutcome.Finished.class);
    }

    @Test
    void anAnswerThatComesLaterDoesNotCountAndNothingIsLost() {
        var late = run(school, enter(Pace.AS_WRITTEN));
        school.savingDraft.save(rosa, late, "answer", SavingDraft.REASON, "Because");
        school.clock.pass(Duration.ofSeconds(95));

        assertThat(fault(post(late, NARROWS))).isEqualTo(PlayFault.TIME_IS_UP);
        assertThat(fault(post(late, MORE))).isEqualTo(PlayFault.TIME_IS_UP);
        assertThat(at(late).left()).isNegative();
        assertThat(at(late).drafts()).extracting(Draft::text).containsExactly("Because");
        assertThat(at(late).at().state().place()).isInstanceOf(Place.Scene.class);
    }

    @Test
    void silenceCountsOnlyWhenTheTimeIsUpAndStillADayLater() {
        var run = run(school, enter(Pace.AS_WRITTEN));
        school.clock.pass(Duration.ofSeconds(80));
        assertThat(fault(post(run, SILENCE))).isEqualTo(PlayFault.TIME_NOT_UP);
        school.clock.pass(Duration.ofDays(1));

        var finished = (PlayOutcome.Finished) post(run, SILENCE);
        var decisions = finished.at().state().decisions();
        assertThat(decisions.get(2).taken()).containsExactly("answer.silence");
        assertThat(finished.at().deadline()).isNull();
    }

    @Test
    void moreTimeIsTheSameTimeAgainTenTimesAndMore() {
        var run = run(school, enter(Pace.HALF_AGAIN));
        for (int time = 0; time < 12; time++) {
            assertThat(post(run, MORE)).isInstanceOf(PlayOutcome.Continues.class);
        }

        // 13 times 135 seconds, from entering; each of 12 times two looks at the clock, and one now
        assertThat(secondsLeft(run)).isEqualTo(13 * 135 - 25);
    }

    @Test
    void moreTimeAskedForTwiceByOnePageIsGivenOnce() {
        var run = run(school, enter(Pace.AS_WRITTEN));
        int number = at(run).at().nextNumber();
        var story = new Story(school);
        story.post(rosa, run, number, MORE);
        story.post(rosa, run, number, MORE);

        var place = (Place.Scene) at(run).at().state().place();
        assertThat(place.timing()).isEqualTo(new Place.Timing(Pace.AS_WRITTEN, 1));
    }

    @Test
    void enteringAndMoreTimeKeepWhatWasTyped() {
        var run = run(school, enter(Pace.TWICE));
        school.savingDraft.save(rosa, run, "answer", SavingDraft.REASON, "Because");
        post(run, MORE);

        assertThat(at(run).drafts()).extracting(Draft::text).containsExactly("Because");
    }

    @Test
    void nothingIsTypedBeforeAScene() {
        var run = run(school);

        assertThat(school.savingDraft.save(rosa, run, "answer", SavingDraft.REASON, "Because"))
                .isEqualTo(new DraftOutcome.NotAllowed(PlayFault.NO_SUCH_FIELD));
    }

    @Test
    void aPaceIsAskedForAndTheOneChosenLastIsOfferedFirst() {
        var run = run(school);
        assertThat(usual(run)).isEqualTo(Pace.AS_WRITTEN);
        var refused = (PlayOutcome.NotAllowed) post(run, enter(null));

        assertThat(refused.fault()).isEqualTo(PlayFault.AGAINST_THE_RULES);
        assertThat(refused.rule()).isEqualTo(MoveFault.PACE_MISSING);
    }

    private Pace usual(RunId run) {
        var timing = ThresholdView.of(at(run).at().state()).timing();
        return Objects.requireNonNull(timing).usual();
    }

    @Test
    void aTimedDecisionThatIsTakenBackIsEnteredAnewWithItsWordsAndItsPace() {
        var stepwise =
                school(
                        Guarded.source()
                                .replacing(LateBus.FILE, "undo: none", "undo: step")
                                .replacing(
                                        LateBus.FILE,
                                        "        routes:\n          - {when: {has: bram}, to: shared}\n        otherwise: contested",
                                        "        to: gate"));
        var run = run(stepwise, enter(Pace.TEN_TIMES), Story.ADOPTS);
        var story = new Story(stepwise);
        var who = stepwise.candidate("rosa");
        var back = (PlayOutcome.Continues) story.post(who, run, 6, BACK);

        assertThat(back.at().state().place()).isEqualTo(new Place.Threshold("answer"));
        assertThat(back.at().deadline()).isNull();
        assertThat(Objects.requireNonNull(ThresholdView.of(back.at().state()).timing()).usual())
                .isEqualTo(Pace.TEN_TIMES);
        assertThat(stepwise.ports.drafts().of(School.ORGANIZATION, run))
                .extracting(Draft::node, Draft::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("answer", Story.ADOPT));
    }

    /** Steps, map and debrief must not tell whether somebody had the limit off. */
    @Test
    void whatIsReadAfterwardsIsTheSameAtEveryPace() {
        var views =
                Stream.of(Pace.values())
                        .map(
                                pace -> {
                                    var one = school(Guarded.source());
                                    var run = run(one, enter(pace), NARROWS);
                                    var open =
                                            (OpenOutcome.Open)
                                                    one.opening.open(one.candidate("rosa"), run);
                                    return DebriefView.of(
                                                    open.at().state(), id -> Optional.of("x"), true)
                                            .toString()
                                            .replaceAll("textId=[^,]*|commitment=[0-9a-f]*", "");
                                })
                        .distinct()
                        .toList();

        assertThat(views).hasSize(1);
        assertThat(views.get(0)).contains("answer.silence").doesNotContain("AS_WRITTEN", "OFF");
        assertThat(List.of(Pace.values())).hasSize(5);
    }
}
