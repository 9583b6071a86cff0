package org.aspirant.academy.people;

import org.aspirant.academy.Opaque;

/**
 * The tenant: a university or a district. Nothing is ever looked up across two of them.
 *
 * @param value opaque: 1 to 255 visible characters, compared as they are
 */
public record OrganizationId(String value) {

    public OrganizationId {
        Opaque.check("OrganizationId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
