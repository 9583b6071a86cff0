package org.aspirant.academy.course;

import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;

/** Takes a role back; sheets that the person has stay with them until handed back. */
public final class WithdrawingStaff {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Members members;
    private final Audit audit;
    private final StaffListener listener;

    public WithdrawingStaff(
            UnitOfWork unitOfWork,
            Clock clock,
            Members members,
            Audit audit,
            StaffListener listener) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.members = members;
        this.audit = audit;
        this.listener = listener;
    }

    public StaffOutcome withdraw(Participant who, SubjectId whom, StaffRole role) {
        if (who.observer()) {
            return new StaffOutcome.NotAllowed(StaffFault.OBSERVER);
        }
        if (!new Authority(members).leads(who)) {
            return new StaffOutcome.NotAllowed(StaffFault.NOT_YOURS_TO_GIVE);
        }
        return unitOfWork.run(() -> withdrawn(who, whom, role));
    }

    private StaffOutcome withdrawn(Participant who, SubjectId whom, StaffRole role) {
        var member = members.find(who.course(), whom);
        if (member.isEmpty()) {
            return new StaffOutcome.NotAllowed(StaffFault.UNKNOWN_PERSON);
        }
        if (members.withdraw(who.course(), whom, role)) {
            audit.note(
                    new AuditEntry(
                            who.organization(),
                            who.subject(),
                            clock.instant(),
                            AuditAction.STAFF_WITHDRAWN,
                            "course:"
                                    + who.course().course()
                                    + " person:"
                                    + whom
                                    + " role:"
                                    + role));
            listener.staffChanged(who.course(), who.subject());
        }
        return new StaffOutcome.Done();
    }
}
