package org.aspirant.academy.course.roster;

import java.util.Optional;
import org.aspirant.academy.course.Member;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;

/**
 * Somebody in a course, as far as the list or a launch tells.
 *
 * @param details empty for somebody who has been erased
 * @param opened who they are by their latest launch; empty for who never opened the tool
 * @param listed their line on the class list; empty for who was never on one, such as a site's
 *     administrator
 */
public record CoursePerson(
        SubjectId subject,
        PersonalDetails details,
        Optional<Member> opened,
        Optional<Listed> listed) {

    /** How somebody stands in the course. */
    public enum Presence {
        /** On the list, and has opened the tool. */
        HERE,
        /** On the list, and has never opened the tool. */
        NEVER_OPENED,
        SUSPENDED,
        LEFT,
        /** Has opened the tool and was never on a list. */
        UNLISTED
    }

    public Presence presence() {
        if (listed.isEmpty()) {
            return Presence.UNLISTED;
        }
        return switch (listed.get().status()) {
            case ACTIVE -> opened.isPresent() ? Presence.HERE : Presence.NEVER_OPENED;
            case SUSPENDED -> Presence.SUSPENDED;
            case REMOVED -> Presence.LEFT;
        };
    }

    /** Opened the tool after the list said that they may not enter: the launch is right. */
    public boolean cameBack() {
        return listed.filter(line -> !line.status().mayEnter())
                .flatMap(line -> opened.map(member -> member.lastSeen().isAfter(line.since())))
                .orElse(false);
    }

    /**
     * Whether the list says other roles than the latest launch; the launch is what counts. Moodle
     * lists a non-editing teacher as a learner.
     */
    public boolean rolesDiffer() {
        return opened.isPresent()
                && listed.isPresent()
                && !opened.get().roles().equals(listed.get().roles());
    }
}
