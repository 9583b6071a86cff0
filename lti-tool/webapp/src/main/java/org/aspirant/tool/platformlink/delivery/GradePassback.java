package org.aspirant.tool.platformlink.delivery;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.activity.Progress;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.gradebook.ActivityProgress;
import org.aspirant.lti.gradebook.CanvasSubmission;
import org.aspirant.lti.gradebook.GradingProgress;
import org.aspirant.lti.gradebook.Result;
import org.aspirant.lti.gradebook.ScoreMessage;
import org.aspirant.lti.grades.GradeFailure;
import org.aspirant.lti.grades.PublishOutcome;
import org.aspirant.lti.grades.ResultOutcome;
import org.aspirant.lti.grades.Results;
import org.aspirant.lti.grades.Retry;
import org.aspirant.lti.grades.Scores;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome.AlreadyThere;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome.Delivered;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome.Overridden;
import org.aspirant.tool.platformlink.delivery.column.ColumnOutcome;
import org.aspirant.tool.platformlink.delivery.column.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Takes one message to the gradebook it belongs in.
 *
 * <p>An attempt that follows an uncertain one reads before it writes, and so does one with a grade
 * that the platform took before: if somebody has changed it there since, theirs stays. A message
 * without a grade is not sent where a grade stands: Moodle erases the grade on anything but
 * FullyGraded.
 */
public final class GradePassback implements Delivery {

    /**
     * No new attempt. Canvas keeps the former score where it is told to preserve one, so that is
     * never said beside a score.
     */
    private static final CanvasSubmission GRADED_AS_IT_IS =
            new CanvasSubmission(false, false, false, null, null);

    private final Columns columns;
    private final ShownWork work;
    private final Scores scores;
    private final Results results;

    /**
     * A way to gradebooks.
     *
     * @param work what there is to see of a person's work
     */
    public GradePassback(Columns columns, ShownWork work, Scores scores, Results results) {
        this.columns = columns;
        this.work = work;
        this.scores = scores;
        this.results = results;
    }

    @Override
    public DeliveryOutcome deliver(PendingScore score) {
        ColumnOutcome outcome = columns.of(score);
        if (outcome instanceof ColumnOutcome.Missing missing) {
            return missing.outcome();
        }
        var found = (ColumnOutcome.Found) outcome;
        return score.points() == null ? tell(score, found) : send(score, score.points(), found);
    }

    /** News without a grade; of no use, and dangerous, once there is a grade. */
    private DeliveryOutcome tell(PendingScore score, ColumnOutcome.Found column) {
        if (!column.claim().scopes().contains(LtiScope.RESULTS)) {
            return new AlreadyThere();
        }
        ResultOutcome before = read(column);
        if (before instanceof GradeFailure failure) {
            return Failures.outcome(failure);
        }
        Result shown = ((ResultOutcome.Known) before).result();
        if (shown != null && shown.score() != null) {
            return new AlreadyThere();
        }
        var message =
                new ScoreMessage(
                        column.subject(),
                        score.timestamp(),
                        activity(score.stage()),
                        grading(score.stage()),
                        null,
                        null,
                        null,
                        announcement(score, column, true).orElse(CanvasSubmission.SAME_ATTEMPT));
        PublishOutcome told = publish(column, message);
        return told instanceof PublishOutcome.Conflict ? new AlreadyThere() : judged(told);
    }

    /**
     * What makes Canvas show the work in its SpeedGrader, by a launch of the tool: once for what
     * was submitted, in the plan's own column, with the time that it was submitted at, by which
     * Canvas knows it again.
     *
     * @param preserving whether a grade that is in stays; never said beside a grade
     */
    private Optional<CanvasSubmission> announcement(
            PendingScore score, ColumnOutcome.Found column, boolean preserving) {
        return column.canvas()
                        && score.column().isOwn()
                        && !score.announced()
                        && score.stage() != Progress.Stage.STARTED
                ? work.of(score.place(), score.subject())
                        .map(
                                shown ->
                                        new CanvasSubmission(
                                                true,
                                                preserving,
                                                false,
                                                shown.launch().toString(),
                                                shown.submittedAt()))
                : Optional.empty();
    }

