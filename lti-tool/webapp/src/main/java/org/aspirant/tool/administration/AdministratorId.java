package org.aspirant.tool.administration;

import org.aspirant.academy.Opaque;

/**
 * One administrator's account.
 *
 * @param value opaque: 1 to 255 visible characters
 */
public record AdministratorId(String value) {

    public AdministratorId {
        Opaque.check("AdministratorId", value);
    }

    public static AdministratorId fresh() {
        return new AdministratorId(Opaque.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
