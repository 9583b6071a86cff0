package org.aspirant.tool.platformlink.admission;

import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.tool.platformlink.session.LaunchSession;

/** What is on record of a launch: who came, where, and when; in our ids alone. */
final class LaunchEntry {

    private LaunchEntry() {}

    static AuditEntry of(LaunchSession session) {
        Attendee who = session.who();
        String object = "launch:" + session.id().value() + " course:" + who.course().course();
        return new AuditEntry(
                who.organization(),
                who.subject(),
                session.beganAt(),
                AuditAction.LAUNCH_ADMITTED,
                who instanceof Participant participant
                        ? object + " activity:" + participant.place().activity()
                        : object);
    }
}
