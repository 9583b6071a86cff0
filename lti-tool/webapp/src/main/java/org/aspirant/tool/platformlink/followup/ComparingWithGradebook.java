package org.aspirant.tool.platformlink.followup;

import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;
import org.aspirant.tool.platformlink.reconciliation.Reconciliations;

/** Has the grades of an activity held against the gradebook; whoever may release may ask for it. */
public final class ComparingWithGradebook {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Authority authority;
    private final Reconciliations reconciliations;

    public ComparingWithGradebook(
            UnitOfWork unitOfWork,
            Clock clock,
            Authority authority,
            Reconciliations reconciliations) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.authority = authority;
        this.reconciliations = reconciliations;
    }

    public SendOutcome ask(Participant who) {
        if (who.observer()) {
            return new SendOutcome.NotAllowed(SendFault.OBSERVER);
        }
        if (!authority.leads(who)) {
            return new SendOutcome.NotAllowed(SendFault.NOT_YOURS_TO_SEND);
        }
        return unitOfWork.run(() -> reconciliations.ask(who.place(), clock.instant()))
                ? new SendOutcome.OnItsWay()
                : new SendOutcome.NotAllowed(SendFault.NOTHING_TO_COMPARE);
    }
}
