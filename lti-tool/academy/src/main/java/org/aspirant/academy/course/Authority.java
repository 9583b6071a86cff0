package org.aspirant.academy.course;

import org.aspirant.academy.people.SubjectId;

/** What people may do in a course, by this launch and by what they were given in the tool. */
public final class Authority {

    private final Members members;

    public Authority(Members members) {
        this.members = members;
    }

    /** Whether the person runs the course: an instructor by this launch, or a lead. */
    public boolean leads(Attendee who) {
        return who.isInstructor() || holds(who, StaffRole.LEAD);
    }

    public boolean holds(Attendee who, StaffRole role) {
        return holds(who.course(), who.subject(), role);
    }

    public boolean holds(CourseKey course, SubjectId subject, StaffRole role) {
        return members.find(course, subject).map(member -> member.holds(role)).orElse(false);
    }

    /** Whether the person was given anything to do in the course. */
    public boolean isStaff(Attendee who) {
        return members.find(who.course(), who.subject())
                .map(member -> !member.staff().isEmpty())
                .orElse(false);
    }
}
