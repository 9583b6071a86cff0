package org.aspirant.lti.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.jspecify.annotations.Nullable;

/**
 * The keys of somebody else's key set that may check a signature.
 *
 * <p>Usable is an RSA key of at least 2048 bits with an id, whose {@code use} is {@code sig} or
 * unsaid and whose {@code alg} is RS256 or unsaid (D2L leaves it out). All others are passed over.
 * An id that stands twice names the first of its keys.
 *
 * @param byId usable keys by their id
 */
record PublishedKeys(Map<String, VerificationKey> byId) {

    private static final int MAX_KEYS = 100;

    PublishedKeys {
        byId = Map.copyOf(byId);
    }

    static PublishedKeys parse(String jwks) throws UnreadableJsonException {
        JsonNode keys = StrictJson.object(jwks).path("keys");
        if (!keys.isArray() || keys.size() > MAX_KEYS) {
            throw new UnreadableJsonException("no array of at most " + MAX_KEYS + " keys");
        }
        Map<String, VerificationKey> byId = new LinkedHashMap<>();
        for (JsonNode key : keys) {
            usable(key)
                    .ifPresent(
                            publicKey ->
                                    byId.putIfAbsent(
                                            key.path("kid").textValue(),
                                            new VerificationKey(publicKey)));
        }
        return new PublishedKeys(byId);
    }

    @Nullable VerificationKey find(String keyId) {
        return byId.get(keyId);
    }

    private static Optional<RSAPublicKey> usable(JsonNode key) {
        if (!key.path("kty").asText().equals("RSA")
                || key.path("kid").asText().isBlank()
                || !key.path("kid").isTextual()
                || !key.path("use").asText("sig").equals("sig")
                || !key.path("alg").asText("RS256").equals("RS256")) {
            return Optional.empty();
        }
        try {
            RSAPublicKey parsed = RSAKey.parse(key.toString()).toRSAPublicKey();
            return parsed.getModulus().bitLength() < SigningKey.MIN_BITS
                    ? Optional.empty()
                    : Optional.of(parsed);
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
