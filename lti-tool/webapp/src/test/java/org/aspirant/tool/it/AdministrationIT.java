package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A platform is approved, a deployment admitted, a grade sent again: from the pages alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdministrationIT {

    private TestSite site;
    private Operator operator;
    private Visitor dolores;

    @BeforeAll
    void signIn() {
        site = TestSite.start("administration");
        operator = new Operator(site, new Visitor(site));
        dolores =
                AdminAccount.enrol(new Visitor(site), operator.administratorsSecret(), "dolores")
                        .browser();
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static String secret(Page made) {
        return made.dom().select("#made").attr("value");
    }

    @Test
    @Order(1)
    void aDeadGradeIsSentAgain() {
        Walk walk = new Walk(site, Manner.MOODLE, "A grade that is given up");
        Person candidate = walk.person(Part.CANDIDATE);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        walk.playAndSubmit(candidate);
        walk.read(reader, "proficient", Map.of());
        Visitor instructor = walk.visitor();
        Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        var gradebook = site.lms().gradebook(walk.course());
        var column = gradebook.lineItemsOf(walk.link().id()).get(0);
        gradebook.remove(column.id());
        instructor.submit(desk.formTo("/desk/releases"));

        Page overview = awaitWords("/admin", "1 grade has not reached a gradebook");
        String organization =
                dolores.get(overview.link("a[href='/admin/grades']"))
                        .link("a[href^='/admin/grades/']");
        Page dead = dolores.get(organization);
        assertThat(dead.words())
                .contains("A grade that is given up", "The platform no longer has the column.");
        assertThat(dead.words()).doesNotContain(candidate.name());

        gradebook.add(column.draft(), true);
        Page reopened =
                walk.visitor().launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        assertThat(reopened.status()).isEqualTo(200);
        Form again = dead.formTo("/sent-again");
        assertThat(dolores.submit(dead.formTo("/sent-again").without("csrf")).status())
                .isEqualTo(403);
        assertThat(dolores.submit(again).words()).contains("Nothing was given up.");
        assertThat(site.awaitScore(walk.course(), walk.link(), candidate))
                .isEqualByComparingTo("75");
        assertThat(dolores.submit(again).status()).as("the same form again").isEqualTo(409);
    }

    private Page awaitWords(String path, String words) {
        return TestSite.await(
                () -> "no \"" + words + "\" on " + dolores.get(path),
                () -> Optional.of(dolores.get(path)).filter(page -> page.words().contains(words)));
    }

    @Test
    @Order(2)
    void aPlatformRegistersIsApprovedAndItsDeploymentAdmitted() {
        Page invitations =
                dolores.submit(
                        dolores.get("/admin/invitations")
                                .formTo("/admin/invitations")
                                .set("for", "Northfield"));
        String link = secret(invitations);
        assertThat(dolores.get("/admin/invitations").body()).doesNotContain(link);
        URI opening = site.lms().registrations().opening(URI.create(link), Manner.CANVAS);
        var platformsAdministrator = new Visitor(site);
        Page confirm = platformsAdministrator.arrive(HttpRequest.newBuilder(opening).GET());
        assertThat(platformsAdministrator.submit(confirm.form("form")).heading())
                .isEqualTo("The platform is connected");

        Page overview = dolores.get("/admin");
        assertThat(overview.words()).contains("1 platform has registered and waits for approval");
        Page platform =
                dolores.get(
                        dolores.get("/admin/platforms")
                                .link("a[href*='" + site.lms().clientId() + "']"));
        Page tested = dolores.submit(platform.formTo("/test"));
        assertThat(tested.words()).contains("The connection works");
        Page waiting = dolores.submit(platform.formTo("/new-deployments").set("admitted", "NONE"));
        Page approved = dolores.press(waiting.formTo("/decision"), "do", "approve");
        assertThat(approved.words()).contains("approved");

        Walk walk = new Walk(site, Manner.CANVAS, "Admitted by an administrator");
        Person instructor = walk.person(Part.INSTRUCTOR);
        assertThat(walk.launch(instructor).status()).as("its deployment waits").isEqualTo(400);
        Page deployments = dolores.get("/admin/deployments");
        Page admitted =
                dolores.press(
                        deployments.formTo("/decision").set("name", "Northfield"), "do", "admit");
        assertThat(admitted.words()).contains("Northfield");
        Visitor visitor = walk.visitor();
        Page open = visitor.launch(walk.course(), walk.link(), instructor);
        assertThat(open.status()).isEqualTo(200);

        Page refused = dolores.press(approved.formTo("/decision"), "do", "refuse");
        assertThat(refused.words()).contains("refused");
        assertThat(visitor.get(open.address().getPath()).status())
                .as("a page that was open when the platform was refused")
                .isEqualTo(403);
        Page again = dolores.press(refused.formTo("/decision"), "do", "approve");
        assertThat(again.words()).contains("approved");
        assertThat(visitor.get(open.address().getPath()).status()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void anAdministratorOfOneOrganizationMeetsNothingOfAnother() {
        Page page = dolores.get("/admin/administrators");
        Form invite = page.formTo("/invitations");
        List<String> organizations = invite.offered("organization");
        assertThat(organizations).hasSize(2);
        Page made = dolores.submit(invite.add("organization", organizations.get(0)));
        Visitor nuria = AdminAccount.enrol(new Visitor(site), secret(made), "nuria").browser();

        for (String path : List.of("platforms", "invitations", "keys", "administrators")) {
            Page refused = nuria.get("/admin/" + path);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.words()).contains("your account is limited to organizations");
        }
        assertThat(nuria.get("/admin/platforms/one?issuer=a&client_id=b").status()).isEqualTo(403);
        assertThat(nuria.get("/admin/keys/withdrawal?kid=a").status()).isEqualTo(403);
        assertThat(nuria.get("/admin/grades/" + organizations.get(0)).status()).isEqualTo(200);
        assertThat(nuria.get("/admin/grades/" + organizations.get(1)).status()).isEqualTo(404);
        assertThat(nuria.get("/admin/deployments").dom().select("tbody tr")).hasSize(1);
        String mark = nuria.get("/admin").csrf();
        for (String command :
                List.of(
                        "platforms/decision?do=approve&issuer=a&client_id=b",
                        "platforms/new-deployments?admitted=ALL&issuer=a&client_id=b",
                        "invitations?for=a&days=1",
                        "invitations/withdrawal?invitation=a",
                        "deployments/decision?do=refuse&deployment=a",
                        "grades/delivery?do=pause",
                        "keys/rotation?a=b",
                        "keys/withdrawal?kid=a",
                        "administrators/invitations?server=yes",
                        "administrators/invitations/withdrawal?invitation=a",
                        "administrators/withdrawal?administrator=a")) {
            String[] parts = command.split("\\?", 2);
            assertThat(nuria.post("/admin/" + parts[0], parts[1] + "&csrf=" + mark).status())
                    .as(command)
                    .isEqualTo(403);
        }
        Page withdrawn = dolores.submit(dolores.get("/admin/administrators").formTo("/withdrawal"));
        assertThat(withdrawn.words()).doesNotContain("nuria");
        assertThat(nuria.get("/admin").heading()).isEqualTo("Sign in");
    }

    @Test
    @Order(4)
    void anInvitationForNothingComesBackAsTheFormWithTheErrorBesideTheField() {
        Form invite = dolores.get("/admin/administrators").formTo("/invitations");
        Page again = dolores.submit(invite);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.dom().select("form[action$=/invitations] fieldset #problem").text())
                .isEqualTo("Choose at least one organization, or the whole server.");
        assertThat(again.dom().select("fieldset").attr("aria-describedby")).isEqualTo("problem");

        Page made = dolores.submit(again.formTo("/invitations").add("server", "yes"));
        assertThat(made.status()).isEqualTo(200);
        assertThat(secret(made)).isNotEmpty();
    }

    @Test
    @Order(5)
    void keysChangeAndDeliveryPausesFromThePages() {
        Page keys = dolores.submit(dolores.get("/admin/keys").formTo("/rotation"));
        assertThat(keys.dom().select("tbody tr")).hasSize(2);
        assertThat(keys.words()).contains("A change of keys is under way");
        assertThat(dolores.post("/admin/keys/rotation", "csrf=" + keys.csrf()).status())
                .isEqualTo(409);
        String leaked = keys.dom().select("tbody tr th").last().text();
        Page asked = dolores.get(keys.link("tbody tr:last-child a"));
        assertThat(asked.words()).contains(leaked, "This key signs now", "Grades wait");
        Form withdrawal = asked.formTo("/withdrawal");
        Form forged = asked.formTo("/withdrawal").without("csrf");
        assertThat(dolores.submit(forged).status()).isEqualTo(403);
        Page without = dolores.submit(withdrawal);
        assertThat(without.words()).doesNotContain(leaked, "A change of keys is under way");
        assertThat(without.dom().select("tbody tr td .pill").eachText()).containsExactly("signs");
        assertThat(dolores.submit(withdrawal).status()).as("the same form again").isEqualTo(404);

        Page paused =
                dolores.press(dolores.get("/admin/grades").formTo("/delivery"), "do", "pause");
        assertThat(paused.words()).contains("An administrator paused delivery.");
        Page resumed = dolores.press(paused.formTo("/delivery"), "do", "resume");
        assertThat(resumed.words()).contains("Grades leave for the gradebooks.");
    }

    @Test
    @Order(6)
    void hostileFormsAreRefusedCleanly() {
        String mark = dolores.get("/admin").csrf();
        for (String command :
                List.of(
                        "platforms/decision?do=explode&issuer=a&client_id=b",
                        "platforms/decision?do=approve",
                        "platforms/test?issuer=a&client_id=%00",
                        "platforms/test?issuer=a&client_id=b",
                        "platforms/new-deployments?admitted=SOME&issuer=a&client_id=b",
                        "invitations?for=a&days=many",
                        "invitations?for=a&days=31",
                        "deployments/decision?do=admit&deployment=x&into=a+b",
                        "deployments/decision?do=admit&deployment=x&name=y",
                        "grades/sent-again?organization=a+b&course=c&activity=d&candidate=e",
                        "keys/withdrawal?kid=a+b",
                        "administrators/withdrawal?administrator=a+b",
                        "administrators/invitations?organization=nobody-s")) {
            String[] parts = command.split("\\?", 2);
            assertThat(dolores.post("/admin/" + parts[0], parts[1] + "&csrf=" + mark).status())
                    .as(command)
                    .isBetween(400, 499);
        }
        assertThat(dolores.get("/admin/grades/no%20organization").status()).isEqualTo(404);
        assertThat(dolores.get("/admin/platforms/one").status()).isEqualTo(404);
        assertThat(dolores.get("/admin/platforms/one?issuer=%00&client_id=%00").status())
                .isEqualTo(404);
    }
}
