package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.testing.Forgery;
import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.junit.jupiter.api.AfterAll;

/**
 * What a bad platform or a stranger can send to the way in: each is refused for what it is, at
 * once, and the server goes on.
 */
abstract class HostileLaunches {

    final HostileSite hostile = SharedServers.hostile();

    @AfterAll
    static void theServerHadNoFaultAndStillLaunches() {
        SharedServers.hostile().stillLaunches();
    }

    static void refusedAs(Page page, int status, String check) {
        assertThat(page.status()).as("%s", page).isEqualTo(status);
        assertThat(page.heading()).isNotBlank();
        assertThat(page.dom().select("dl.facts dd").text()).as("%s", page).isEqualTo(check);
        assertThat(page.body()).doesNotContain("Exception", "org.aspirant", "\tat ", "eyJ");
    }

    LaunchMessage message(Keys keys) {
        return HostilePlatform.message(hostile.site(), keys);
    }

    Map<String, Object> claims(Begun begun) {
        Map<String, Object> claims =
                new LinkedHashMap<>(HostilePlatform.message(hostile.site(), begun.keys()).claims());
        claims.put("nonce", begun.nonce());
        claims.put("iat", Instant.now().getEpochSecond());
        claims.put("exp", Instant.now().getEpochSecond() + 60);
        return claims;
    }

    static String json(Map<String, ?> claims) {
        return StrictJson.write(claims);
    }

    String signed(String header, String payload) {
        String whole = header.replace("KID", hostile.platform().key.keyId());
        return Forgery.signed(whole, payload, hostile.platform().key);
    }
}
