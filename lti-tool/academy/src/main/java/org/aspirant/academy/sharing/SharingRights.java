package org.aspirant.academy.sharing;

import java.util.Optional;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.sharing.log.ModeratorRole;

/** What a person may do in the sharing sessions of a course, by this launch. */
public final class SharingRights {

    private final Authority authority;

    public SharingRights(Authority authority) {
        this.authority = authority;
    }

    /** Everybody with a part in the course reads: candidates, instructors, and its staff. */
    public boolean mayRead(Participant who) {
        return who.isCandidate() || who.isInstructor() || authority.isStaff(who);
    }

    /** Whether the person may open, moderate and close sessions. */
    public boolean mayModerate(Participant who) {
        return faultInModerating(who).isEmpty();
    }

    /** Whether the person may comment. */
    public boolean mayComment(Participant who) {
        return faultInCommenting(who).isEmpty();
    }

    Optional<SharingFault> faultInCommenting(Participant who) {
        if (who.observer()) {
            return Optional.of(SharingFault.OBSERVER);
        }
        if (who.testUser()) {
            return Optional.of(SharingFault.TEST_USER);
        }
        return mayRead(who) ? Optional.empty() : Optional.of(SharingFault.NO_PART);
    }

    Optional<SharingFault> faultInModerating(Participant who) {
        if (who.observer()) {
            return Optional.of(SharingFault.OBSERVER);
        }
        return authority.leads(who) ? Optional.empty() : Optional.of(SharingFault.NOT_A_MODERATOR);
    }

    ModeratorRole moderator(Participant who) {
        return who.isInstructor() ? ModeratorRole.INSTRUCTOR : ModeratorRole.LEAD;
    }
}
