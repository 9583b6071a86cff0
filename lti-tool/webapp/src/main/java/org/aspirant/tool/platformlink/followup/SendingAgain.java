package org.aspirant.tool.platformlink.followup;

import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.tool.platformlink.delivery.Deliveries;

/** Puts a grade that was given up back on its way; whoever may release may do it. */
public final class SendingAgain {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Authority authority;
    private final Deliveries deliveries;
    private final Audit audit;

    public SendingAgain(
            UnitOfWork unitOfWork,
            Clock clock,
            Authority authority,
            Deliveries deliveries,
            Audit audit) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.authority = authority;
        this.deliveries = deliveries;
        this.audit = audit;
    }

    public SendOutcome send(Participant who, SubjectId candidate) {
        if (who.observer()) {
            return new SendOutcome.NotAllowed(SendFault.OBSERVER);
        }
        if (!authority.leads(who)) {
            return new SendOutcome.NotAllowed(SendFault.NOT_YOURS_TO_SEND);
        }
        return unitOfWork.run(() -> sent(who, candidate));
    }

    private SendOutcome sent(Participant who, SubjectId candidate) {
        if (deliveries.of(who.place(), candidate).isEmpty()) {
            return new SendOutcome.NotAllowed(SendFault.NOT_RELEASED);
        }
        if (deliveries.sendAgain(who.place(), candidate)) {
            audit.note(
                    new AuditEntry(
                            who.organization(),
                            who.subject(),
                            clock.instant(),
                            AuditAction.GRADE_SENT_AGAIN,
                            "activity:" + who.place().activity() + " candidate:" + candidate));
        }
        return new SendOutcome.OnItsWay();
    }
}
