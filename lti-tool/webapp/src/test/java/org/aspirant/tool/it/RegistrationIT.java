package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invite, register, approve, launch: the whole way, against a platform in both manners. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationIT {

    private TestSite site;
    private Visitor visitor;
    private Operator operator;

    @BeforeAll
    void start() {
        site = TestSite.start("registration");
        visitor = new Visitor(site);
        operator = new Operator(site, visitor);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void aPlatformConnectsItselfAndLaunchesOnceItIsApproved(Manner manner) {
        Page confirm = open(operator.invite(), manner, "en");
        assertThat(confirm.status()).isEqualTo(200);
        assertThat(confirm.words()).contains(site.lms().issuer(), "Connect this platform?");

        Page connected = visitor.submit(confirm.form("form"));
        assertThat(connected.heading()).isEqualTo("The platform is connected");
        assertThat(connected.words()).contains(site.lms().clientId(), "waits");
        assertThat(connected.dom().select("[data-close-registration]")).hasSize(1);

        Walk walk = new Walk(site, manner, "Connected in the manner of " + manner);
        var login =
                new Visitor(site)
                        .send(
                                Visitor.posting(
                                        site.lms()
                                                .begin(
                                                        LaunchPlan.of(
                                                                walk.course(),
                                                                walk.link(),
                                                                walk.person(Part.INSTRUCTOR)))));
        assertThat(login.statusCode()).isEqualTo(400);
        assertThat(login.body()).contains("awaits-approval");

        assertThat(operator.aboutThePlatform("test").body())
                .contains("key set: good, 1 usable keys", "token: good");
        assertThat(operator.aboutThePlatform("approve").statusCode()).isEqualTo(200);
        assertThat(walk.launch(walk.person(Part.INSTRUCTOR)).status()).isEqualTo(200);

        assertThat(operator.aboutThePlatform("refuse").statusCode()).isEqualTo(200);
        assertThat(operator.connections()).contains("REFUSED\t" + site.lms().issuer());
    }

    @Test
    void aLinkWorksOnceAndOnlyWhole() {
        String link = operator.invite();
        Page connected = visitor.submit(open(link, Manner.MOODLE, "en").form("form"));
        assertThat(connected.status()).isEqualTo(200);

        Page again = open(link, Manner.MOODLE, "es");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("invitation-used", "Una plataforma ya se registró");
        assertThat(visitor.get("/lti/register").body()).contains("not-invited");
        Page cut = open(link.substring(0, link.length() - 1), Manner.MOODLE, "en");
        assertThat(cut.body()).contains("not-invited");
        Page bare = visitor.get(URI.create(operator.invite()).getPath());
        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.body()).contains("not-started-by-platform");
    }

    @Test
    void hostileParametersEndOnACleanPage() {
        String path = URI.create(operator.invite()).getPath();
        for (String configuration :
                List.of(
                        "javascript:alert(1)",
                        "http://10.0.0.1/c",
                        "https://169.254.169.254/latest/meta-data",
                        "http://127.0.0.1:1/c",
                        site.lms().baseUrl() + "/launch",
                        site.lms().baseUrl() + "/jwks",
                        "\"><script>alert(1)</script>")) {
            Page page = visitor.get(path + "?openid_configuration=" + encoded(configuration));
            assertThat(page.status()).as(configuration).isEqualTo(400);
            assertThat(page.body()).doesNotContain("<script>alert");
        }
    }

    @Test
    void commandsNeedTheKeyOfTheServersFolder() {
        for (String key : List.of("", "Bearer x", "Bearer " + "A".repeat(43))) {
            var request = HttpRequest.newBuilder(site.tool().at("/operator/connections")).GET();
            if (!key.isEmpty()) {
                request.header("Authorization", key);
            }
            assertThat(visitor.send(request).statusCode()).as(key).isEqualTo(401);
        }
        var unknown = operator.post("connections/approve", "issuer=https%3A%2F%2Fa&client_id=b");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(operator.post("invitations", "for=x&days=31").statusCode()).isEqualTo(422);
    }

    @Test
    void everyValueToSetUpByHandIsThere() {
        Page json = visitor.get("/lti/canvas.json");
        assertThat(json.body())
                .contains(
                        "\"target_link_uri\":\"" + site.tool().url() + "/lti/launch\"",
                        "\"public_jwk_url\":\"" + site.tool().url() + "/lti/jwks\"",
                        "\"LtiDeepLinkingRequest\"",
                        LtiScope.MEMBERSHIPS.urn());
        for (String platform : List.of("canvas", "moodle", "other")) {
            Page page = visitor.get("/lti/setup/" + platform);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.dom().select("input[readonly]").eachAttr("value"))
                    .contains(site.tool().url() + "/lti/login", site.tool().url() + "/lti/jwks");
        }
        assertThat(visitor.get("/lti/setup/nothing").status()).isEqualTo(404);
    }

    private Page open(String link, Manner manner, String language) {
        URI opening = site.lms().registrations().opening(URI.create(link), manner);
        return visitor.arrive(
                HttpRequest.newBuilder(opening).header("Accept-Language", language).GET());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
