package org.aspirant.lti.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which members to ask for.
 *
 * @param role only those with this role in the course, and the platform's answer is filtered once
 *     more; null for all
 * @param resourceLinkId only those who may open this link, each with what its launch would say
 *     ({@code rlid}); null for the course
 * @param limit members a page, 1 to {@value #MOST}; a platform may send fewer, Canvas never more
 *     than 50
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0/#role-query-parameter">LTI NRPS 2.0,
 *     Role query parameter</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0/#limit-query-parameter">LTI NRPS 2.0,
 *     Limit query parameter</a>
 */
public record MembershipQuery(
        @Nullable CourseRole role, @Nullable String resourceLinkId, int limit) {

    /** So many members of any platform fit into one answer. */
    public static final int MOST = 500;

    private static final int USUAL = 200;

    public MembershipQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST + ", got " + limit);
        }
        if (resourceLinkId != null && resourceLinkId.isBlank()) {
            throw new IllegalArgumentException("a resource link id must not be blank");
        }
    }

    /** Everybody in the course. */
    public static MembershipQuery everybody() {
        return new MembershipQuery(null, null, USUAL);
    }

    /** Only those with a role. */
    public MembershipQuery with(CourseRole otherRole) {
        return new MembershipQuery(otherRole, resourceLinkId, limit);
    }

    /** Only those who may open a link, with its messages. */
    public MembershipQuery ofLink(String id) {
        return new MembershipQuery(role, id, limit);
    }

    /** In pages of another size. */
    public MembershipQuery inPagesOf(int otherLimit) {
        return new MembershipQuery(role, resourceLinkId, otherLimit);
    }

    Parameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (role != null) {
            parameters.put("role", role.urn());
        }
        if (resourceLinkId != null) {
            parameters.put("rlid", resourceLinkId);
        }
        parameters.put("limit", String.valueOf(limit));
        return Parameters.ofSingle(parameters);
    }
}
