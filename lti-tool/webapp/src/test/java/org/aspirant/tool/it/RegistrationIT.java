package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
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

    @BeforeAll
    void start() {
        site = TestSite.start("registration");
        visitor = new Visitor(site);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void aPlatformConnectsItselfAndLaunchesOnceItIsApproved(Manner manner) {
        Page confirm = open(invite(), manner, "en");
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

        assertThat(operator("connections/test", named()).body())
                .contains("key set: good, 1 usable keys", "token: good");
        assertThat(operator("connections/approve", named()).statusCode()).isEqualTo(200);
        assertThat(walk.launch(walk.person(Part.INSTRUCTOR)).status()).isEqualTo(200);

        assertThat(operator("connections/refuse", named()).statusCode()).isEqualTo(200);
        assertThat(list()).contains("REFUSED\t" + site.lms().issuer());
    }

    @Test
    void aLinkWorksOnceAndOnlyWhole() {
        String link = invite();
        Page connected = visitor.submit(open(link, Manner.MOODLE, "en").form("form"));
        assertThat(connected.status()).isEqualTo(200);

        Page again = open(link, Manner.MOODLE, "es");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).contains("invitation-used", "Una plataforma ya se registró");
        assertThat(visitor.get("/lti/register").body()).contains("not-invited");
        Page cut = open(link.substring(0, link.length() - 1), Manner.MOODLE, "en");
        assertThat(cut.body()).contains("not-invited");
        Page bare = visitor.get(URI.create(invite()).getPath());
        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.body()).contains("not-started-by-platform");
    }

    @Test
    void hostileParametersEndOnACleanPage() {
        String path = URI.create(invite()).getPath();
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
        var unknown = operator("connections/approve", "issuer=https%3A%2F%2Fa&client_id=b");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(operator("invitations", "for=x&days=31").statusCode()).isEqualTo(422);
    }

    @Test
    void everyValueToSetUpByHandIsThere() {
        Page json = visitor.get("/lti/canvas.json");
        assertThat(json.body())
                .contains(
                        "\"target_link_uri\":\"" + site.tool().url() + "/lti/launch\"",
                        "\"public_jwk_url\":\"" + site.tool().url() + "/lti/jwks\"");
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

    private String invite() {
        HttpResponse<String> made = operator("invitations", "for=Northfield&days=1");
        assertThat(made.statusCode()).isEqualTo(201);
        return made.body().lines().findFirst().orElseThrow();
    }

    private String named() {
        return "issuer=" + encoded(site.lms().issuer()) + "&client_id=" + site.lms().clientId();
    }

    private HttpResponse<String> operator(String command, String form) {
        return visitor.send(
                Visitor.posting(site.tool().at("/operator/" + command), form)
                        .header("Authorization", "Bearer " + key()));
    }

    private String list() {
        return visitor.send(
                        HttpRequest.newBuilder(site.tool().at("/operator/connections"))
                                .header("Authorization", "Bearer " + key())
                                .GET())
                .body();
    }

    private String key() {
        try {
            return Files.readString(site.tool().log().resolveSibling("data/operator-key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
