package org.aspirant.academy.course;

import org.aspirant.academy.people.SubjectId;

/** Hears that there may be more or fewer people to read submissions. */
@FunctionalInterface
public interface StaffListener {

    /**
     * Called in the unit of work that changed the staff.
     *
     * @param by who changed it
     */
    void staffChanged(CourseKey course, SubjectId by);
}
