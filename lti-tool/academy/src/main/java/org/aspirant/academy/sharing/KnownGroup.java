package org.aspirant.academy.sharing;

import java.util.Arrays;
import java.util.Optional;

/**
 * A group that a district asks about nearly everything. A constant is never renamed: rows hold its
 * name.
 */
public enum KnownGroup {
    TEACHERS,
    UNION,
    SUPPORT_STAFF,
    STUDENTS,
    FAMILIES,
    PRINCIPALS,
    DISTRICT_OFFICE,
    COMMUNITY;

    /** The group of that name, if it is one. */
    public static Optional<KnownGroup> named(String name) {
        return Arrays.stream(values()).filter(group -> group.name().equals(name)).findFirst();
    }
}