    private DeliveryOutcome send(
            PendingScore score, PendingScore.Points points, ColumnOutcome.Found column) {
        if (score.attempt() > 1 || score.isTheSameAgain()) {
            ResultOutcome before = read(column);
            if (before instanceof ResultOutcome.Known known) {
                Result shown = known.result();
                if (isSame(shown, points)) {
                    return new AlreadyThere();
                }
                if (score.isTheSameAgain() && shown != null && shown.score() != null) {
                    return overridden(
                            shown, "the platform took this grade before and shows another");
                }
            } else if (score.isTheSameAgain() && before instanceof Retry retry) {
                return Failures.outcome(retry);
            }
        }
        CanvasSubmission attempt = announcement(score, column, false).orElse(GRADED_AS_IT_IS);
        PublishOutcome sent = publish(column, grade(column, points, score.timestamp(), attempt));
        if (attempt.newSubmission() && isOutOfAttempts(sent)) {
            sent = publish(column, grade(column, points, score.timestamp(), GRADED_AS_IT_IS));
        }
        return sent instanceof PublishOutcome.Conflict
                ? settle(score, points, column)
                : judged(sent);
    }

    /** The platform has something as new: ours from before, a person's, or its clock is ahead. */
    private DeliveryOutcome settle(
            PendingScore score, PendingScore.Points points, ColumnOutcome.Found column) {
        ResultOutcome outcome = read(column);
        if (outcome instanceof GradeFailure failure) {
            return Failures.outcome(failure);
        }
        Result shown = ((ResultOutcome.Known) outcome).result();
        if (isSame(shown, points)) {
            return new AlreadyThere();
        }
        Instant stored = shown == null ? null : shown.timestamp();
        if (shown != null && shown.score() != null && isAnothers(shown, score)) {
            return overridden(shown, "the platform's result is newer than the release");
        }
        Instant later = stored == null ? score.timestamp() : stored;
        later = later.isAfter(score.timestamp()) ? later : score.timestamp();
        PublishOutcome again =
                publish(column, grade(column, points, later.plusSeconds(1), GRADED_AS_IT_IS));
        return again instanceof PublishOutcome.Conflict conflict
                ? new DeliveryOutcome.RetryAfter(
                        Duration.ofSeconds(5), DeliveryFault.CLOCK, conflict.detail())
                : judged(again);
    }

    /**
     * Whether a person entered this after the release. Canvas does not say when anything was
     * entered; that it has something newer it has just said, and it is a person's if it is not what
     * it took from us before.
     */
    private static boolean isAnothers(Result shown, PendingScore score) {
        Instant stored = shown.timestamp();
        PendingScore.Points before = score.delivered();
        return stored == null
                ? before == null || !isSame(shown, before)
                : stored.isAfter(score.happenedAt());
    }

    private static Overridden overridden(Result shown, String detail) {
        BigDecimal maximum = shown.maximum();
        return new Overridden(
                new PendingScore.Points(
                        Objects.requireNonNull(shown.score()),
                        maximum == null ? BigDecimal.ONE : maximum),
                detail);
    }

    /** A grade counts even where no further attempt does. */
    private static boolean isOutOfAttempts(PublishOutcome outcome) {
        return outcome instanceof GradeFailure failure
                && Failures.outcome(failure) instanceof DeliveryOutcome.DeadLetter dead
                && dead.fault() == DeliveryFault.NO_ATTEMPTS_LEFT;
    }

    private static ScoreMessage grade(
            ColumnOutcome.Found column,
            PendingScore.Points points,
            Instant at,
            CanvasSubmission canvas) {
        return ScoreMessage.fullyGraded(
                column.subject(), at, points.given(), points.maximum(), null, canvas);
    }

    private PublishOutcome publish(ColumnOutcome.Found column, ScoreMessage message) {
        return scores.publish(column.registration(), column.claim(), column.lineItem(), message);
    }

    private ResultOutcome read(ColumnOutcome.Found column) {
        return results.of(
                column.registration(), column.claim(), column.lineItem(), column.subject());
    }

    private static DeliveryOutcome judged(PublishOutcome outcome) {
        return outcome instanceof GradeFailure failure
                ? Failures.outcome(failure)
                : new Delivered();
    }

    private static boolean isSame(@Nullable Result shown, PendingScore.Points points) {
        return shown != null && shown.shows(points.given(), points.maximum());
    }

    private static ActivityProgress activity(Progress.Stage stage) {
        return stage == Progress.Stage.STARTED
                ? ActivityProgress.STARTED
                : ActivityProgress.SUBMITTED;
    }

    private static GradingProgress grading(Progress.Stage stage) {
        return stage == Progress.Stage.STARTED
                ? GradingProgress.NOT_READY
                : GradingProgress.PENDING;
    }
}
