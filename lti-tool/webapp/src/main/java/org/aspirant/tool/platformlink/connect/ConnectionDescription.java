package org.aspirant.tool.platformlink.connect;

import java.util.List;
import java.util.Optional;
import org.aspirant.tool.platformlink.admission.NewDeployments;

/**
 * All that is known of a connected platform, for administrators. None of it is secret.
 *
 * @param listed its name, and what it says of itself
 * @param writtenDown whether an operator wrote it down: it did not register itself, and there is
 *     nothing to decide
 * @param authorization where logins are sent
 * @param token where access tokens come from
 * @param keys where its key set lies
 * @param deployment the one that it named, if it named one
 * @param meant which new deployments it admits by itself unless an administrator says otherwise
 * @param scopes what it lets the tool do, as far as it said; by their names
 */
public record ConnectionDescription(
        ListingConnections.Listed listed,
        boolean writtenDown,
        String authorization,
        String token,
        String keys,
        Optional<String> deployment,
        NewDeployments meant,
        List<String> scopes) {

    public ConnectionDescription {
        scopes = List.copyOf(scopes);
    }
}
