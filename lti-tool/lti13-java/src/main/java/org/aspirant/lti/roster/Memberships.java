package org.aspirant.lti.roster;

import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.Origin;
import org.aspirant.lti.http.WebLink;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.token.AuthorizedCalls;
import org.aspirant.lti.token.CallOutcome;
import org.aspirant.lti.token.CallTrouble;
import org.jspecify.annotations.Nullable;

/**
 * Asks a platform who is in a course.
 *
 * <p>Pages are read one after the other until no {@code Link} announces a next one. A page that
 * does not come, leads elsewhere or comes twice makes the whole answer a fault: see {@link
 * RosterFault}. Safe for use by several threads.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0/">LTI Names and Role Provisioning
 *     Services 2.0</a>
 */
public final class Memberships {

    /** How many pages are read before a list counts as endless. */
    public static final int MAX_PAGES = 500;

    /** How many people are read before a list counts as endless. */
    public static final int MAX_MEMBERS = 25_000;

    /** Sent alone and exact: Moodle answers 400 to {@code application/json}. */
    private static final Map<String, String> ACCEPT =
            Map.of("Accept", "application/vnd.ims.lti-nrps.v2.membershipcontainer+json");

    private static final RosterProgress UNHEARD = (pages, people) -> {};

    private final AuthorizedCalls calls;
    private final Clock clock;

    public Memberships(AuthorizedCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Reads who is in the course.
     *
     * @param offered what the signed launch said: only its origin gets a token
     */
    public RosterOutcome read(Registration registration, NrpsClaim offered, MembershipQuery query) {
        return read(registration, offered, query, UNHEARD);
    }

    /**
     * Reads who is in the course, and tells how far it has come.
     *
     * @param offered what the signed launch said: only its origin gets a token
     */
    public RosterOutcome read(
            Registration registration,
            NrpsClaim offered,
            MembershipQuery query,
            RosterProgress progress) {
        RosterOutcome outcome =
                pages(
                        registration,
                        offered,
                        query.parameters().addedTo(offered.memberships()),
                        progress);
        if (!(outcome instanceof RosterOutcome.Known known)) {
            return outcome;
        }
        Roster roster = known.roster();
        CourseRole role = query.role();
        if (role != null) {
            return new RosterOutcome.Known(
                    new Roster(
                            roster.contextId(),
                            roster.members().stream()
                                    .filter(member -> member.roles().has(role))
                                    .toList(),
                            roster.differences(),
                            roster.pages()));
        }
        return roster.members().isEmpty()
                ? refused(RosterFault.NOBODY_LISTED, roster.pages() + " pages")
                : outcome;
    }

    /**
     * Reads what has changed since a list was read; those who left are {@link
     * MembershipStatus#DELETED}. Nobody at all is an answer here.
     *
     * @param differences what that list said of it
     * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0/#membership-differences">LTI NRPS
     *     2.0, Membership differences</a>
     */
    public RosterOutcome changes(Registration registration, NrpsClaim offered, URI differences) {
        return pages(registration, offered, differences, UNHEARD);
    }

    private RosterOutcome pages(
            Registration registration, NrpsClaim offered, URI first, RosterProgress progress) {
        Origin origin = Origin.of(offered.memberships());
        Map<Subject, Member> members = new LinkedHashMap<>();
        Set<URI> read = new HashSet<>();
        String context = null;
        URI differences = null;
        URI page = first;
        while (page != null) {
            if (!origin.covers(page) || !registration.reach().permits(page)) {
                return refused(RosterFault.FOREIGN_ADDRESS, "not under " + origin);
            }
            if (!read.add(page) || read.size() > MAX_PAGES || members.size() > MAX_MEMBERS) {
                return refused(
                        RosterFault.LIST_ENDLESS,
                        "page " + read.size() + ", " + members.size() + " members");
            }
            CallOutcome outcome =
                    calls.call(registration, LtiScope.MEMBERSHIPS, "GET", page, ACCEPT, null);
            if (!(outcome instanceof CallOutcome.Answered answered)
                    || !answered.answer().succeeded()) {
                return failed(outcome.trouble(clock.instant()), read.size());
            }
            FetchOutcome.Answered answer = answered.answer();
            try {
                MembershipContainer container = MembershipContainer.read(answer.body());
                if (context != null && !context.equals(container.contextId())) {
                    return refused(RosterFault.OTHER_COURSE, "page " + read.size());
                }
                context = container.contextId();
                container.members().forEach(m -> members.merge(m.subject(), m, Member::and));
                progress.read(read.size(), members.size());
                differences = target(answer, "differences", page);
                page = target(answer, "next", page);
            } catch (UnreadableJsonException e) {
                return refused(
                        RosterFault.ANSWER_UNREADABLE,
                        "page " + read.size() + ": " + e.getMessage());
            }
        }
        return new RosterOutcome.Known(
                new Roster(
                        context == null ? "" : context,
                        List.copyOf(members.values()),
                        differences,
                        read.size()));
    }

    private static RosterOutcome failed(CallTrouble trouble, int page) {
        if (trouble.kind().isPassing()) {
            return new RosterOutcome.Later(trouble);
        }
        RosterFault fault =
                switch (trouble.kind()) {
                    case NO_TOKEN -> RosterFault.NO_TOKEN;
                    case ADDRESS_REFUSED -> RosterFault.FOREIGN_ADDRESS;
                    case GONE -> page > 1 ? RosterFault.PAGE_MISSING : RosterFault.COURSE_GONE;
                    case MOVED -> RosterFault.MOVED;
                    case NOT_TAKEN -> page > 1 ? RosterFault.PAGE_MISSING : RosterFault.NOT_TAKEN;
                    default -> RosterFault.ANSWER_UNREADABLE;
                };
        return refused(fault, "page " + page + ": " + trouble.detail());
    }

    private static @Nullable URI target(FetchOutcome.Answered answer, String relation, URI page)
            throws UnreadableJsonException {
        Optional<String> target = WebLink.target(answer, relation);
        if (target.isEmpty()) {
            return null;
        }
        try {
            return page.resolve(target.get());
        } catch (IllegalArgumentException e) {
            throw new UnreadableJsonException("a link whose target is no address");
        }
    }

    private static RosterOutcome refused(RosterFault fault, String detail) {
        return new RosterOutcome.Refused(fault, detail);
    }
}
