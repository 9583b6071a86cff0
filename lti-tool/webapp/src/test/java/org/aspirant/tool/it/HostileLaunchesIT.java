package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.testing.Forgery;
import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a bad platform or a stranger can send to the way in: each is refused for what it is, at
 * once, and the server goes on.
 */
class HostileLaunchesIT {

    /** Longer than the patience with a key server, shorter than that of a person. */
    private static final long FIVE_SECONDS = 5_000_000_000L;

    private final HostileSite hostile = SharedServers.hostile();

    @AfterAll
    static void theServerHadNoFaultAndStillLaunches() {
        SharedServers.hostile().stillLaunches();
    }

    private static void refusedAs(Page page, int status, String check) {
        assertThat(page.status()).as("%s", page).isEqualTo(status);
        assertThat(page.heading()).isNotBlank();
        assertThat(page.dom().select("dl.facts dd").text()).as("%s", page).isEqualTo(check);
        assertThat(page.body()).doesNotContain("Exception", "org.aspirant", "\tat ", "eyJ");
    }

    private static String json(Map<String, ?> claims) {
        return StrictJson.write(claims);
    }

    private Map<String, Object> claims(Begun begun) {
        Map<String, Object> claims =
                new LinkedHashMap<>(HostilePlatform.message(hostile.site(), begun.keys()).claims());
        claims.put("nonce", begun.nonce());
        claims.put("iat", Instant.now().getEpochSecond());
        claims.put("exp", Instant.now().getEpochSecond() + 60);
        return claims;
    }

    private String signed(String header, String payload) {
        String whole = header.replace("KID", hostile.platform().key.keyId());
        return Forgery.signed(whole, payload, hostile.platform().key);
    }

    private String withClaims(Begun begun, String more) {
        String good = json(claims(begun));
        return signed("{\"alg\":\"RS256\",\"kid\":\"KID\"}", good.replaceFirst("\\{", "{" + more));
    }

    /** A token and what it is refused as. */
    private static Arguments token(
            String what, String check, BiFunction<HostileLaunchesIT, Begun, String> made) {
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
            String what, String check, BiFunction<HostileLaunchesIT, Begun, String> made) {
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

    @ParameterizedTest
    @EnumSource(
            names = {
                "HANGING",
                "TRICKLING",
                "HUGE",
                "REDIRECTING",
                "HTML",
                "NESTED",
                "CUT_OFF",
                "FAILING"
            })
    void keysThatCannotBeHadRefuseALaunchWithinFiveSeconds(Keys keys) {
        Begun begun = hostile.begin(keys);
        String token = hostile.platform().token(message(keys), begun);
        long asked = System.nanoTime();
        Page page = hostile.post(begun, token);
        long answered = System.nanoTime();

        refusedAs(page, 400, "keys-unavailable");
        assertThat(answered - asked).isLessThan(FIVE_SECONDS);
        assertThat(hostile.platform().asked("/" + keys.clientId())).isEqualTo(1);
        assertThat(hostile.platform().asked("/elsewhere")).as("no redirect followed").isZero();
    }

    @Test
    void ofAKeySetOf64MegabytesLittleIsRead() {
        Begun begun = hostile.begin(Keys.HUGE);
        Page page = hostile.post(begun, hostile.platform().token(message(Keys.HUGE), begun));
        refusedAs(page, 400, "keys-unavailable");
        // What has gone out and was not read lies in the buffers of the network.
        assertThat(hostile.platform().sent()).isLessThan(HostilePlatform.HUGE / 4L);
    }

    @Test
    void aKeyForAnotherAlgorithmIsNoKey() {
        Begun begun = hostile.begin(Keys.WEAK);
        refusedAs(
                hostile.post(begun, hostile.platform().token(message(Keys.WEAK), begun)),
                400,
                "unknown-key");
    }

    private org.aspirant.lti.platform.LaunchMessage message(Keys keys) {
        return HostilePlatform.message(hostile.site(), keys);
    }

    @Test
    void aFloodOfUnknownKeysAsksThePlatformOnceInTenSeconds() {
        long began = System.nanoTime();
        long before = hostile.platform().asked("/flooded");
        for (int i = 0; i < 60; i++) {
            Begun begun = hostile.begin(Keys.FLOODED);
            String header = "{\"alg\":\"RS256\",\"kid\":\"invented-" + i + "\"}";
            refusedAs(hostile.post(begun, signed(header, json(claims(begun)))), 400, "unknown-key");
        }
        long seconds = (System.nanoTime() - began) / 1_000_000_000L;
        assertThat(hostile.platform().asked("/flooded") - before).isBetween(1L, 2 + seconds / 10);
        assertThat(hostile.goodLaunch(Keys.FLOODED).status()).isEqualTo(200);
    }

    @Test
    void aFieldThatIsThereTwiceIsRefusedAndSpendsNothing() {
        Begun begun = hostile.begin(Keys.GOOD);
        String form = HostileSite.form(begun, hostile.platform().token(message(Keys.GOOD), begun));
        for (String twice : List.of("&state=" + begun.state(), "&id_token=x", "&state=")) {
            Page page = begun.visitor().arrive(Visitor.posting(hostile.launch(), form + twice));
            refusedAs(page, 400, "repeated-parameter");
        }
        String login = HostilePlatform.login(hostile.site(), Keys.GOOD).encoded();
        refusedAs(
                begun.visitor().get("/lti/login?" + login + "&iss=https%3A%2F%2Fother.example"),
                400,
                "repeated-parameter");
        assertThat(begun.visitor().arrive(Visitor.posting(hostile.launch(), form)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "GET, /lti/launch, 405",
        "PUT, /lti/launch, 405",
        "DELETE, /lti/launch, 405",
        "PATCH, /lti/login, 405",
        "PUT, /lti/login, 405",
        "POST, /lti/jwks, 405",
        "POST, /lti/canvas.json, 405",
        "DELETE, /lti/register/x, 405",
        "PROPFIND, /lti/launch, 405",
        "X, /lti/login, 405",
        "POST, /help, 405"
    })
    void aMethodThatIsNotOfferedIsSaidToBeNone(String method, String path, int status) {
        var answer =
                hostile.visitor()
                        .arrive(
                                HttpRequest.newBuilder(hostile.site().tool().at(path))
                                        .method(method, BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.heading()).isEqualTo("This page cannot be opened this way");
    }

    @ParameterizedTest
    @CsvSource({
        "/lti/launch, application/json",
        "/lti/launch, text/plain",
        "/lti/launch, multipart/form-data; boundary=x",
        "/lti/login, application/json",
        "/lti/register/x, application/xml",
        "/lti/launch, application/x-www-form-urlencoded-not",
        "/lti/launch, ;;;"
    })
    void aFormOfAnotherKindIsNotRead(String path, String type) {
        var answer =
                hostile.visitor()
                        .arrive(
                                HttpRequest.newBuilder(hostile.site().tool().at(path))
                                        .header("Content-Type", type)
                                        .POST(BodyPublishers.ofString("state=x&id_token=y")));
        assertThat(answer.status()).as("%s", answer).isIn(415, 400);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }
}
