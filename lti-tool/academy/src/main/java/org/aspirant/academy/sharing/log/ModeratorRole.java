package org.aspirant.academy.sharing.log;

/** As what somebody hid words. A constant is never renamed: rows hold its name. */
public enum ModeratorRole {
    INSTRUCTOR,
    LEAD
}
