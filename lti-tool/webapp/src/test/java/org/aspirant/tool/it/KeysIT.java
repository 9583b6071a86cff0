package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Keys change, ours and the platform's, and nobody who opens or grades anything notices. */
@TestMethodOrder(OrderAnnotation.class)
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
    @Order(1)
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

    /** The platform has seen the one that was to come, and fetches the set for another. */
    @Test
    @Order(2)
    void aLeakedKeyLeavesAtOnceAndAnotherSigns() {
        List<String> kids = kids();
        assertThat(published()).containsExactlyInAnyOrderElementsOf(kids).hasSize(3);

        assertThat(withdraw(kids.get(1)).statusCode()).isEqualTo(200);
        assertThat(uses()).containsExactly("still-published", "retired", "signs");
        assertThat(published()).containsExactlyInAnyOrder(kids.get(0), kids.get(2));
        thePlatformTakesOurSignature();

        assertThat(withdraw(kids.get(2)).statusCode()).isEqualTo(200);
        assertThat(uses()).containsExactly("still-published", "retired", "retired", "signs");
        assertThat(published()).hasSize(2).doesNotContain(kids.get(2));
        TestSite.await(
                () -> "no good token: " + operator.aboutThePlatform("test").body(),
                () ->
                        Optional.of(operator.aboutThePlatform("test").body())
                                .filter(body -> body.contains("token: good")));

        var again = withdraw(kids.get(2));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("No key of that id is published", "Nothing was changed");
    }

    private HttpResponse<String> withdraw(String kid) {
        return operator.post("keys/withdraw", "kid=" + kid);
    }

    private List<String> kids() {
        return operator.get("keys").body().lines().map(line -> line.split("\t", -1)[1]).toList();
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
