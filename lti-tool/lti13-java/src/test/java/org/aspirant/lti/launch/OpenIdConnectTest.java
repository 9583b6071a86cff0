package org.aspirant.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.FakePlatform.Begun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusals, part 4: openID Connect. */
class OpenIdConnectTest extends LaunchRefusals {

    @Test
    void anotherIssuerIsRefused() {
        refused(
                platform.launch(FakePlatform.message().with("iss", "https://platform.example/")),
                LaunchFault.WRONG_ISSUER);
    }

    @Test
    void aMessageForASiblingRegistrationIsRefused() {
        refused(
                platform.launch(FakePlatform.message().with("aud", "sibling-tool")),
                LaunchFault.WRONG_AUDIENCE);
    }

    @Test
    void oneAudienceInAListIsOne() {
        accepted(platform.launch(FakePlatform.message().with("aud", List.of("aspirant-tool"))));
    }

    @Test
    void aForeignAudienceBesideOursIsRefused() {
        refused(
                platform.launch(
                        FakePlatform.message()
                                .with("aud", List.of("aspirant-tool", "another"))
                                .with("azp", "aspirant-tool")),
                LaunchFault.UNTRUSTED_AUDIENCE);
    }

    @Test
    void severalAudiencesNeedAnAuthorizedParty() {
        LaunchMessage twice =
                FakePlatform.message().with("aud", List.of("aspirant-tool", "aspirant-tool"));

        refused(platform.launch(twice), LaunchFault.WRONG_AUTHORIZED_PARTY);
        accepted(platform.launch(twice.with("azp", "aspirant-tool")));
    }

    @Test
    void anotherAuthorizedPartyIsRefused() {
        refused(
                platform.launch(FakePlatform.message().with("azp", "sibling-tool")),
                LaunchFault.WRONG_AUTHORIZED_PARTY);
    }

    @ParameterizedTest(name = "iat {0} s, exp {1} s from now: {2}")
    @CsvSource({
        "0,     60,  ",
        "-100,  -59, ",
        "-100,  -60, EXPIRED",
        "60,    120, ",
        "61,    120, NOT_YET_VALID",
        "-660,  3600, ",
        "-661,  3600, TOO_OLD",
    })
    void timesHaveAMinuteOfLeeway(long issued, long expires, LaunchFault fault) {
        long now = FakePlatform.NOW.getEpochSecond();
        LaunchOutcome outcome =
                platform.validation.validate(
                        timed(Map.of("iat", now + issued, "exp", now + expires)));

        if (fault == null) {
            accepted(outcome);
        } else {
            refused(outcome, fault);
        }
    }

    @ParameterizedTest
    @CsvSource({"60, ", "61, NOT_YET_VALID"})
    void aMessageMayNotBeUsedBeforeItsTime(long notBefore, LaunchFault fault) {
        long now = FakePlatform.NOW.getEpochSecond();
        LaunchOutcome outcome =
                platform.validation.validate(
                        timed(Map.of("iat", now, "exp", now + 60, "nbf", now + notBefore)));

        if (fault == null) {
            accepted(outcome);
        } else {
            refused(outcome, fault);
        }
    }

    @Test
    void timesThatAreNoNumbersAreRefused() {
        long now = FakePlatform.NOW.getEpochSecond();
        for (Map<String, ?> times :
                List.<Map<String, ?>>of(
                        Map.of("iat", now),
                        Map.of("exp", now),
                        Map.of("iat", String.valueOf(now), "exp", now + 60),
                        Map.of("iat", now, "exp", true),
                        Map.of("iat", now, "exp", List.of(now)),
                        Map.of("iat", now, "exp", 1e300),
                        Map.of("iat", -1, "exp", now))) {
            refused(platform.validation.validate(timed(times)), LaunchFault.NO_TIMES);
        }
    }

    @Test
    void timesMayHaveFractions() {
        long now = FakePlatform.NOW.getEpochSecond();

        var launch =
                accepted(
                        platform.validation.validate(
                                timed(Map.of("iat", now + 0.9, "exp", now + 60.5))));
        assertThat(launch.issuedAt()).isEqualTo(Instant.ofEpochSecond(now));
    }

    private LaunchPost timed(Map<String, ?> times) {
        Begun begun = platform.begin();
        Map<String, Object> claims = new LinkedHashMap<>(FakePlatform.message().claims());
        claims.put("nonce", begun.nonce());
        claims.putAll(times);
        return FakePlatform.post(begun, FakePlatform.KEYS.current().sign(claims));
    }

    @Test
    void aMissingNonceIsRefused() {
        Begun begun = platform.begin();
        long now = FakePlatform.NOW.getEpochSecond();

        refused(
                post(
                        begun,
                        FakePlatform.KEYS
                                .current()
                                .sign(
                                        FakePlatform.message()
                                                .with("iat", now)
                                                .with("exp", now + 60)
                                                .claims())),
                LaunchFault.WRONG_NONCE);
    }

    @Test
    void thePlatformOfAnotherLoginIsRefused() {
        Begun begun = platform.begin(FakePlatform.OTHER, "d-2");
        String token =
                FakePlatform.message()
                        .sign(
                                FakePlatform.OTHER_KEYS.current(),
                                begun.nonce(),
                                FakePlatform.NOW,
                                Duration.ofSeconds(60));

        refused(post(begun, token), LaunchFault.WRONG_ISSUER);
    }
}
