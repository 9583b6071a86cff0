package org.aspirant.academy.release;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.activity.ProgressDepartures;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.assessment.Deciding;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.submission.Submission;
import org.aspirant.rubric.format.results.DecisionJson;
import org.aspirant.rubric.format.results.ExplanationJson;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.GradeColumn;
import org.aspirant.rubric.scoring.Decision;

/** Turns a decision into a release: kept, noted and queued together. */
public final class Departing {

    private final Clock clock;
    private final Ledger ledger;
    private final Releases releases;
    private final Audit audit;
    private final GradeDepartures grades;
    private final ProgressDepartures progress;

    public Departing(
            Clock clock,
            Ledger ledger,
            Releases releases,
            Audit audit,
            GradeDepartures grades,
            ProgressDepartures progress) {
        this.clock = clock;
        this.ledger = ledger;
        this.releases = releases;
        this.audit = audit;
        this.grades = grades;
        this.progress = progress;
    }

    /**
     * Releases what has been checked to be releasable, in the unit of work that is running.
     *
     * @param by who releases it
     */
    ReleaseOutcome depart(Submission submission, Yardstick yardstick, SubjectId by) {
        var events = ledger.events(submission.organization(), submission.id());
        var decision = Deciding.replay(submission, yardstick, events);
        if (!decision.status().isFinal()) {
            return new ReleaseOutcome.NotAllowed(ReleaseFault.NOT_DECIDED);
        }
        var release =
                new Release(
                        released(submission, yardstick.plan(), decision),
                        by,
                        events.size(),
                        DecisionJson.of(decision),
                        ExplanationJson.document(yardstick.plan(), List.of(decision)));
        if (!releases.add(release)) {
            return new ReleaseOutcome.NotAllowed(ReleaseFault.ALREADY_RELEASED);
        }
        audit.note(
                new AuditEntry(
                        submission.organization(),
                        by,
                        release.decision().releasedAt(),
                        release.grade().isPresent()
                                ? AuditAction.GRADE_RELEASED
                                : AuditAction.ENDING_RELEASED,
                        "submission:"
                                + submission.id()
                                + " decision:"
                                + release.decision().decisionHash()));
        if (decision instanceof Decision.Decided decided && !submission.testUser()) {
            leave(decided, submission, yardstick.plan(), release.decision().releasedAt());
        }
        return new ReleaseOutcome.Released(release);
    }

    /** For each column in the order of the plan; none for a part that is left out of the score. */
    private void leave(
            Decision.Decided decided, Submission submission, AssessmentPlan plan, Instant now) {
        progress.queue(
                new Progress(
                        submission.place(), submission.candidate(), Progress.Stage.RELEASED, now));
        for (GradeColumn column : plan.grade().all()) {
            decided.points(plan, column)
                    .map(
                            points ->
                                    new ColumnGrade(
                                            submission.place(),
                                            submission.candidate(),
                                            ColumnName.of(column),
                                            points.rounded(),
                                            column.points().rounded(),
                                            now))
                    .ifPresent(grades::queue);
        }
    }

    private ReleasedDecision released(
            Submission submission, AssessmentPlan plan, Decision decision) {
        var hash = DecisionJson.hash(decision).hex();
        var now = clock.instant();
        return decision instanceof Decision.Decided decided
                ? new Grade(
                        submission.place(),
                        submission.candidate(),
                        submission.id(),
                        plan.grade().own().kind(),
                        decided.points(plan).rounded(),
                        plan.grade().own().points().rounded(),
                        hash,
                        now)
                : new ReleasedDecision.Unscored(
                        submission.place(),
                        submission.candidate(),
                        submission.id(),
                        decision.status(),
                        hash,
                        now);
    }
}
