package org.aspirant.academy.sharing;

import java.util.Optional;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.sharing.log.ModeratorRole;

/** What a person may do in the sharing sessions of a course, by this launch. */
public final class SharingRights {

    private final Authority authority;

    public SharingRights(Authority authority) {
        this.authority = authority;
    }

    /** Everybody with a part in the course reads: candidates, instructors, and its staff. */
    public boolean mayRead(Attendee who) {
        return who.isCandidate() || who.isInstructor() || authority.isStaff(who);
    }

    /** Whether the person may open, moderate and close sessions. */
    public boolean mayModerate(Attendee who) {
        return faultInModerating(who).isEmpty();
    }

    /** Whether the person may comment. */
    public boolean mayComment(Attendee who) {
        return faultInCommenting(who).isEmpty();
    }

    Optional<SharingFault> faultInCommenting(Attendee who) {
        if (who.observer()) {
            return Optional.of(SharingFault.OBSERVER);
        }
        if (who.testUser()) {
            return Optional.of(SharingFault.TEST_USER);
        }
        return mayRead(who) ? Optional.empty() : Optional.of(SharingFault.NO_PART);
    }

    Optional<SharingFault> faultInModerating(Attendee who) {
        if (who.observer()) {
            return Optional.of(SharingFault.OBSERVER);
        }
        return authority.leads(who) ? Optional.empty() : Optional.of(SharingFault.NOT_A_MODERATOR);
    }

    ModeratorRole moderator(Attendee who) {
        return who.isInstructor() ? ModeratorRole.INSTRUCTOR : ModeratorRole.LEAD;
    }
}
