package org.aspirant.academy.course;

import org.aspirant.academy.Opaque;

/**
 * A course as one deployment knows it.
 *
 * @param value opaque: 1 to 255 visible characters, compared as they are
 */
public record CourseId(String value) {

    public CourseId {
        Opaque.check("CourseId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
