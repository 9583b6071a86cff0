package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.aspirant.tool.it.TenancyRoutes.Door;
import org.aspirant.tool.it.TenancyRoutes.Route;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every route of the administration, tried with the ids of what is not theirs by an administrator
 * of another organization, from another site and by nobody: each is refused, and nothing in the
 * database changes. {@link TenancyRoutes} says how to add a route.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministrationWalkIT {

    private static final DeploymentId WAITING = new DeploymentId("walked-past");

    private final HostileSite hostile = SharedServers.hostile();
    private final TestSite site = hostile.site();
    private final DatabaseDigest database = new DatabaseDigest(hostile.database());
    private final Visitor dolores = administrator(operatorsSecret(), "dolores.walks");
    private Map<String, String> ids = Map.of();
    private Visitor nuria = dolores;

    private String operatorsSecret() {
        return new Operator(site, hostile.visitor()).administratorsSecret();
    }

    private Visitor administrator(String secret, String name) {
        return AdminAccount.enrol(hostile.visitor(), secret, name).browser();
    }

    /** Nuria's organization, and one of everything that is not hers. */
    @BeforeAll
    void somethingToProtect() {
        String own = launched(site, "organization_id");
        waits();
        Form inviting = dolores.get("/admin/administrators").formTo("/invitations");
        Page made = dolores.submit(inviting.add("organization", own));
        nuria = administrator(made.dom().select("#made").attr("value"), "nuria.walks");
        Page invited = dolores.submit(inviting.without("organization").add("server", "yes"));
        Form linking = dolores.get("/admin/invitations").formTo("/admin/invitations");
        Page linked = dolores.submit(linking.set("for", "Northfield"));
        ids =
                Map.ofEntries(
                        Map.entry("own", own),
                        Map.entry("organization", launched(hostile.other(), "organization_id")),
                        Map.entry("course", launched(hostile.other(), "course_id")),
                        Map.entry("activity", launched(hostile.other(), "activity_id")),
                        Map.entry("candidate", launched(hostile.other(), "subject_id")),
                        Map.entry(
                                "deployment",
                                database.text(
                                        "select id from deployment where deployment_id = ?",
                                        WAITING.value())),
                        Map.entry("enrolment", shown(invited, "/invitations/withdrawal")),
                        Map.entry("invitation", shown(linked, "/invitations/withdrawal")),
                        Map.entry(
                                "administrator",
                                database.text(
                                        "select id from administrator where name = ?",
                                        "dolores.walks")),
                        Map.entry(
                                "kid",
                                dolores.get("/admin/keys").dom().select("tbody th").first().text()),
                        Map.entry("issuer", site.lms().issuer()),
                        Map.entry("client", site.lms().clientId()));
        assertThat(ids.get("organization")).isNotEqualTo(own);
    }

    /** What the database says of a candidate's launch from there. */
    private String launched(TestSite at, String column) {
        Walk walk = new Walk(at, Manner.MOODLE, "Administered");
        Page page = walk.launch(walk.person(Part.CANDIDATE));
        return database.text(
                "select " + column + " from launch_session where id = ?", page.launch());
    }

    private void waits() {
        Begun begun = HostilePlatform.begin(hostile.visitor(), site, Keys.UNNAMED, WAITING);
        Page page =
                hostile.post(
                        begun,
                        hostile.platform()
                                .token(
                                        HostilePlatform.message(site, Keys.UNNAMED, WAITING),
                                        begun));
        assertThat(page.status()).isEqualTo(400);
    }

    private static String shown(Page page, String action) {
        return page.formTo(action).element().select("input[name=invitation]").attr("value");
    }

    private HttpResponse<String> tried(Visitor visitor, Route route, String mark) {
        String path = "/" + TenancyRoutes.filled(route.path(), ids);
        return visitor.send(
                route.isPost()
                        ? Visitor.posting(
                                site.tool().at(path),
                                "csrf=" + mark + "&" + TenancyRoutes.filled(route.form(), ids))
                        : HttpRequest.newBuilder(site.tool().at(path)).GET());
    }

    private static List<Route> routes() {
        return TenancyRoutes.all().stream().filter(route -> route.door() == Door.ADMIN).toList();
    }

    @Test
    void anAdministratorOfAnotherOrganizationSeesAndChangesNothing() {
        String mark = nuria.get("/admin").csrf();
        Map<String, Integer> before = database.rows();
        for (Route route : routes()) {
            var answer = tried(nuria, route, mark);
            if (route.outside().isEmpty()) {
                assertThat(answer.statusCode()).as(route.name()).isEqualTo(200);
            } else {
                assertThat(answer.statusCode())
                        .as("%s: %s", route.name(), answer.body())
                        .isIn(route.outside());
            }
            assertThat(answer.body())
                    .as(route.name())
                    .doesNotContain(ids.getOrDefault("organization", "?"), WAITING.value());
        }
        assertThat(database.rows()).as("what is stored").isEqualTo(before);
    }

    /** Neither the own organization's name on another's grade nor the other way round opens it. */
    @Test
    void anIdOfOnesOwnDoesNotCarryThoseOfOthersAlong() {
        String mark = nuria.get("/admin").csrf();
        Map<String, Integer> before = database.rows();
        String form =
                "organization={own}&course={course}&activity={activity}&candidate={candidate}&csrf=";
        assertThat(
                        nuria.post(
                                        "/admin/grades/sent-again",
                                        TenancyRoutes.filled(form, ids) + mark)
                                .status())
                .isEqualTo(409);
        assertThat(database.rows()).isEqualTo(before);
    }

    @Test
    void anotherSiteHasTheCookieAndChangesNothing() {
        String ofAnother = nuria.get("/admin").csrf();
        Map<String, Integer> before = database.rows();
        for (Route route : routes()) {
            if (route.isPost()) {
                for (String mark : List.of("", ofAnother)) {
                    assertThat(tried(dolores, route, mark).statusCode())
                            .as(route.name())
                            .isEqualTo(403);
                }
            }
        }
        assertThat(database.rows()).as("what is stored").isEqualTo(before);
    }

    /** Nobody at all, and an instructor in a launch of their own. */
    @Test
    void withoutASessionThereIsNothing() {
        Walk walk = new Walk(site, Manner.MOODLE, "Of no administrator");
        Visitor instructor = hostile.visitor();
        Page home = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        Map<String, Integer> before = database.rows();
        for (Visitor visitor : List.of(hostile.visitor(), instructor)) {
            for (Route route : withOwnAccount()) {
                var answer = tried(visitor, route, home.csrf());
                assertThat(answer.statusCode())
                        .as(route.name())
                        .isEqualTo(route.isPost() ? 403 : 303);
                if (!route.isPost()) {
                    assertThat(answer.headers().firstValue("Location"))
                            .as(route.name())
                            .contains("/admin/sign-in");
                }
            }
        }
        assertThat(database.rows()).as("what is stored").isEqualTo(before);
    }

    private static List<Route> withOwnAccount() {
        return Stream.concat(
                        routes().stream(),
                        TenancyRoutes.all().stream()
                                .filter(route -> route.door() == Door.ELSEWHERE)
                                .filter(
                                        route ->
                                                route.path().startsWith("admin/account")
                                                        || route.path().equals("admin/sign-out")))
                .toList();
    }
}
