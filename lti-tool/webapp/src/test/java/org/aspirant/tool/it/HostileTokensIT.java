package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aspirant.lti.testing.Forgery;
import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that are none, and such as are more than a launch. */
class HostileTokensIT extends HostileLaunches {

    private String withClaims(Begun begun, String more) {
        String good = json(claims(begun));
        return signed("{\"alg\":\"RS256\",\"kid\":\"KID\"}", good.replaceFirst("\\{", "{" + more));
    }

    /** A token and what it is refused as. */
    private static Arguments token(
            String what, String check, BiFunction<HostileTokensIT, Begun, String> made) {
        return Arguments.of(what, check, made);
    }

    static Stream<Arguments> tokens() {
        String good = "{\"alg\":\"RS256\",\"kid\":\"KID\"}";
        return Stream.of(
                token("200,000 letters", "token-too-large", (it, b) -> "a".repeat(200_000)),
                token("dots alone", "not-a-token", (it, b) -> ".".repeat(60_000)),
                token(
                        "claims nested 10,000 deep",
                        "unreadable-claims",
                        (it, b) ->
                                it.withClaims(
                                        b,
                                        "\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + ",")),
                token(
                        "claims nested and never closed",
                        "unreadable-claims",
                        (it, b) -> it.signed(good, "{\"a\":".repeat(9_000))),
                token(
                        "header nested 10,000 deep",
                        "not-a-token",
                        (it, b) -> it.signed("{\"alg\":" + "[".repeat(10_000), json(it.claims(b)))),
                token(
                        "a name twice",
                        "unreadable-claims",
                        (it, b) -> it.withClaims(b, "\"iss\":\"https://hostile.example\",")),
                token(
                        "a number of 40,000 digits",
                        "unreadable-claims",
                        (it, b) -> it.withClaims(b, "\"x\":" + "9".repeat(40_000) + ",")),
                token(
                        "an exponent of 9 digits",
                        "no-times",
                        (it, b) ->
                                it.signed(
                                        good,
                                        json(it.claims(b))
                                                .replaceFirst(
                                                        "\"exp\":\\d+", "\"exp\":1e999999999"))),
                token(
                        "encrypted",
                        "encrypted-token",
                        (it, b) -> it.signed("{\"alg\":\"dir\"}", "{}") + ".AA.AA"),
                token(
                        "encrypted by a password 2,000,000,000 times over",
                        "encrypted-token",
                        (it, b) ->
                                it.signed(
                                        "{\"alg\":\"PBES2-HS256+A128KW\",\"enc\":\"A128GCM\",\"p2c\":2000000000,\"p2s\":\"AA\"}",
                                        "{}")),
                token(
                        "nothing but zeros, compressed",
                        "unreadable-claims",
                        (it, b) ->
                                it.signed(
                                        "{\"alg\":\"RS256\",\"kid\":\"KID\",\"zip\":\"DEF\"}",
                                        "x\u009c\u00ed\u00c1")),
                token(
                        "no signature",
                        "wrong-algorithm",
                        (it, b) ->
                                Forgery.part("{\"alg\":\"none\"}")
                                        + "."
                                        + Forgery.part(json(it.claims(b)))
                                        + "."),
                token(
                        "the public key as a secret",
                        "wrong-algorithm",
                        (it, b) ->
                                Forgery.withPublicKeyAsSecret(
                                        json(it.claims(b)), it.hostile.platform().key)),
                token(
                        "an extension that must be understood",
                        "critical-header",
                        (it, b) ->
                                it.signed(
                                        "{\"alg\":\"RS256\",\"kid\":\"KID\",\"crit\":[\"x\"]}",
                                        json(it.claims(b)))),
                token(
                        "no key id",
                        "no-key-id",
                        (it, b) -> it.signed("{\"alg\":\"RS256\"}", json(it.claims(b)))),
                token(
                        "a key id of 30,000 letters",
                        "not-a-token",
                        (it, b) ->
                                it.signed(
                                        "{\"alg\":\"RS256\",\"kid\":\""
                                                + "k".repeat(30_000)
                                                + "\"}",
                                        json(it.claims(b)))),
                token(
                        "keys to be found where the token says",
                        "unknown-key",
                        (it, b) ->
                                it.signed(
                                        "{\"alg\":\"RS256\",\"kid\":\"mine\",\"jku\":\"http://127.0.0.1:1/jwks\",\"x5u\":\"http://127.0.0.1:1/x\"}",
                                        json(it.claims(b)))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tokens")
    void aTokenThatIsNoneIsRefusedForWhatItIs(
            String what, String check, BiFunction<HostileTokensIT, Begun, String> made) {
        Begun begun = hostile.begin(Keys.GOOD);
        refusedAs(hostile.post(begun, made.apply(this, begun)), 400, check);
    }

    @Test
    void asManyClaimsAsFitAreReadAndFiftyThousandDoNotFit() {
        Begun begun = hostile.begin(Keys.GOOD);
        assertThat(hostile.post(begun, withClaims(begun, many(3_500))).status()).isEqualTo(200);

        Begun another = hostile.begin(Keys.GOOD);
        Page tooLarge = hostile.post(another, withClaims(another, many(50_000)));
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.heading()).isEqualTo("What was sent is too large");
        Page spentNothing = hostile.post(another, withClaims(another, many(9_000)));
        refusedAs(spentNothing, 400, "token-too-large");
    }

    private static String many(int claims) {
        return IntStream.range(0, claims)
                .mapToObj(i -> "\"c" + i + "\":" + i % 10 + ",")
                .collect(Collectors.joining());
    }
}
