package org.aspirant.academy.people;

import org.aspirant.academy.Opaque;

/**
 * A person, as the ledger knows them: no name, no address, nothing that a platform sent.
 *
 * @param value opaque: 1 to 255 visible characters, compared as they are
 */
public record SubjectId(String value) {

    public SubjectId {
        Opaque.check("SubjectId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
