package org.aspirant.academy.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.submission.Submission;
import org.aspirant.rubric.format.results.DecisionJson;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Scoring;

/** Makes the decision that follows from a submission's ratings and its plan, and records it. */
public final class Deciding {

    private final Clock clock;
    private final Ledger ledger;
    private final Audit audit;

    public Deciding(Clock clock, Ledger ledger, Audit audit) {
        this.clock = clock;
        this.ledger = ledger;
        this.audit = audit;
    }

    /**
     * Decides anew in the unit of work that is running. A decision that says what the last one said
     * is not recorded again.
     *
     * @param by whose act made it necessary
     */
    public Decision decide(Submission submission, Yardstick yardstick, SubjectId by) {
        OrganizationId organization = submission.organization();
        var events = ledger.events(organization, submission.id());
        var decision = replay(submission, yardstick, events);
        var json = DecisionJson.of(decision);
        Optional<DecisionRecord> last = ledger.decision(organization, submission.id());
        if (last.isEmpty() || !last.get().json().equals(json)) {
            var record =
                    new DecisionRecord(
                            last.map(DecisionRecord::number).orElse(0) + 1,
                            events.size(),
                            decision.status().key(),
                            decision instanceof Decision.Decided decided
                                    ? (Boolean) decided.passed()
                                    : null,
                            json,
                            DecisionJson.hash(decision).hex(),
                            clock.instant());
            ledger.record(organization, submission.id(), record);
            audit.note(
                    new AuditEntry(
                            organization,
                            by,
                            clock.instant(),
                            AuditAction.DECISION_RECORDED,
                            "submission:" + submission.id() + " decision:" + record.hash()));
        }
        return decision;
    }

    /** The decision that follows from these events and nothing else. */
    public static Decision replay(
            Submission submission, Yardstick yardstick, List<LedgerEvent> events) {
        return new Scoring(yardstick.plan())
                .decision(
                        new CandidateId(submission.candidate().value()),
                        events.stream().map(LedgerEvent::rated).toList());
    }
}
