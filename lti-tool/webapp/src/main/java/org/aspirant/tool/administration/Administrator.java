package org.aspirant.tool.administration;

import java.time.Instant;
import org.aspirant.academy.people.OrganizationId;

/**
 * Somebody who administers the tool; the first argument of every use case here.
 *
 * @param since when the account was made
 */
public record Administrator(
        AdministratorId id, AdministratorName name, Charge charge, Instant since) {

    public boolean isServerWide() {
        return charge.wholeServer();
    }

    public boolean covers(OrganizationId organization) {
        return charge.covers(organization);
    }
}
