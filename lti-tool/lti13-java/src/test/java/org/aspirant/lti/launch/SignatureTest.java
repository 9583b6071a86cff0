package org.aspirant.lti.launch;

import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.FakePlatform.Begun;
import org.aspirant.lti.testing.Forgery;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refusals, part 3: the token's form, key and signature. */
class SignatureTest extends LaunchRefusals {

    private final SigningKey key = FakePlatform.KEYS.current();
    private final Begun begun = platform.begin();

    private LaunchOutcome signed(String header) {
        return post(begun, Forgery.signed(header, claims(begun), key));
    }

    @Test
    void aTokenSignedByNobodyIsRefused() {
        refused(
                post(begun, Forgery.part("{\"alg\":\"none\"}") + "." + Forgery.part("{}") + "."),
                LaunchFault.WRONG_ALGORITHM);
    }

    @Test
    void thePublicKeyAsSecretIsRefused() {
        refused(
                post(begun, Forgery.withPublicKeyAsSecret(claims(begun), key)),
                LaunchFault.WRONG_ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "RS384", "RS512", "PS256", "ES256", "rs256", "None", ""})
    void anyOtherAlgorithmIsRefused(String algorithm) {
        refused(
                signed("{\"alg\":\"" + algorithm + "\",\"kid\":\"" + key.keyId() + "\"}"),
                LaunchFault.WRONG_ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b", "a.b.c.d", "....", "ä.b.c", "a b.c.d"})
    void whatIsNoTokenIsRefused(String text) {
        refused(
                post(begun, text.isEmpty() ? " " : text),
                text.equals("....") ? LaunchFault.ENCRYPTED_TOKEN : LaunchFault.NOT_A_TOKEN);
    }

    @Test
    void anEncryptedTokenIsRefusedUnopened() {
        String header =
                Forgery.part("{\"alg\":\"PBES2-HS256+A128KW\",\"p2c\":2147483647,\"enc\":\"x\"}");
        refused(post(begun, header + ".a.b.c.d"), LaunchFault.ENCRYPTED_TOKEN);
        refused(post(platform.begin(), header + ".a.b"), LaunchFault.ENCRYPTED_TOKEN);
    }

    @Test
    void aHeaderWithACriticalExtensionIsRefused() {
        refused(
                signed(
                        "{\"alg\":\"RS256\",\"kid\":\""
                                + key.keyId()
                                + "\",\"crit\":[\"b64\"],\"b64\":false}"),
                LaunchFault.CRITICAL_HEADER);
    }

    @Test
    void aHeaderThatNamesAlgorithmTwiceIsRefused() {
        refused(
                signed("{\"alg\":\"none\",\"alg\":\"RS256\",\"kid\":\"" + key.keyId() + "\"}"),
                LaunchFault.NOT_A_TOKEN);
    }

    @Test
    void aKeyThatTheTokenBringsAlongIsIgnored() {
        SigningKey own = FakePlatform.OTHER_KEYS.current();
        String jwks = FakePlatform.OTHER_KEYS.publicJwks();
        String jwk = jwks.substring(jwks.indexOf('[') + 1, jwks.lastIndexOf(']'));

        refused(
                post(
                        begun,
                        Forgery.signed(
                                "{\"alg\":\"RS256\",\"kid\":\""
                                        + key.keyId()
                                        + "\",\"jwk\":"
                                        + jwk
                                        + ",\"jku\":\"https://other.example/jwks\"}",
                                claims(begun),
                                own)),
                LaunchFault.BAD_SIGNATURE);
    }

    @Test
    void theKeyOfAnotherPlatformIsUnknown() {
        SigningKey other = FakePlatform.OTHER_KEYS.current();

        refused(
                post(
                        begun,
                        Forgery.signed(
                                "{\"alg\":\"RS256\",\"kid\":\"" + other.keyId() + "\"}",
                                claims(begun),
                                other)),
                LaunchFault.UNKNOWN_KEY);
    }

    @Test
    void oneChangedLetterIsRefused() {
        String token = platform.token(FakePlatform.message(), begun);
        String forged = claims(begun).replace("s-87", "s-88");

        refused(
                post(
                        begun,
                        token.substring(0, token.indexOf('.') + 1)
                                + Forgery.part(forged)
                                + "."
                                + token.substring(token.lastIndexOf('.') + 1)),
                LaunchFault.BAD_SIGNATURE);
    }

    @Test
    void aKeySetThatCannotBeFetchedIsSaidSo() {
        platform.network.answerWith(call -> RecordingFetch.failure(FetchFault.TIMED_OUT));

        refused(
                post(begun, platform.token(FakePlatform.message(), begun)),
                LaunchFault.KEYS_UNAVAILABLE);
    }

    @Test
    void claimsNestedTooDeeplyAreRefused() {
        String deep = "[".repeat(32) + "]".repeat(32);
        refused(
                post(
                        begun,
                        Forgery.signed(
                                "{\"alg\":\"RS256\",\"kid\":\"" + key.keyId() + "\"}",
                                "{\"deep\":" + deep + "}",
                                key)),
                LaunchFault.UNREADABLE_CLAIMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "{\"iss\":\"a\",\"iss\":\"b\"}", "{} {}", "{", "nul"})
    void whatIsNotOneObjectIsRefused(String payload) {
        refused(
                post(
                        begun,
                        Forgery.signed(
                                "{\"alg\":\"RS256\",\"kid\":\"" + key.keyId() + "\"}",
                                payload,
                                key)),
                LaunchFault.UNREADABLE_CLAIMS);
    }
}
