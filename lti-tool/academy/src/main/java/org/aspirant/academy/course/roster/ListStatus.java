package org.aspirant.academy.course.roster;

/** How a person stands on the class list. A constant is never renamed: rows hold its name. */
public enum ListStatus {
    /** Takes part. */
    ACTIVE,
    /** In the course, and may not enter it at present. */
    SUSPENDED,
    /** Was on an earlier list and is missing from the newest. */
    REMOVED;

    /** Whether the platform would let the person in. */
    public boolean mayEnter() {
        return this == ACTIVE;
    }
}
