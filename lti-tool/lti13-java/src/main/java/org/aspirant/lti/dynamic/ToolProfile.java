package org.aspirant.lti.dynamic;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Origin;

/**
 * What a tool tells a platform of itself.
 *
 * @param name as people see it in the platform
 * @param description one sentence
 * @param login where third-party initiated logins begin
 * @param launch where messages are posted: the redirect address and the target of links
 * @param keys where the tool's key set is published
 * @param logo a picture, if there is one
 * @param scopes what the tool would like to do; a platform that lists its scopes is asked for those
 *     of them that it lists
 * @param claims what the tool would like to know of a person, such as {@code name}
 * @param custom custom values that every message is to carry
 * @param messages which messages the tool takes
 * @param id tells this tool from others of the same maker at a Canvas
 */
public record ToolProfile(
        String name,
        String description,
        URI login,
        URI launch,
        URI keys,
        Optional<URI> logo,
        Set<LtiScope> scopes,
        Set<String> claims,
        Map<String, String> custom,
        List<ToolMessage> messages,
        String id) {

    public ToolProfile {
        scopes = Set.copyOf(scopes);
        claims = Set.copyOf(claims);
        custom = Map.copyOf(custom);
        messages = List.copyOf(messages);
    }

    /** Host and port as in the launch address: Moodle wants both, equal to the target's. */
    String domain() {
        return launch.getRawAuthority();
    }

    String origin() {
        return Origin.of(launch).toString();
    }

    /** What Canvas calls the same wish for claims on a person. */
    String canvasPrivacy() {
        boolean names = claims.contains("name");
        boolean addresses = claims.contains("email");
        return names
                ? (addresses ? "public" : "name_only")
                : addresses ? "email_only" : "anonymous";
    }
}
