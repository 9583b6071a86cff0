package org.aspirant.academy.release;

import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.assessment.Deciding;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.rubric.scoring.Decision;

/**
 * Releases a submission about which the decision is final: the candidate may read the decision, the
 * ratings and the notes, and the grade, if there is one, leaves for the gradebook. Before that
 * nothing reaches either.
 */
public final class Releasing {

    private final UnitOfWork unitOfWork;
    private final Authority authority;
    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Sheets sheets;
    private final Ledger ledger;
    private final Departing departing;

    public Releasing(
            UnitOfWork unitOfWork,
            Authority authority,
            Catalogue catalogue,
            Submissions submissions,
            Sheets sheets,
            Ledger ledger,
            Departing departing) {
        this.unitOfWork = unitOfWork;
        this.authority = authority;
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.sheets = sheets;
        this.ledger = ledger;
        this.departing = departing;
    }

    public ReleaseOutcome release(Participant who, SubmissionId id) {
        if (who.observer()) {
            return refused(ReleaseFault.OBSERVER);
        }
        if (!authority.leads(who)) {
            return refused(ReleaseFault.NOT_YOURS_TO_RELEASE);
        }
        return unitOfWork.run(() -> released(who, id));
    }

    private ReleaseOutcome released(Participant who, SubmissionId id) {
        var submission =
                submissions.lock(who.course(), id).filter(it -> it.place().equals(who.place()));
        if (submission.isEmpty()) {
            return refused(ReleaseFault.UNKNOWN_SUBMISSION);
        }
        if (submission.get().candidate().equals(who.subject())) {
            return refused(ReleaseFault.OWN_SUBMISSION);
        }
        var yardstick = catalogue.yardstick(submission.get().pins().yardstick());
        if (yardstick.isEmpty()) {
            return refused(ReleaseFault.EDITION_GONE);
        }
        var decision =
                Deciding.replay(
                        submission.get(), yardstick.get(), ledger.events(who.organization(), id));
        return faultIn(submission.get(), decision)
                .map(Releasing::refused)
                .orElseGet(
                        () -> departing.depart(submission.get(), yardstick.get(), who.subject()));
    }

    private Optional<ReleaseFault> faultIn(Submission submission, Decision decision) {
        if (!decision.status().isFinal()) {
            return Optional.of(ReleaseFault.NOT_DECIDED);
        }
        boolean open =
                sheets.of(submission.organization(), submission.id()).stream()
                        .anyMatch(RatingSheet::isOpen);
        return open ? Optional.of(ReleaseFault.SHEETS_OPEN) : Optional.empty();
    }

    private static ReleaseOutcome refused(ReleaseFault fault) {
        return new ReleaseOutcome.NotAllowed(fault);
    }
}
