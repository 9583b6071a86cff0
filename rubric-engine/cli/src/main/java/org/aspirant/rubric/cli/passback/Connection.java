package org.aspirant.rubric.cli.passback;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.DocumentReader;
import org.aspirant.rubric.format.Findings;

/**
 * What a registration file says: who the grader is to a platform, and the key it signs with.
 *
 * @param key signs what asks for access
 */
public record Connection(Registration registration, SigningKey key) {

    private static final DocumentReader READER =
            new DocumentReader("/schemas/registration.schema.json");

    /**
     * Reads a registration.
     *
     * @param file the name that problems carry, beside which the key is
     * @param text YAML or JSON
     */
    public static CompileOutcome<Connection> read(String file, String text) {
        var findings = new Findings(file);
        return READER.read(text, findings)
                .map(root -> read(file, root, findings))
                .orElseGet(findings::refused);
    }

    /**
     * Whether an address of the platform may be called: https, or http of this machine if said so.
     */
    public boolean reaches(URI address) {
        return registration.reach().permits(address);
    }

    private static CompileOutcome<Connection> read(String file, JsonNode root, Findings findings) {
        Reach reach = root.path("loopback").asBoolean() ? Reach.LOOPBACK : Reach.PUBLIC;
        for (String key : new String[] {"authorizationEndpoint", "tokenEndpoint", "jwksUri"}) {
            checkAddress(root.path(key), reach, findings);
        }
        String privateJwk = key(file, root.path("signingKey"), findings);
        if (!findings.none()) {
            return findings.refused();
        }
        try {
            return new CompileOutcome.Compiled<>(
                    new Connection(registration(root, reach), SigningKey.parse(privateJwk)));
        } catch (IllegalArgumentException e) {
            findings.add(
                    root.path("signingKey"),
                    "the key is " + e.getMessage(),
                    "name a file that rubric passback-key has written");
            return findings.refused();
        }
    }

    private static void checkAddress(JsonNode address, Reach reach, Findings findings) {
        try {
            if (reach.permits(URI.create(address.asText()))) {
                return;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below
        }
        findings.add(
                address,
                "not an address that may be called: " + address.asText(),
                reach == Reach.PUBLIC
                        ? "give an https address; for a platform on this machine say loopback: true"
                        : "give an https address, or an http one of this machine");
    }

    private static String key(String file, JsonNode signingKey, Findings findings) {
        try {
            return Files.readString(Path.of(file).resolveSibling(signingKey.asText()));
        } catch (IOException | InvalidPathException e) {
            findings.add(
                    signingKey,
                    "the key cannot be read: " + signingKey.asText(),
                    "name a file beside this one, as rubric passback-key has written it");
            return "";
        }
    }

    private static Registration registration(JsonNode root, Reach reach) {
        String token = root.path("tokenEndpoint").asText();
        return new Registration(
                new RegistrationKey(root.path("issuer").asText(), root.path("clientId").asText()),
                new PlatformEndpoints(
                        URI.create(root.path("authorizationEndpoint").asText()),
                        URI.create(token),
                        URI.create(root.path("jwksUri").asText()),
                        root.path("tokenAudience").asText(token)),
                Deployments.any(),
                reach);
    }
}
