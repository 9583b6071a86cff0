package org.aspirant.lti.dynamic;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.registration.PlatformEndpoints;

/**
 * What a platform says of itself, checked (section 3.4 and OpenID Connect Discovery 1.0).
 *
 * @param issuer of the host that the configuration came from, or one of Canvas's own
 * @param endpoints where the platform is called, and sends browsers
 * @param registration where a tool registers
 * @param product for people to read
 * @param messages what the platform can send; empty where it does not say
 * @param scopes which of this library's scopes the platform knows; all where it does not say
 * @param claims which claims on a person the platform can send; empty where it does not say
 */
public record PlatformConfiguration(
        String issuer,
        PlatformEndpoints endpoints,
        URI registration,
        PlatformProduct product,
        List<SupportedMessage> messages,
        Set<LtiScope> scopes,
        Set<String> claims) {

    public PlatformConfiguration {
        messages = List.copyOf(messages);
        scopes = Set.copyOf(scopes);
        claims = Set.copyOf(claims);
    }

    /** What the platform says of one type of message. */
    public Optional<SupportedMessage> message(String type) {
        return messages.stream().filter(message -> message.type().equals(type)).findFirst();
    }
}
