package org.aspirant.academy.assessment.sheet;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.Deciding;
import org.aspirant.academy.assessment.Ledger;
import org.aspirant.academy.assessment.Questions;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.academy.submission.Work;
import org.aspirant.academy.submission.Works;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.scoring.Decision;

/**
 * What every use case on a sheet begins with: the sheet is this person's, and all of it is here.
 */
public final class Desk {

    private final Catalogue catalogue;
    private final Submissions submissions;
    private final Works works;
    private final Sheets sheets;
    private final Ledger ledger;

    public Desk(
            Catalogue catalogue,
            Submissions submissions,
            Works works,
            Sheets sheets,
            Ledger ledger) {
        this.catalogue = catalogue;
        this.submissions = submissions;
        this.works = works;
        this.sheets = sheets;
        this.ledger = ledger;
    }

    /** What lies on the desk, or why nothing does. */
    sealed interface Laid {}

    /** The sheet with everything that belongs to it. */
    record OnDesk(
            RatingSheet sheet,
            Submission submission,
            Work work,
            Yardstick yardstick,
            Decision decision,
            List<CriterionKey> criteria)
            implements Laid {}

    /** Nothing lies on the desk. */
    record Nothing(AssessmentFault fault) implements Laid {}

    /** To be looked at, open or closed. */
    Laid toRead(Participant who, SheetId id) {
        return lay(who, id, false);
    }

    /** To be changed: locked for this unit of work, open, and not by somebody who looks on. */
    Laid toChange(Participant who, SheetId id) {
        if (who.observer()) {
            return new Nothing(AssessmentFault.OBSERVER);
        }
        var sheet = sheets.find(who.course(), id);
        sheet.ifPresent(it -> submissions.lock(who.course(), it.submission()));
        return lay(who, id, true);
    }

    private Laid lay(Participant who, SheetId id, boolean open) {
        var sheet = sheets.find(who.course(), id);
        if (sheet.isEmpty()) {
            return new Nothing(AssessmentFault.UNKNOWN_SHEET);
        }
        if (!sheet.get().assessor().equals(who.subject())) {
            return new Nothing(AssessmentFault.NOT_ASSIGNED);
        }
        if (sheet.get().state() == RatingSheet.State.HANDED_BACK) {
            return new Nothing(AssessmentFault.HANDED_BACK);
        }
        if (open && !sheet.get().isOpen()) {
            return new Nothing(AssessmentFault.ALREADY_SUBMITTED);
        }
        return laid(who, sheet.get());
    }

    private Laid laid(Participant who, RatingSheet sheet) {
        var submission = submissions.find(who.course(), sheet.submission()).orElseThrow();
        Optional<Work> work = works.of(submission);
        Optional<Yardstick> yardstick = catalogue.yardstick(submission.pins().yardstick());
        if (work.isEmpty() || yardstick.isEmpty()) {
            return new Nothing(AssessmentFault.EDITION_GONE);
        }
        var decision =
                Deciding.replay(
                        submission,
                        yardstick.get(),
                        ledger.events(who.organization(), submission.id()));
        return new OnDesk(
                sheet,
                submission,
                work.get(),
                yardstick.get(),
                decision,
                Questions.of(sheet.role(), yardstick.get(), decision));
    }
}
