package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.tool.it.TenancyRoutes.Door;
import org.aspirant.tool.it.TenancyRoutes.Route;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every route, tried with the ids of one candidate by people of another organization, of another
 * course, by another candidate, and with a session that has ended: each is refused, and nothing in
 * the database changes. {@link TenancyRoutes} says how to add a route.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyWalkIT {

    private static final String UNKNOWN = "A".repeat(22);

    private final HostileSite hostile = SharedServers.hostile();
    private final TestSite site = hostile.site();
    private final DatabaseDigest database = new DatabaseDigest(hostile.database());
    private final Walk walk = new Walk(site, Manner.MOODLE, "Behind walls");
    private Map<String, String> ids = Map.of();

    /** Somebody in a launch of their own. */
    private record Guest(Visitor visitor, Page home, String csrf) {

        static Guest arrive(Walk walk, Part part, int index) {
            Visitor visitor = walk.visitor();
            Page home = visitor.launch(walk.course(), walk.link(), walk.person(part, index));
            return new Guest(visitor, home, token(visitor, home));
        }

        /** Any page with a form will do; without the token a form would be refused for its lack. */
        private static String token(Visitor visitor, Page home) {
            return List.of("", "activity", "sharing").stream()
                    .map(path -> visitor.get(home.at(path)).csrf())
                    .filter(token -> !token.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no form on any page of " + home));
        }

        String launch() {
            return home.address().getPath().split("/", -1)[2];
        }
    }

    /** One candidate with everything that somebody else could want to see or to change. */
    @BeforeAll
    void somethingToProtect() {
        var reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        var candidate = walk.person(Part.CANDIDATE, 1);
        walk.playAndSubmit(candidate);
        Visitor own = walk.visitor();
        Page activity = own.launch(walk.course(), walk.link(), candidate);
        Visitor assessor = walk.visitor();
        Page sheet = walk.openSheet(assessor, assessor.launch(walk.course(), walk.link(), reader));
        Guest instructor = Guest.arrive(walk, Part.INSTRUCTOR, 0);
        Page sharing = instructor.visitor().get(instructor.home().at("sharing"));
        Form opening = sharing.formTo("/sharing").set("question", "What is fair?");
        Page session = instructor.visitor().submit(opening.set("own-groups", "Bus drivers"));
        Form remark = session.formTo("/comments").set("group", "own-1").set("words", "Ask Ana.");
        assertThat(instructor.visitor().submit(remark).status()).isEqualTo(200);
        Page desk = instructor.home();
        String submission = last(desk.link("a[href*=/desk/submissions/]"));
        String run = last(activity.link("a[href*=/attempts/]"));
        ids =
                Map.ofEntries(
                        Map.entry("run", run),
                        Map.entry("sheet", last(sheet.address().getPath())),
                        Map.entry("session", last(session.address().getPath())),
                        Map.entry("submission", submission),
                        Map.entry(
                                "person",
                                database.text("select subject_id from run where id = ?", run)),
                        Map.entry(
                                "activity",
                                database.text("select activity_id from run where id = ?", run)),
                        Map.entry("number", "1"),
                        Map.entry("file", "plan.json"),
                        Map.entry("place", "p1"),
                        Map.entry("simulation", Walk.SIMULATION),
                        Map.entry("key", UNKNOWN));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("[?#].*", "");
    }

    private HttpResponse<String> tried(Visitor visitor, String launch, String csrf, Route route) {
        String path = "/" + TenancyRoutes.filled(route.path().replace("{launch}", launch), ids);
        return visitor.send(
                route.isPost()
                        ? Visitor.posting(
                                site.tool().at(path),
                                "csrf=" + csrf + "&" + TenancyRoutes.filled(route.form(), ids))
                        : HttpRequest.newBuilder(site.tool().at(path)).GET());
    }

    /** Tries every route of a launch and asserts what the table says. */
    private void walks(Guest guest, Function<Route, Set<Integer>> refused) {
        Map<String, Integer> before = database.rows();
        for (Route route : TenancyRoutes.all()) {
            Set<Integer> statuses = refused.apply(route);
            boolean wouldBeRight = statuses.isEmpty() && route.isPost();
            if (route.isInLaunch() && !wouldBeRight) {
                var answer = tried(guest.visitor(), guest.launch(), guest.csrf(), route);
                if (statuses.isEmpty()) {
                    assertThat(answer.statusCode()).as(route.name()).isLessThan(500);
                } else {
                    assertThat(answer.statusCode())
                            .as("%s: %s", route.name(), answer.body())
                            .isIn(statuses);
                }
                for (String name : List.of("run", "sheet", "submission")) {
                    String id = ids.getOrDefault(name, UNKNOWN);
                    assertThat(answer.body())
                            .as("%s tells %s", route.name(), name)
                            .doesNotContain(id);
                }
            }
        }
        assertThat(database.rows()).as("what is stored").isEqualTo(before);
    }

    @TestFactory
    List<DynamicTest> nobodyFromOutsideGetsIn() {
        Walk organization = new Walk(hostile.other(), Manner.CANVAS, "In another organization");
        organization.bind("one-assessor", List.of(organization.person(Part.ASSESSOR)));
        Page there = organization.launch(organization.person(Part.INSTRUCTOR));
        String whose = "select organization_id from launch_session where id = ?";
        assertThat(database.text(whose, there.launch()))
                .isNotEqualTo(
                        database.text(whose, Guest.arrive(walk, Part.INSTRUCTOR, 0).launch()));
        Course copy = site.lms().copy(walk.course());
        Walk course = new Walk(site, copy, "In another course");
        course.bind("one-assessor", List.of(course.person(Part.ASSESSOR)));
        return List.of(
                outsider("instructor of another organization", organization, Part.INSTRUCTOR),
                outsider("assessor of another organization", organization, Part.ASSESSOR),
                outsider("candidate of another organization", organization, Part.CANDIDATE),
                outsider("instructor of another course", course, Part.INSTRUCTOR),
                outsider("assessor of another course", course, Part.ASSESSOR),
                outsider("candidate of another course", course, Part.CANDIDATE));
    }

    /** Candidates and assessors may be refused even what is their own to ask: as one beside. */
    private DynamicTest outsider(String who, Walk where, Part part) {
        return DynamicTest.dynamicTest(
                who,
                () -> {
                    Guest guest = Guest.arrive(where, part, 0);
                    walks(
                            guest,
                            route ->
                                    part == Part.INSTRUCTOR || route.door() == Door.OBJECT
                                            ? route.outside()
                                            : Set.of());
                });
    }

    @Test
    void anotherCandidateOfTheCourseSeesAndChangesNothing() {
        walks(Guest.arrive(walk, Part.CANDIDATE, 2), Route::beside);
    }

    @Test
    void aSessionThatHasEndedOpensNothing() {
        Guest instructor = Guest.arrive(walk, Part.INSTRUCTOR, 0);
        assertThat(instructor.visitor().get(instructor.home().at("desk")).status()).isEqualTo(200);
        database.endSession(instructor.launch());
        walks(instructor, route -> route.isPost() || route.isInLaunch() ? Set.of(403) : Set.of());
    }

    @Test
    void aLaunchWithoutItsOwnCookieOpensNothing() {
        Guest instructor = Guest.arrive(walk, Part.INSTRUCTOR, 0);
        Guest another = Guest.arrive(walk, Part.CANDIDATE, 2);
        walks(
                new Guest(another.visitor(), instructor.home(), instructor.csrf()),
                route -> route.isInLaunch() ? Set.of(403) : Set.of());
    }

    @Test
    void commandsAreTakenFromWhoeverHasTheKeyAlone() {
        Guest instructor = Guest.arrive(walk, Part.INSTRUCTOR, 0);
        Map<String, Integer> before = database.rows();
        for (Route route : TenancyRoutes.all()) {
            if (route.door() == Door.KEY) {
                var answer = tried(instructor.visitor(), "", instructor.csrf(), route);
                assertThat(answer.statusCode()).as(route.name()).isEqualTo(401);
            }
        }
        assertThat(database.rows()).isEqualTo(before);
    }
}
