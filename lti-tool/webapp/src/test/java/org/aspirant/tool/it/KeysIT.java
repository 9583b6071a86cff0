package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.junit.jupiter.api.Test;

/** Keys change, ours and the platform's, and nobody who opens or grades anything notices. */
class KeysIT {

    private final HostileSite hostile = SharedServers.hostile();
    private final TestSite site = hostile.site();
    private final Operator operator = new Operator(site, hostile.visitor());

    private List<String> uses() {
        return operator.get("keys").body().lines().map(line -> line.split("\t", -1)[0]).toList();
    }

    private List<String> published() {
        String set =
                hostile.visitor()
                        .send(HttpRequest.newBuilder(site.tool().at("/lti/jwks")).GET())
                        .body();
        return set.lines()
                .flatMap(line -> List.of(line.split("\"kid\":\"", -1)).stream().skip(1))
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
    }

    private void thePlatformTakesOurSignature() {
        assertThat(operator.aboutThePlatform("test").body()).contains("token: good");
    }

    @Test
    void ourOwnKeyChangesWithAnOverlap() {
        assertThat(uses()).containsExactly("signs");
        thePlatformTakesOurSignature();

        assertThat(operator.post("keys/rotate", "now").statusCode()).isEqualTo(200);
        assertThat(uses()).containsExactly("signs", "will-sign");
        List<String> overlapping = published();
        assertThat(overlapping).hasSize(2);
        thePlatformTakesOurSignature();
        assertThat(operator.post("keys/rotate", "now").statusCode()).isEqualTo(409);
        assertThat(uses()).hasSize(2);

        new DatabaseDigest(hostile.database()).passForKeys(25);
        assertThat(operator.post("keys/rotate", "now").statusCode()).isEqualTo(200);
        assertThat(uses()).containsExactly("still-published", "signs", "will-sign");
        assertThat(published()).containsAll(overlapping).hasSize(3);
        thePlatformTakesOurSignature();
    }

    @Test
    void nothingIsLeftUnderAnOldMasterKey() {
        assertThat(operator.post("keys/rewrap", "now").body())
                .isEqualTo("0 keys were under an older master key; now none is.\n");
    }

    @Test
    void aPlatformsChangeOfKeyFailsNoLaunch() {
        Walk walk = new Walk(site, Manner.MOODLE, "Under new keys");
        opens(walk);
        site.lms().announceKey();
        opens(walk);
        site.lms().rotateKeys();
        opens(walk);
        opens(walk);
    }

    private static void opens(Walk walk) {
        Page page = walk.launch(walk.person(Part.INSTRUCTOR));
        assertThat(page.status()).as("%s", page).isEqualTo(200);
    }
}
