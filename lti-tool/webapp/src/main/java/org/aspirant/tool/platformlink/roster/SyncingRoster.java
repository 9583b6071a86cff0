package org.aspirant.tool.platformlink.roster;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.lti.roster.MembershipQuery;
import org.aspirant.lti.roster.Memberships;
import org.aspirant.lti.roster.RosterOutcome;
import org.aspirant.lti.token.CallTrouble;
import org.aspirant.tool.platformlink.recurrence.Recurrence;

/**
 * Reads the list of one course and takes it in whole; whatever goes wrong leaves the last list as
 * it is and says why. No transaction is open while the platform is asked.
 */
public final class SyncingRoster {

    private static final System.Logger LOG = System.getLogger("org.aspirant.roster");

    private final Clock clock;
    private final Registrations registrations;
    private final MemberLists lists;
    private final Memberships memberships;
    private final TakingInList takingIn;
    private final Recurrence pace;

    public SyncingRoster(
            Clock clock,
            Registrations registrations,
            MemberLists lists,
            Memberships memberships,
            TakingInList takingIn,
            Recurrence pace) {
        this.clock = clock;
        this.registrations = registrations;
        this.lists = lists;
        this.memberships = memberships;
        this.takingIn = takingIn;
        this.pace = pace;
    }

    /** Makes one attempt; does nothing for a course whose launches offer no list. */
    public void sync(CourseKey course) {
        lists.of(course).ifPresent(address -> sync(course, address));
    }

    private void sync(CourseKey course, ListAddress address) {
        Instant asked = clock.instant();
        lists.begun(course, asked);
        try {
            Optional<Registration> registration =
                    registrations.find(address.tenancy().registration());
            if (registration.isEmpty()) {
                refuse(course, SyncFault.REGISTRATION_GONE, "no registration");
                return;
            }
            RosterOutcome outcome =
                    memberships.read(
                            registration.get(),
                            address.claim(),
                            MembershipQuery.everybody(),
                            (pages, people) -> lists.progressed(course, pages, people));
            judge(course, address, outcome, asked);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Reading the list of a course failed", e);
            later(course, address, SyncFault.FAILED, e.getClass().getSimpleName(), Duration.ZERO);
        }
    }

    private void judge(
            CourseKey course, ListAddress address, RosterOutcome outcome, Instant asked) {
        if (outcome instanceof RosterOutcome.Later passing) {
            CallTrouble trouble = passing.trouble();
            later(course, address, fault(trouble.kind()), trouble.detail(), trouble.after());
        } else if (outcome instanceof RosterOutcome.Refused refused) {
            refuse(course, SyncFault.of(refused.fault()), refused.detail());
        } else if (outcome instanceof RosterOutcome.Known known) {
            if (!known.roster().contextId().equals(address.contextId())) {
                refuse(course, SyncFault.OTHER_COURSE, "the list names another course");
                return;
            }
            List<TakingInList.Someone> everybody =
                    takingIn.admit(address.tenancy(), known.roster().members(), clock.instant());
            if (everybody.isEmpty()) {
                refuse(course, SyncFault.NOBODY_LISTED, "test users alone");
                return;
            }
            takingIn.keep(course, everybody, asked, pace.next(clock.instant()));
        }
    }

    private void refuse(CourseKey course, SyncFault fault, String detail) {
        Instant now = clock.instant();
        lists.failed(course, fault, detail, now, pace.next(now));
    }

    private void later(
            CourseKey course, ListAddress address, SyncFault fault, String detail, Duration least) {
        Instant now = clock.instant();
        lists.failed(course, fault, detail, now, pace.retry(address.failures(), least, now));
    }

    private static SyncFault fault(CallTrouble.Kind kind) {
        return switch (kind) {
            case TOO_MANY -> SyncFault.BUSY;
            case HELD_BACK -> SyncFault.HELD_BACK;
            case UNAUTHORIZED, FORBIDDEN, NO_TOKEN_NOW -> SyncFault.NOT_PERMITTED;
            default -> SyncFault.UNREACHABLE;
        };
    }
}
