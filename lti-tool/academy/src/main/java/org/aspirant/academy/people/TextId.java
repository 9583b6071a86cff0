package org.aspirant.academy.people;

import org.aspirant.academy.Opaque;

/**
 * One piece of text that a person wrote.
 *
 * @param value opaque: 1 to 255 visible characters, compared as they are
 */
public record TextId(String value) {

    public TextId {
        Opaque.check("TextId", value);
    }

    /** A new id that nobody can guess. */
    public static TextId fresh() {
        return new TextId(Opaque.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
