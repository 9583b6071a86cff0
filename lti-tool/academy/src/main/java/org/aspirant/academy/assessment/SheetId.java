package org.aspirant.academy.assessment;

import org.aspirant.academy.Opaque;

/**
 * One assessor's sheet for one submission.
 *
 * @param value opaque: 1 to 255 visible characters, compared as they are
 */
public record SheetId(String value) {

    public SheetId {
        Opaque.check("SheetId", value);
    }

    /** A new id that nobody can guess. */
    public static SheetId fresh() {
        return new SheetId(Opaque.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
