package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Platforms whose keys cannot be had, and strangers who invent some. */
class HostileKeySetsIT extends HostileLaunches {

    /** Longer than the patience with a key server, shorter than that of a person. */
    private static final long FIVE_SECONDS = 5_000_000_000L;

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
}
