package org.aspirant.tool.platformlink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;

/**
 * The registrations that an operator wrote down: a YAML list of {@code name, issuer, clientId,
 * authorizationEndpoint, tokenEndpoint, jwksUri, tokenAudience?, deployments}, where deployments is
 * a list of ids or {@code any}.
 */
public final class RegistrationsFile implements Registrations {

    private static final Set<String> KEYS =
            Set.of(
                    "name",
                    "issuer",
                    "clientId",
                    "authorizationEndpoint",
                    "tokenEndpoint",
                    "jwksUri",
                    "tokenAudience",
                    "deployments");

    private final List<Registration> registrations;

    private RegistrationsFile(List<Registration> registrations) {
        this.registrations = List.copyOf(registrations);
    }

    /**
     * Reads files; none at all is a tool that no platform is connected to yet.
     *
     * @param development whether http loopback addresses are allowed
     * @throws IllegalStateException if a file cannot be read or says something wrong; the message
     *     names the file, the entry and what would be right
     */
    public static RegistrationsFile read(List<Path> files, boolean development) {
        Reach reach = development ? Reach.LOOPBACK : Reach.PUBLIC;
        List<Registration> found = new ArrayList<>();
        Set<RegistrationKey> keys = new HashSet<>();
        for (Path file : files) {
            JsonNode root = list(file);
            for (int i = 0; i < root.size(); i++) {
                String entry = "entry " + (i + 1);
                Registration registration = registration(file, entry, root.get(i), reach);
                if (!keys.add(registration.key())) {
                    throw wrong(file, entry + " repeats an issuer and clientId that came before");
                }
                found.add(registration);
            }
        }
        return new RegistrationsFile(found);
    }

    private static JsonNode list(Path file) {
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw wrong(file, "is not YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new IllegalStateException("registrations: cannot read " + file, e);
        }
        if (root == null || !root.isArray()) {
            throw wrong(file, "must be a list of registrations, each starting with \"- name:\"");
        }
        return root;
    }

    /** All of them, in the order of the files. */
    public List<Registration> all() {
        return registrations;
    }

    @Override
    public Optional<Registration> find(RegistrationKey key) {
        return registrations.stream().filter(known -> known.key().equals(key)).findFirst();
    }

    @Override
    public List<Registration> ofIssuer(String issuer) {
        return registrations.stream().filter(known -> known.issuer().equals(issuer)).toList();
    }

    private static Registration registration(Path file, String entry, JsonNode node, Reach reach) {
        node.fieldNames()
                .forEachRemaining(
                        key -> {
                            if (!KEYS.contains(key)) {
                                throw wrong(file, entry + " has the unknown key " + key);
                            }
                        });
        required(file, entry, node, "name");
        URI token = address(file, entry, node, "tokenEndpoint");
        String audience =
                node.hasNonNull("tokenAudience")
                        ? node.get("tokenAudience").asText()
                        : token.toString();
        try {
            return new Registration(
                    new RegistrationKey(
                            required(file, entry, node, "issuer"),
                            required(file, entry, node, "clientId")),
                    new PlatformEndpoints(
                            address(file, entry, node, "authorizationEndpoint"),
                            token,
                            address(file, entry, node, "jwksUri"),
                            audience),
                    deployments(file, entry, node.path("deployments")),
                    reach);
        } catch (IllegalArgumentException refused) {
            throw wrong(
                    file,
                    entry
                            + ": "
                            + refused.getMessage()
                            + (reach == Reach.PUBLIC
                                    ? " (an http address on this machine needs ASPIRANT_DEV=true)"
                                    : ""));
        }
    }

    private static Deployments deployments(Path file, String entry, JsonNode node) {
        if (node.isTextual() && node.asText().equals("any")) {
            return Deployments.any();
        }
        List<String> ids = new ArrayList<>();
        node.forEach(id -> ids.add(id.asText()));
        if (!node.isArray() || ids.isEmpty()) {
            throw wrong(file, entry + ": deployments must be a list of ids, or any");
        }
        return Deployments.expected(ids.toArray(String[]::new));
    }

    private static URI address(Path file, String entry, JsonNode node, String key) {
        String given = required(file, entry, node, key);
        try {
            return URI.create(given);
        } catch (IllegalArgumentException notAnAddress) {
            throw wrong(file, entry + ": " + key + " is not an address: " + given);
        }
    }

    private static String required(Path file, String entry, JsonNode node, String key) {
        if (!node.hasNonNull(key) || node.get(key).asText().isBlank()) {
            throw wrong(file, entry + " lacks " + key);
        }
        return node.get(key).asText();
    }

    private static IllegalStateException wrong(Path file, String what) {
        return new IllegalStateException("registrations: " + file + " " + what);
    }
}
