package org.aspirant.tool.administration;

import java.util.Set;
import org.aspirant.academy.people.OrganizationId;

/**
 * What an administrator is responsible for.
 *
 * @param wholeServer everything: all organizations, platforms, keys and administrators
 * @param organizations the only ones that exist for this administrator; empty for the whole server
 */
public record Charge(boolean wholeServer, Set<OrganizationId> organizations) {

    public static final Charge SERVER = new Charge(true, Set.of());

    public Charge {
        organizations = Set.copyOf(organizations);
        if (wholeServer != organizations.isEmpty()) {
            throw new IllegalArgumentException("the whole server, or at least one organization");
        }
    }

    public static Charge of(Set<OrganizationId> organizations) {
        return new Charge(false, organizations);
    }

    public boolean covers(OrganizationId organization) {
        return wholeServer || organizations.contains(organization);
    }
}
