package org.aspirant.lti.roster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.Roles;
import org.aspirant.lti.claim.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One person of a course.
 *
 * <p>Roles may differ from those of the person's launches: Moodle 4.5 lists a non-editing teacher
 * as Learner and launches them as Instructor. A launch is signed for this person at this time, so
 * rights follow from it and never from a list.
 *
 * @param subject the platform's name for the person, the {@code sub} of their launches
 * @param status how they stand in the course
 * @param sentRoles names of roles as sent: short ones (Moodle) or whole ones (Canvas)
 * @param person names and address, as far as the platform sends them
 * @param sourcedId the person's number in the institution's records; null where withheld
 * @param messages what a launch of the link would say of this person; empty unless a link was asked
 *     for
 */
public record Member(
        Subject subject,
        MembershipStatus status,
        List<String> sentRoles,
        Person person,
        @Nullable String sourcedId,
        List<MemberMessage> messages) {

    public Member {
        sentRoles = List.copyOf(sentRoles);
        messages = List.copyOf(messages);
    }

    /** What the person is, with each kind of role kept apart. */
    public Roles roles() {
        return Roles.of(sentRoles);
    }

    /**
     * One of two entries for the same person, who may be listed once for each enrolment: active if
     * either is, with the roles of both.
     */
    Member and(Member other) {
        Member first = status.compareTo(other.status) <= 0 ? this : other;
        Set<String> bothRoles = new LinkedHashSet<>(sentRoles);
        bothRoles.addAll(other.sentRoles);
        List<MemberMessage> all = new ArrayList<>(messages);
        all.addAll(other.messages);
        return new Member(
                subject, first.status, List.copyOf(bothRoles), first.person, first.sourcedId, all);
    }

    /** Without names and numbers: records end up in logs. */
    @Override
    public String toString() {
        return "Member[" + status + "]";
    }
}
