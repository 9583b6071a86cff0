package org.aspirant.academy.course;

/** Hears that there may be more or fewer people to read submissions. */
@FunctionalInterface
public interface StaffListener {

    /** Called in the unit of work that changed the staff. */
    void staffChanged(CourseKey course);
}
