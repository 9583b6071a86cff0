package org.aspirant.lti.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Origin;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.registration.PlatformEndpoints;

/** Reads an OpenID configuration, and believes of it what its host may say. */
final class ConfigurationReading {

    static final String PLATFORM = "https://purl.imsglobal.org/spec/lti-platform-configuration";

    private static final String CANVAS_ACCOUNT = "https://canvas.instructure.com/lti/account_name";
    private static final int MAX_ID = 255;
    private static final int MAX_LISTED = 200;

    private final URI source;
    private final Reach reach;
    private final ObjectNode root;

    private ConfigurationReading(URI source, Reach reach, ObjectNode root) {
        this.source = source;
        this.reach = reach;
        this.root = root;
    }

    static PlatformConfiguration read(String body, URI source, Reach reach)
            throws RegistrationRefusal {
        try {
            return new ConfigurationReading(source, reach, StrictJson.object(body)).read();
        } catch (UnreadableJsonException e) {
            throw new RegistrationRefusal(
                    RegistrationFault.CONFIGURATION_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private PlatformConfiguration read() throws RegistrationRefusal {
        JsonNode platform = root.path(PLATFORM);
        if (!platform.isObject()) {
            throw new RegistrationRefusal(RegistrationFault.NOT_AN_LTI_PLATFORM, "no " + PLATFORM);
        }
        String issuer = required("issuer");
        boolean shared = CanvasHosts.isSharedIssuer(issuer);
        checkIssuer(issuer, shared);
        URI token = endpoint("token_endpoint", shared);
        PlatformEndpoints endpoints =
                new PlatformEndpoints(
                        endpoint("authorization_endpoint", shared),
                        token,
                        endpoint("jwks_uri", shared),
                        text(root, "authorization_server", token.toString()));
        URI registration = endpoint("registration_endpoint", false);
        if (!shared && !Origin.of(source).covers(registration)) {
            throw new RegistrationRefusal(
                    RegistrationFault.REGISTRATION_ELSEWHERE,
                    Origin.of(registration) + " instead of " + Origin.of(source));
        }
        checkSignatures();
        return new PlatformConfiguration(
                issuer,
                endpoints,
                registration,
                new PlatformProduct(
                        text(platform, "product_family_code", ""),
                        text(platform, "version", ""),
                        text(platform, CANVAS_ACCOUNT, "")),
                messages(platform.path("messages_supported")),
                scopes(root.path("scopes_supported")),
                Set.copyOf(texts(root.path("claims_supported"))));
    }

    /**
     * Section 3.4: the issuer's domain is that of the configuration's address. With the port, since
     * another port may be another person's.
     */
    private void checkIssuer(String issuer, boolean shared) throws RegistrationRefusal {
        boolean speaksForIt;
        try {
            speaksForIt =
                    shared
                            ? CanvasHosts.isInstructures(source)
                            : Origin.of(source).covers(new URI(issuer));
        } catch (URISyntaxException e) {
            speaksForIt = false;
        }
        if (!speaksForIt) {
            throw new RegistrationRefusal(
                    RegistrationFault.ISSUER_OF_ANOTHER_HOST,
                    "a configuration of " + Origin.of(source));
        }
    }

    private URI endpoint(String name, boolean instructures) throws RegistrationRefusal {
        String given = required(name);
        try {
            URI address = new URI(given);
            if (reach.permits(address) && (!instructures || CanvasHosts.isInstructures(address))) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new RegistrationRefusal(
                    RegistrationFault.ENDPOINT_REFUSED, name + " is not an address");
        }
        throw new RegistrationRefusal(
                RegistrationFault.ENDPOINT_REFUSED, name + " is not an address to call");
    }

    private String required(String name) throws RegistrationRefusal {
        JsonNode value = root.path(name);
        int longest = name.equals("issuer") ? MAX_ID : 2000;
        if (!value.isTextual()
                || value.textValue().isBlank()
                || value.textValue().length() > longest) {
            throw new RegistrationRefusal(
                    RegistrationFault.CONFIGURATION_INCOMPLETE, "no usable " + name);
        }
        return value.textValue();
    }

    private void checkSignatures() throws RegistrationRefusal {
        Set<String> offered = texts(root.path("id_token_signing_alg_values_supported"));
        if (!offered.isEmpty() && !offered.contains("RS256")) {
            throw new RegistrationRefusal(
                    RegistrationFault.SIGNATURE_UNSUPPORTED, offered.size() + " others");
        }
    }

    /** Objects since the specification was final; Moodle before 4.1 listed the bare types. */
    private static List<SupportedMessage> messages(JsonNode listed) throws RegistrationRefusal {
        List<SupportedMessage> found = new ArrayList<>();
        for (JsonNode message : capped(listed)) {
            if (message.isTextual()) {
                found.add(new SupportedMessage(message.textValue(), List.of()));
            } else if (message.path("type").isTextual()) {
                found.add(
                        new SupportedMessage(
                                message.path("type").textValue(),
                                List.copyOf(texts(message.path("placements")))));
            }
        }
        boolean opens =
                found.isEmpty()
                        || found.stream()
                                .anyMatch(
                                        message ->
                                                message.type().equals(ToolMessage.RESOURCE_LINK));
        if (!opens) {
            throw new RegistrationRefusal(
                    RegistrationFault.MESSAGE_UNSUPPORTED, found.size() + " other messages");
        }
        return found;
    }

    private static Set<LtiScope> scopes(JsonNode listed) throws RegistrationRefusal {
        if (!listed.isArray()) {
            return EnumSet.allOf(LtiScope.class);
        }
        Set<LtiScope> known = EnumSet.noneOf(LtiScope.class);
        texts(listed).forEach(urn -> LtiScope.of(urn).ifPresent(known::add));
        return known;
    }

    private static Set<String> texts(JsonNode array) throws RegistrationRefusal {
        Set<String> found = new LinkedHashSet<>();
        for (JsonNode value : capped(array)) {
            if (value.isTextual() && value.textValue().length() <= MAX_ID) {
                found.add(value.textValue());
            }
        }
        return found;
    }

    private static JsonNode capped(JsonNode array) throws RegistrationRefusal {
        if (array.size() > MAX_LISTED) {
            throw new RegistrationRefusal(
                    RegistrationFault.CONFIGURATION_UNREADABLE, "a list of " + array.size());
        }
        return array;
    }

    /** One line that is fit to show, however it was sent. */
    private static String text(JsonNode node, String name, String otherwise) {
        String value = node.path(name).isTextual() ? node.path(name).textValue().strip() : "";
        if (value.isEmpty()) {
            return otherwise;
        }
        String line = value.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= MAX_ID ? line : line.substring(0, MAX_ID);
    }
}
