package org.aspirant.tool.platformlink.roster;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.lti.claim.NrpsClaim;

/** Port: where the list of each course is, and how far its reading has come. */
public interface MemberLists {

    /**
     * Keeps what a verified launch offers.
     *
     * @param first when the list of a course that is new is first to be read by itself
     */
    void offered(CourseKey course, NrpsClaim claim, Instant at, Instant first);

    /** Where the list is; empty as long as no launch offered one. */
    Optional<ListAddress> of(CourseKey course);

    /** How far it is; {@code NOT_OFFERED} for a course without a list. */
    ListReading reading(CourseKey course);

    /**
     * Has the list read as soon as may be; whoever asks while that is under way changes nothing.
     *
     * @return false if there is no list to read
     */
    boolean ask(CourseKey course, Instant at);

    /** A reading begins. */
    void begun(CourseKey course, Instant at);

    /** Another page came. */
    void progressed(CourseKey course, int pages, int people);

    /** The whole list is kept; part of the unit of work that keeps it. */
    void whole(CourseKey course, Instant at, Instant next);

    /**
     * The list could not be read.
     *
     * @param detail for the administrator: statuses and numbers, no names
     */
    void failed(CourseKey course, SyncFault fault, String detail, Instant at, Instant next);
}
