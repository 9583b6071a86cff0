package org.aspirant.academy.sharing.log;

import org.aspirant.academy.Opaque;

/**
 * One form as it was handed out: what a person sends with it counts once, however often it arrives.
 *
 * @param value opaque: 1 to 255 visible characters, compared as they are
 */
public record FormKey(String value) {

    public FormKey {
        Opaque.check("FormKey", value);
    }

    /** The key of a form that nobody has filled in yet. */
    public static FormKey fresh() {
        return new FormKey(Opaque.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
