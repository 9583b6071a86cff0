package org.aspirant.lti.claim;

import java.net.URI;
import java.util.List;

/**
 * Where the members of the course are listed.
 *
 * @param memberships the address to ask
 * @param versions of the service that the platform speaks
 */
public record NrpsClaim(URI memberships, List<String> versions) {

    public NrpsClaim {
        versions = List.copyOf(versions);
    }
}
