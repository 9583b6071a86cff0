package org.aspirant.lti.roster;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was asked for, from every page.
 *
 * @param contextId the platform's id of the course
 * @param members each person once, in the platform's order
 * @param differences where to ask later for what has changed since; null where the platform does
 *     not offer that
 * @param pages how many pages it took, at least 1
 */
public record Roster(String contextId, List<Member> members, @Nullable URI differences, int pages) {

    public Roster {
        members = List.copyOf(members);
    }

    /** Without the members. */
    @Override
    public String toString() {
        return "Roster[" + members.size() + " members, " + pages + " pages]";
    }
}
