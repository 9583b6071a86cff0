package org.aspirant.tool.administration;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.people.OrganizationId;

/**
 * One line of the trail. No secrets, no names of people.
 *
 * @param who the administrator; empty for an operator of the server
 * @param organization whose; empty for the whole server
 * @param object ids only, at most 1,000 characters
 */
public record AdministrationEntry(
        Optional<AdministratorId> who,
        Optional<OrganizationId> organization,
        Instant at,
        AdministrationAction action,
        String object) {

    /** Something that concerns the whole server. */
    public static AdministrationEntry server(
            Administrator who, Instant at, AdministrationAction action, String object) {
        return new AdministrationEntry(Optional.of(who.id()), Optional.empty(), at, action, object);
    }

    /** Something in one organization. */
    public static AdministrationEntry within(
            OrganizationId organization,
            Administrator who,
            Instant at,
            AdministrationAction action,
            String object) {
        return new AdministrationEntry(
                Optional.of(who.id()), Optional.of(organization), at, action, object);
    }
}
