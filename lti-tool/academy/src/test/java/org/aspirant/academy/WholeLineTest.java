package org.aspirant.academy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.activity.choosing.ActivityChoice;
import org.aspirant.academy.activity.choosing.ChoiceOutcome;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.sheet.CriterionRating;
import org.aspirant.academy.assessment.sheet.Quote;
import org.aspirant.academy.assessment.sheet.SheetOutcome;
import org.aspirant.academy.assessment.sheet.Workbench;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.play.PlayOutcome;
import org.aspirant.academy.play.Playthrough;
import org.aspirant.academy.play.PostedMove;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.TypedMove;
import org.aspirant.academy.play.attempt.OpenOutcome;
import org.aspirant.academy.play.attempt.StartOutcome;
import org.aspirant.academy.release.ReleaseOutcome;
import org.aspirant.academy.release.view.Standing;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.simulation.Pace;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.view.SceneView;
import org.aspirant.academy.simulation.view.Task;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmitOutcome;
import org.aspirant.rubric.plan.CriterionKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The whole line on the shipped academy: an instructor binds a link, a candidate plays and hands
 * in, two assessors differ, an adjudicator settles it, the lead releases, the grade is queued.
 */
class WholeLineTest {

    private static final String WORDS =
            "The figures cover two subjects and one spring, so before anything is announced I would"
                    + " ask the people who gave those grades what they meant by them. ";

    private final School school =
            new School(
                    Memory.ports(),
                    Shelf.compiled(ContentSource.directory(Path.of("..", "..", "content"))));
    private final Participant instructor = school.instructor();
    private final Participant ada = school.staff("ada", StaffRole.ASSESSOR);
    private final Participant olu = school.staff("olu", StaffRole.ASSESSOR);
    private final Participant ken = school.staff("ken", StaffRole.ADJUDICATOR);
    private final Participant rosa = school.candidate("rosa");

    @Test
    void fromAnUnboundLinkToAGradeOnItsWay() {
        assertThat(school.starting.start(rosa)).isInstanceOf(StartOutcome.NotAllowed.class);
        bind();
        var submission = handIn(play(begin()));
        assertThat(school.following.follow(rosa))
                .isEqualTo(new Standing.Received(submission, 0, 2, submission.expectedBy()));

        read(ada, "leading");
        read(olu, "developing");
        assertThat(school.following.follow(rosa)).isInstanceOf(Standing.BeingSettled.class);
        assertThat(school.grades).isEmpty();
        read(ken, "proficient");
        assertThat(school.following.follow(rosa)).isInstanceOf(Standing.AwaitingRelease.class);
        assertThat(school.grades).isEmpty();

        assertThat(school.releasing.release(instructor, submission.id()))
                .isInstanceOf(ReleaseOutcome.Released.class);

        // The adjudicator's 3 on all five replaces 4 and 2: the mean is 3, the cut 2.6.
        assertThat(school.grades).hasSize(1);
        assertThat(school.grades.get(0).given()).isEqualTo(new BigDecimal("100.00"));
        assertThat(school.grades.get(0).candidate()).isEqualTo(rosa.subject());
        var feedback = school.readingFeedback.read(rosa).orElseThrow();
        assertThat(feedback.criteria()).hasSize(5);
        assertThat(feedback.criteria())
                .allMatch(it -> it.resolved().equals(Optional.of(new BigDecimal("3.00"))));
        assertThat(feedback.criteria())
                .flatExtracting(it -> it.readings())
                .hasSize(15)
                .allMatch(reading -> reading.evidence().get(0).quote().isPresent());
        assertThat(school.progress)
                .extracting(Progress::stage)
                .containsExactly(
                        Progress.Stage.STARTED,
                        Progress.Stage.SUBMITTED,
                        Progress.Stage.BEING_READ,
                        Progress.Stage.RELEASED);
    }

    private void bind() {
        var outcome =
                school.choosing.choose(
                        instructor,
                        new ActivityChoice(
                                "who-decides-a-grade",
                                "two-assessors",
                                14,
                                List.of(ada.subject(), olu.subject()),
                                ""));
        assertThat(((ChoiceOutcome.Chosen) outcome).assessorsMissing()).isZero();
    }

    private RunId begin() {
        return ((StartOutcome.Started) school.starting.start(rosa)).run().id();
    }

