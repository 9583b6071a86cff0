package org.aspirant.lti.keys;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aspirant.lti.json.StrictJson;

/**
 * Our own keys while one follows another: all are published, the first one signs.
 *
 * <p>To rotate without a launch or a token failing: publish the new key last ({@link #announcing}),
 * wait until everybody's cached copy has run out (a day is enough), let it sign ({@link
 * #promoting}), wait again, then drop the old one ({@link #without}).
 *
 * @param keys 1 to {@value #MAX_KEYS}, each once
 */
public record SigningKeys(List<SigningKey> keys) {

    public static final int MAX_KEYS = 10;

    public SigningKeys {
        keys = List.copyOf(keys);
        Set<String> ids = new HashSet<>();
        keys.forEach(key -> ids.add(key.keyId()));
        if (keys.isEmpty() || keys.size() > MAX_KEYS || ids.size() < keys.size()) {
            throw new IllegalArgumentException(
                    "a key set has 1 to " + MAX_KEYS + " different keys, got " + keys.size());
        }
    }

    /** A set of one new key. */
    public static SigningKeys generate() {
        return new SigningKeys(List.of(SigningKey.generate()));
    }

    /** The key that signs. */
    public SigningKey current() {
        return keys.get(0);
    }

    /** The same set with one more key that is published and does not sign yet. */
    public SigningKeys announcing(SigningKey next) {
        return new SigningKeys(Stream.concat(keys.stream(), Stream.of(next)).toList());
    }

    /**
     * The same set with another key signing.
     *
     * @throws IllegalArgumentException if the set has no key of that id
     */
    public SigningKeys promoting(String keyId) {
        SigningKey next =
                keys.stream()
                        .filter(key -> key.keyId().equals(keyId))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no key " + keyId));
        return new SigningKeys(
                Stream.concat(Stream.of(next), keys.stream().filter(key -> key != next)).toList());
    }

    /** The same set without one key, which may not be its last. */
    public SigningKeys without(String keyId) {
        return new SigningKeys(keys.stream().filter(key -> !key.keyId().equals(keyId)).toList());
    }

    /**
     * The public halves as a JSON Web Key Set, each with {@code kid}, {@code alg} and {@code use}.
     */
    public String publicJwks() {
        return StrictJson.write(Map.of("keys", keys.stream().map(SigningKey::publicJwk).toList()));
    }
}
