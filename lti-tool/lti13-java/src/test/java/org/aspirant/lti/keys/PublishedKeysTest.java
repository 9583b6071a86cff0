package org.aspirant.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Objects;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.Forgery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedKeysTest {

    private static ObjectNode key() throws UnreadableJsonException {
        return (ObjectNode) StrictJson.object(FakePlatform.KEYS.publicJwks()).path("keys").path(0);
    }

    private static PublishedKeys setOf(ObjectNode... keys) throws UnreadableJsonException {
        StringBuilder text = new StringBuilder();
        for (ObjectNode key : keys) {
            text.append(text.isEmpty() ? "" : ",").append(key);
        }
        return PublishedKeys.parse("{\"keys\":[" + text + "]}");
    }

    @ParameterizedTest(name = "{0} = {1}: usable {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    use, sig,   true
                    use, -,     true
                    use, enc,   false
                    alg, RS256, true
                    alg, -,     true
                    alg, RS512, false
                    alg, HS256, false
                    kty, EC,    false
                    kty, oct,   false
                    kty, -,     false
                    kid, -,     false
                    kid, ' ',   false
                    n,   -,     false
                    n,   AQAB,  false
                    e,   -,     false
                    """)
    void passesOverWhatIsNoKeyForSignatures(String name, String value, boolean usable)
            throws Exception {
        ObjectNode key = key();
        if (value == null) {
            key.remove(name);
        } else {
            key.put(name, value);
        }

        assertThat(setOf(key).byId()).hasSize(usable ? 1 : 0);
    }

    @Test
    void passesOverAKeyOf1024Bits() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        RSAKey weak =
                new RSAKey.Builder((RSAPublicKey) generator.generateKeyPair().getPublic())
                        .keyID("weak")
                        .build();

        assertThat(PublishedKeys.parse("{\"keys\":[" + weak.toJSONString() + "]}").find("weak"))
                .isNull();
    }

    @Test
    void aSecondKeyOfTheSameIdCannotPushTheFirstOut() throws Exception {
        ObjectNode first = key();
        ObjectNode second =
                (ObjectNode)
                        StrictJson.object(FakePlatform.OTHER_KEYS.publicJwks())
                                .path("keys")
                                .path(0);
        second.put("kid", first.path("kid").asText());
        VerificationKey kept =
                Objects.requireNonNull(setOf(first, second).find(first.path("kid").asText()));
        String token = FakePlatform.KEYS.current().sign(Map.of("a", 1));
        assertThat(kept.verified(((TokenReading.Read) SignedToken.read(token)).token()).isPresent())
                .isTrue();
    }

    @Test
    void aHundredKeysAreEnough() throws Exception {
        ObjectNode[] many = new ObjectNode[101];
        for (int i = 0; i < many.length; i++) {
            many[i] = key().put("kid", "k" + i);
        }

        assertThatThrownBy(() -> setOf(many)).isInstanceOf(UnreadableJsonException.class);
    }

    @Test
    void aTokenSaysNothingBeforeItsSignatureIsChecked() throws Exception {
        VerificationKey key =
                Objects.requireNonNull(setOf(key()).find(FakePlatform.KEYS.current().keyId()));
        String forged =
                Forgery.signed(
                        "{\"alg\":\"RS256\",\"kid\":\""
                                + FakePlatform.KEYS.current().keyId()
                                + "\"}",
                        "not even JSON",
                        FakePlatform.OTHER_KEYS.current());
        SignedToken token = ((TokenReading.Read) SignedToken.read(forged)).token();

        assertThat(key.verified(token)).isEmpty();
        assertThat(token.claimedSubject()).isEmpty();
        assertThat(token.toString()).doesNotContain(forged.substring(forged.length() - 20));
    }
}
