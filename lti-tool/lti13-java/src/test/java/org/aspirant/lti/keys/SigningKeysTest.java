package org.aspirant.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.testing.FakePlatform;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private final SigningKey old = FakePlatform.KEYS.current();
    private final SigningKey next = FakePlatform.OTHER_KEYS.current();

    @Test
    void publishesPublicHalvesWithIdAlgorithmAndUse() throws Exception {
        JsonNode keys =
                StrictJson.object(new SigningKeys(List.of(old, next)).publicJwks()).path("keys");

        assertThat(keys).hasSize(2);
        for (JsonNode key : keys) {
            assertThat(key.path("kty").asText()).isEqualTo("RSA");
            assertThat(key.path("alg").asText()).isEqualTo("RS256");
            assertThat(key.path("use").asText()).isEqualTo("sig");
            // RFC 7638: the id is the SHA-256 thumbprint, 43 characters of base64url.
            assertThat(key.path("kid").asText())
                    .isEqualTo(RSAKey.parse(key.toString()).computeThumbprint().toString());
            for (String secret : List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k")) {
                assertThat(key.has(secret)).as(secret).isFalse();
            }
        }
    }

    @Test
    void rotatesThroughAnOverlap() {
        SigningKeys announced = new SigningKeys(List.of(old)).announcing(next);
        assertThat(announced.current()).isSameAs(old);

        SigningKeys promoted = announced.promoting(next.keyId());
        assertThat(promoted.current()).isSameAs(next);
        assertThat(promoted.keys()).containsExactly(next, old);

        assertThat(promoted.without(old.keyId()).keys()).containsExactly(next);
    }

    @Test
    void isNeverEmptyAndHasNoKeyTwice() {
        assertThatThrownBy(() -> new SigningKeys(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SigningKeys(List.of(old, old)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SigningKeys(List.of(old)).without(old.keyId()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SigningKeys(List.of(old)).promoting("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no key nothing");
    }

    @Test
    void keepsItsIdThroughStorage() {
        SigningKey restored = SigningKey.parse(old.privateJwk());

        assertThat(restored.keyId()).isEqualTo(old.keyId());
        assertThat(restored.sign(Map.of("a", 1))).isEqualTo(old.sign(Map.of("a", 1)));
    }

    @Test
    void takesNoPublicAndNoShortKeyForItsOwn() throws Exception {
        String publicHalf = RSAKey.parse(old.privateJwk()).toPublicJWK().toJSONString();
        assertThatThrownBy(() -> SigningKey.parse(publicHalf))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SigningKey.parse("{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining("c2VjcmV0");
    }

    @Test
    void printsNoSecret() {
        String secret = old.privateJwk().replaceAll(".*\"d\":\"([^\"]+)\".*", "$1");

        assertThat(secret).hasSizeGreaterThan(300);
        assertThat(new SigningKeys(List.of(old)).toString())
                .contains(old.keyId())
                .doesNotContain(secret);
    }
}