    /** Plays as a candidate does who takes the first option and writes what is asked for. */
    private RunId play(RunId run) {
        var at = ((OpenOutcome.Open) school.opening.open(rosa, run)).at();
        for (int moves = 0; moves < 100 && !at.state().hasEnded(); moves++) {
            var posted = new PostedMove(run, at.nextNumber(), move(at));
            at = after(school.playing.play(rosa, posted));
            assertThat(after(school.playing.play(rosa, posted)).nextNumber())
                    .as("the same move, sent again")
                    .isEqualTo(at.nextNumber());
        }
        assertThat(at.state().hasEnded()).isTrue();
        return run;
    }

    private static Playthrough after(PlayOutcome outcome) {
        if (outcome instanceof PlayOutcome.NotAllowed refused) {
            throw new AssertionError(refused.fault() + " " + refused.rule());
        }
        return outcome instanceof PlayOutcome.Continues continues
                ? continues.at()
                : ((PlayOutcome.Finished) outcome).at();
    }

    private static TypedMove move(Playthrough at) {
        if (at.state().place() instanceof Place.Threshold threshold) {
            var node = at.state().scenario().story().nodes().get(threshold.id());
            boolean timed = Objects.requireNonNull(node).limit() != null;
            return new TypedMove.Enter(threshold.id(), timed ? Pace.OFF : null);
        }
        var task = SceneView.of(at.state(), at.ownWords()).task();
        if (task instanceof Task.Decide decide) {
            var option = decide.options().get(0);
            return new TypedMove.Choose(option.id(), reason(option.justify()));
        } else if (task instanceof Task.PickPeople pick) {
            return new TypedMove.Cast(
                    pick.node(),
                    pick.candidates().stream()
                            .limit(pick.pick())
                            .map(one -> one.person().id())
                            .toList(),
                    reason(pick.justify()));
        } else if (task instanceof Task.WriteSheet sheet) {
            var fields = new LinkedHashMap<String, String>();
            for (Step.Field field : sheet.fields()) {
                fields.put(field.id(), words(field.minWords()));
            }
            return new TypedMove.FillSheet(sheet.node(), fields);
        }
        return new TypedMove.Acknowledge(((Task.GoOn) task).node());
    }

    private static String reason(Step.@Nullable Justify justify) {
        return justify == null ? "" : words(justify.minWords());
    }

    private static String words(int least) {
        return WORDS.repeat(1 + least / 30);
    }

    private Submission handIn(RunId run) {
        var at = ((OpenOutcome.Open) school.opening.open(rosa, run)).at();
        Map<String, String> debrief = new HashMap<>();
        at.state()
                .scenario()
                .debriefing()
                .stages()
                .values()
                .forEach(
                        stage ->
                                stage.forEach(
                                        prompt ->
                                                debrief.put(
                                                        prompt.id(), words(prompt.minWords()))));
        var outcome = school.submitting.submit(rosa, run, debrief, Submission.Reasons.WITHHELD);
        if (outcome instanceof SubmitOutcome.NotAllowed refused) {
            throw new AssertionError(refused);
        }
        return ((SubmitOutcome.Submitted) outcome).submission();
    }

    /** Rates all that is asked for at one level, with the first words of the first reason. */
    private void read(Participant who, String level) {
        SheetId sheet =
                school.queue.queue(who).orElseThrow().stream()
                        .filter(row -> row.state() == RatingSheet.State.OPEN)
                        .findFirst()
                        .orElseThrow()
                        .sheet();
        Workbench bench = ((SheetOutcome.Open) school.openingSheet.open(who, sheet)).workbench();
        assertThat(bench.others().isEmpty()).isEqualTo(!who.equals(ken));
        var source =
                bench.work().sources().keySet().stream()
                        .filter(it -> it.startsWith("decision:"))
                        .findFirst()
                        .orElseThrow();
        for (CriterionKey key : bench.criteria()) {
            var outcome =
                    school.rating.rate(
                            who,
                            sheet,
                            new CriterionRating(
                                    key.task(),
                                    key.criterion(),
                                    level,
                                    "",
                                    List.of(new Quote(source, "The figures cover two subjects")),
                                    "Say who pays."));
            assertThat(outcome).isInstanceOf(SheetOutcome.Kept.class);
        }
        assertThat(school.submittingSheet.submit(who, sheet))
                .isEqualTo(new SheetOutcome.Submitted());
    }
}
