package org.aspirant.academy.course;

import org.aspirant.academy.Opaque;

/**
 * One link in a course: the place where one simulation is played and handed in.
 *
 * @param value opaque: 1 to 255 visible characters, compared as they are
 */
public record ActivityId(String value) {

    public ActivityId {
        Opaque.check("ActivityId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
