package org.aspirant.academy.sharing;

import org.aspirant.academy.Opaque;

/**
 * One sharing session.
 *
 * @param value opaque: 1 to 255 visible characters, compared as they are
 */
public record SharingSessionId(String value) {

    public SharingSessionId {
        Opaque.check("SharingSessionId", value);
    }

    /** A new id that nobody can guess. */
    public static SharingSessionId fresh() {
        return new SharingSessionId(Opaque.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
