package org.aspirant.academy.release.view;

import java.util.List;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
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
        var status =
                ledger.decision(submission.organization(), submission.id())
                        .map(it -> it.status())
                        .orElse(Decision.Status.AWAITING.key());
        if (isFinal(status)) {
            return new Standing.AwaitingRelease(submission);
        }
        if (status.equals(Decision.Status.NEEDS_ADJUDICATION.key())) {
            return new Standing.BeingSettled(submission, submission.expectedBy());
        }
        List<RatingSheet> given =
                sheets.of(submission.organization(), submission.id()).stream()
                        .filter(sheet -> sheet.role() == RatingSheet.Role.RATING)
                        .filter(sheet -> sheet.state() != RatingSheet.State.HANDED_BACK)
                        .toList();
        int readers =
                catalogue.plan(submission.pins().planHash()).map(Yardstick::readers).orElse(0);
        return new Standing.Received(
                submission,
                (int) given.stream().filter(sheet -> !sheet.isOpen()).count(),
                Math.max(readers, given.size()),
                submission.expectedBy());
    }

    static boolean isFinal(String status) {
        for (Decision.Status known : Decision.Status.values()) {
            if (known.key().equals(status)) {
                return known.isFinal();
            }
        }
        return false;
    }
}
