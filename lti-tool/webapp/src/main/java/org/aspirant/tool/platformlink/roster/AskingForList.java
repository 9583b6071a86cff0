package org.aspirant.tool.platformlink.roster;

import java.time.Clock;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.Authority;

/** Lets who runs a course follow the reading of its class list, and ask for one. */
public final class AskingForList {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Authority authority;
    private final MemberLists lists;

    public AskingForList(
            UnitOfWork unitOfWork, Clock clock, Authority authority, MemberLists lists) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.authority = authority;
        this.lists = lists;
    }

    /** How far it is; empty for anybody who does not run the course. */
    public Optional<ListReading> follow(Attendee who) {
        return authority.leads(who) ? Optional.of(lists.reading(who.course())) : Optional.empty();
    }

    public AskOutcome ask(Attendee who) {
        if (who.observer()) {
            return new AskOutcome.NotAllowed(AskFault.OBSERVER);
        }
        if (!authority.leads(who)) {
            return new AskOutcome.NotAllowed(AskFault.NOT_YOURS_TO_SEE);
        }
        return unitOfWork.run(() -> lists.ask(who.course(), clock.instant()))
                ? new AskOutcome.OnItsWay()
                : new AskOutcome.NotAllowed(AskFault.NOT_OFFERED);
    }
}
