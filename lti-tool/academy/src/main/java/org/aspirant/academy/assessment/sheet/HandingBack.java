package org.aspirant.academy.assessment.sheet;

import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.Assigning;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.assessment.SheetId;
import org.aspirant.academy.assessment.Sheets;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;

/** Hands a sheet back that its assessor cannot rate; somebody else gets the submission. */
public final class HandingBack {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Desk desk;
    private final Sheets sheets;
    private final Assigning assigning;
    private final Audit audit;

    public HandingBack(
            UnitOfWork unitOfWork,
            Clock clock,
            Desk desk,
            Sheets sheets,
            Assigning assigning,
            Audit audit) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.desk = desk;
        this.sheets = sheets;
        this.assigning = assigning;
        this.audit = audit;
    }

    /** Hands back. What was put down on the sheet is kept and does not count. */
    public SheetOutcome handBack(Participant who, SheetId sheet, RatingSheet.HandBack reason) {
        return unitOfWork.run(
                () -> {
                    var laid = desk.toChange(who, sheet);
                    return laid instanceof Desk.OnDesk onDesk
                            ? handedBack(who, onDesk, reason)
                            : SheetOutcome.NotAllowed.because(((Desk.Nothing) laid).fault());
                });
    }

    private SheetOutcome handedBack(
            Participant who, Desk.OnDesk onDesk, RatingSheet.HandBack reason) {
        var now = clock.instant();
        if (!sheets.close(
                who.organization(),
                onDesk.sheet().id(),
                RatingSheet.State.HANDED_BACK,
                now,
                reason)) {
            return SheetOutcome.NotAllowed.because(AssessmentFault.HANDED_BACK);
        }
        audit.note(
                new AuditEntry(
                        who.organization(),
                        who.subject(),
                        now,
                        AuditAction.SHEET_HANDED_BACK,
                        "sheet:" + onDesk.sheet().id() + " reason:" + reason));
        assigning.assign(onDesk.submission(), onDesk.yardstick(), who.subject());
        return new SheetOutcome.HandedBack();
    }
}
