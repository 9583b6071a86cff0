package org.aspirant.academy.release.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.assessment.DecisionRecord;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.release.Releases;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.rubric.scoring.Decision;

/** Tells a candidate where their own submission stands, and nothing of what anybody found. */
public final class FollowingSubmission {

    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Sheets sheets;
    private final Ledger ledger;
    private final Releases releases;

    public FollowingSubmission(
            Catalogue catalogue,
            Submissions submissions,
            Sheets sheets,
            Ledger ledger,
            Releases releases) {
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.sheets = sheets;
        this.ledger = ledger;
        this.releases = releases;
    }

    public Standing follow(Participant who) {
        return submissions
                .of(who.place(), who.subject())
                .map(this::standing)
                .orElseGet(Standing.NotHandedIn::new);
    }

    private Standing standing(Submission submission) {
        var release = releases.of(submission.place(), submission.candidate());
        if (release.isPresent()) {
            return new Standing.Released(submission, release.get());
        }
        var decision = ledger.decision(submission.organization(), submission.id());
        return switch (status(decision)) {
            case AWAITING, NEEDS_SECOND_RATING -> received(submission);
            case NEEDS_ADJUDICATION ->
                    new Standing.BeingSettled(submission, submission.expectedBy());
            case DECIDED, INCOMPLETE, VOID -> new Standing.AwaitingRelease(submission);
        };
    }

    private Standing received(Submission submission) {
        List<RatingSheet> given =
                sheets.of(submission.organization(), submission.id()).stream()
                        .filter(sheet -> sheet.role() == RatingSheet.Role.RATING)
                        .filter(sheet -> sheet.state() != RatingSheet.State.HANDED_BACK)
                        .toList();
        int read = (int) given.stream().filter(sheet -> !sheet.isOpen()).count();
        int planned =
                catalogue
                        .yardstick(submission.pins().yardstick())
                        .map(Yardstick::readers)
                        .orElse(0);
        // Somebody has to read it still, though a further reader may not be named yet.
        int of = Math.max(read + 1, Math.max(planned, given.size()));
        return new Standing.Received(submission, read, of, submission.expectedBy());
    }

    /** Where the decision stands; before there is one, readings are due. */
    static Decision.Status status(Optional<DecisionRecord> decision) {
        return decision.map(DecisionRecord::status)
                .flatMap(
                        key ->
                                Arrays.stream(Decision.Status.values())
                                        .filter(status -> status.key().equals(key))
                                        .findFirst())
                .orElse(Decision.Status.AWAITING);
    }
}
