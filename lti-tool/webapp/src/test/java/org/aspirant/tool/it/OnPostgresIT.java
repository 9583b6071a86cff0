package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole tool on PostgreSQL, which refuses what H2 lets pass: a NUL in a text, and everything
 * after a violated key until the transaction ends.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnPostgresIT {

    /** Legal, and longer than any platform is known to send. */
    private static final String LONG_ADDRESS =
            "https://hostile.example/return?session=" + "x".repeat(6_000);

    private static final String ARABIC = "مدرسة الشمال للقيادة";

    private final EmbeddedPostgres postgres = postgres();
    private final HostileSite hostile =
            HostileSite.start(
                    "on-postgresql", postgres.getJdbcUrl("postgres", "postgres"), "postgres");
    private final TestSite site = hostile.site();

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    void theServerHadNoFault() throws IOException {
        try (postgres;
                hostile) {
            hostile.stillLaunches();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWholeLineEndsInTheGradebook(Manner manner) {
        Walk walk = new Walk(site, manner, "On PostgreSQL");
        Person candidate = walk.person(Part.CANDIDATE);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        walk.playAndSubmit(candidate);
        walk.read(reader, "proficient", Map.of());
        walk.release();

        assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                .isEqualByComparingTo("75");
        assertThat(site.gradesTaken(walk.course(), walk.link(), candidate)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aPlatformRegistersAndIsApprovedFromThePages(Manner manner) {
        Visitor admin =
                administrator("registers." + manner.name().toLowerCase(java.util.Locale.ROOT));
        Form wish = admin.get("/admin/invitations").formTo("/admin/invitations");
        String link = admin.submit(wish.set("for", ARABIC)).dom().select("#made").attr("value");
        URI opening = site.lms().registrations().opening(URI.create(link), manner);
        Visitor visitor = hostile.visitor();
        Page confirm = visitor.arrive(HttpRequest.newBuilder(opening).GET());
        assertThat(visitor.submit(confirm.form("form")).heading())
                .isEqualTo("The platform is connected");

        Page platform =
                admin.get(
                        admin.get("/admin/platforms")
                                .link("a[href*='" + site.lms().clientId() + "']"));
        assertThat(admin.submit(platform.formTo("/test")).words()).contains("The connection works");
        Form decision = platform.formTo("/decision");
        assertThat(admin.press(decision, "do", "approve").words()).contains("approved");
        assertThat(admin.press(decision, "do", "approve").status()).as("twice").isEqualTo(200);
        Walk walk = new Walk(site, manner, "Of a platform that registered");
        assertThat(walk.launch(walk.person(Part.INSTRUCTOR)).status()).isEqualTo(200);
    }

    /** Anybody can send these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/sign-in?name=a%00b&password=x",
                "/admin/sign-in?name=%00%00%00&password=%00",
                "/admin/start?secret=aaaa%00aaaa"
            })
    void whatNoDatabaseCanKeepIsRefusedAtTheDoor(String command) {
        Visitor stranger = hostile.visitor();
        String[] parts = command.split("\\?", 2);
        String mark = stranger.get(parts[0]).csrf();

        assertThat(stranger.post(parts[0], parts[1] + "&csrf=" + mark).status()).isEqualTo(422);
    }

    @Test
    void whatNoDatabaseCanKeepIsRefusedInTheAdministration() {
        Visitor admin = administrator("refuses");
        String mark = admin.get("/admin").csrf();
        for (String command :
                List.of(
                        "invitations?for=a%00b&days=1",
                        "invitations?for=a&days=1&issuer=a%00&client_id=b",
                        "platforms/test?issuer=a%00&client_id=b",
                        "deployments/decision?do=admit&deployment=a%00&name=b",
                        "deployments/decision?do=admit&deployment=a&name=%00",
                        "keys/withdrawal?kid=a%00",
                        "administrators/withdrawal?administrator=a%00",
                        "account/password?present=%00&password=%00&again=%00")) {
            String[] parts = command.split("\\?", 2);
            assertThat(admin.post("/admin/" + parts[0], parts[1] + "&csrf=" + mark).status())
                    .as(command)
                    .isBetween(400, 499);
        }
        for (String page :
                List.of(
                        "platforms/one?issuer=a%00&client_id=b",
                        "platforms/one?issuer=%00&client_id=%00",
                        "keys/withdrawal?kid=%00",
                        "grades/a%00")) {
            assertThat(admin.get("/admin/" + page).status()).as(page).isIn(400, 404);
        }
    }

    /** The specifications let platforms send all of this. */
    @Test
    void whatIsOddAndLegalIsLetIn() {
        DeploymentId unknown = new DeploymentId("م".repeat(127) + "-".repeat(128));
        assertThat(odd(unknown).status()).as("it waits").isEqualTo(400);
        Visitor admin = administrator("admits");
        Page deployments = admin.get("/admin/deployments");
        assertThat(deployments.words()).contains(unknown.value());
        Form decision = deployments.formTo("/decision").set("name", ARABIC);
        assertThat(admin.press(decision, "do", "admit").words()).contains(ARABIC);
        assertThat(admin.press(decision, "do", "admit").status()).as("twice").isEqualTo(409);

        Page launched = odd(unknown);

        assertThat(launched.status()).as("%s", launched).isEqualTo(200);
    }

    private Page odd(DeploymentId deployment) {
        Begun begun = HostilePlatform.begin(hostile.visitor(), site, Keys.UNNAMED, deployment);
        LaunchMessage message =
                HostilePlatform.message(site, Keys.UNNAMED, deployment)
                        .withContext(
                                new Context("c".repeat(255), ARABIC, "T".repeat(4_000), List.of()))
                        .withGrades(
                                new AgsClaim(
                                        URI.create(LONG_ADDRESS),
                                        URI.create(LONG_ADDRESS + "1"),
                                        java.util.Set.of(LtiScope.values())))
                        .with("sub", "\uD800" + "s".repeat(254))
                        .with(
                                ClaimName.RESOURCE_LINK,
                                Map.of("id", "é".repeat(255), "title", "\uDFFF" + ARABIC))
                        .with(
                                ClaimName.LAUNCH_PRESENTATION,
                                Map.of(
                                        "return_url",
                                        LONG_ADDRESS,
                                        "locale",
                                        "es-x" + "-abcdefgh".repeat(100)))
                        .with(
                                ClaimName.CUSTOM,
                                Map.of(
                                        "aspirant_simulation",
                                        "s".repeat(5_000),
                                        "aspirant_plan",
                                        ARABIC,
                                        "aspirant_reading_days",
                                        "7"));
        return hostile.post(
                begun,
                message.sign(
                        hostile.platform().key,
                        begun.nonce(),
                        Instant.now(),
                        Duration.ofMinutes(1)));
    }

    private Visitor administrator(String name) {
        String secret = new Operator(site, hostile.visitor()).administratorsSecret();
        return AdminAccount.enrol(hostile.visitor(), secret, name).browser();
    }
}
