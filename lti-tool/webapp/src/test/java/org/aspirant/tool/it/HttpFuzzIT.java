package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.aspirant.lti.fuzz.Mutations;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.tool.it.HostilePlatform.Begun;
import org.aspirant.tool.it.HostilePlatform.Keys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Good requests made a little bad, some thousands of them, always the same ones: every answer comes
 * soon, is no fault of ours and gives nothing away. What this once found stands as a case in {@link
 * HostileConnectionsIT} or {@link HostileLaunches}.
 */
class HttpFuzzIT {

    private static final int TIMES = 120;

    /**
     * What the server says to a first line that does not end in a version of HTTP that it knows.
     */
    private static final int VERSION_NOT_SUPPORTED = 505;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HostileSite hostile = SharedServers.hostile();
    private final TestSite site = hostile.site();
    private final URI tool = site.tool().at("/");

    /**
     * One request in pieces, each of which can be spoilt by itself.
     *
     * @param target path and query
     * @param form empty for none
     * @param secret what no answer may repeat; empty for none
     */
    private record Shot(String method, String target, String cookies, String form, String secret) {

        static Shot get(String target, String cookies) {
            return new Shot("GET", target, cookies, "", "");
        }

        static Shot post(String target, String cookies, String form) {
            return new Shot("POST", target, cookies, form, "");
        }
    }

    @AfterAll
    static void theServerHadNoFaultAndStillLaunches() {
        SharedServers.hostile().stillLaunches();
    }

    private String request(Shot shot, Mutations mutations) {
        String target = shot.target();
        String cookies = shot.cookies();
        String form = shot.form();
        int part = mutations.one(List.of(0, 0, 1, 2, 2, 2));
        if (part == 1 && !cookies.isEmpty()) {
            cookies = mutations.text(cookies);
        } else if (part == 2 && !form.isEmpty()) {
            form = mutations.text(form);
        } else {
            target = mutations.text(target);
        }
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        return shot.method()
                + " "
                + target
                + " HTTP/1.1\r\nHost: localhost:"
                + tool.getPort()
                + "\r\nConnection: close\r\nX-Forwarded-For: "
                + HostileSite.anotherAddress()
                + (cookies.isEmpty() ? "" : "\r\nCookie: " + cookies)
                + (form.isEmpty()
                        ? ""
                        : "\r\nContent-Type: " + FORM + "\r\nContent-Length: " + body.length)
                + "\r\n\r\n"
                + form;
    }

    private Map<Integer, Integer> fuzz(long seed, int times, Supplier<Shot> shots) {
        Mutations mutations = new Mutations(seed);
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < times; i++) {
            Shot shot = shots.get();
            String request = request(shot, mutations);
            if (mutations.happens(0.1)) {
                request = mutations.text(request);
            }
            var answer = RawHttp.send(tool, request.getBytes(StandardCharsets.UTF_8));
            statuses.merge(answer.status(), 1, Integer::sum);
            assertThat(answer.status() < 500 || answer.status() == VERSION_NOT_SUPPORTED)
                    .as("%s to %s of seed %s: %s", answer.status(), i, seed, request)
                    .isTrue();
            assertThat(answer.text())
                    .as("%s of seed %s: %s", i, seed, request)
                    .doesNotContain("Exception", "org.aspirant", "\tat ");
            if (!shot.secret().isEmpty()) {
                assertThat(answer.text()).doesNotContain(shot.secret());
            }
        }
        return statuses;
    }

    private DynamicTest fuzzed(String what, long seed, Supplier<Shot> shots) {
        return DynamicTest.dynamicTest(
                what + ", seed " + seed,
                () ->
                        assertThat(fuzz(seed, TIMES, shots).keySet())
                                .as("something is refused")
                                .anyMatch(status -> status >= 400));
    }

    @TestFactory
    List<DynamicTest> theWayIn() {
        String login = HostilePlatform.login(site, Keys.FUZZED).encoded();
        String register =
                "openid_configuration=http%3A%2F%2F127.0.0.1%3A1%2Fx&registration_token=t";
        String invitation = URI.create(operator().invite()).getPath();
        return List.of(
                fuzzed("login by GET", 1, () -> Shot.get("/lti/login?" + login, "")),
                fuzzed("login by POST", 2, () -> Shot.post("/lti/login", "", login)),
                fuzzed("launch", 3, this::launch),
                fuzzed("key set", 4, () -> Shot.get("/lti/jwks", "")),
                fuzzed("Canvas's configuration", 5, () -> Shot.get("/lti/canvas.json", "")),
                fuzzed("setting up", 6, () -> Shot.get("/lti/setup/moodle?x=1", "")),
                fuzzed("registration", 7, () -> Shot.get(invitation + "?" + register, "")),
                fuzzed("registering", 8, () -> Shot.post(invitation, "", register)),
                fuzzed(
                        "commands",
                        9,
                        () -> Shot.post("/operator/invitations", "", "for=Northfield&days=1")),
                fuzzed("assets", 10, () -> Shot.get("/assets/0123456789ab/aspirant.css", "")));
    }

    /** Where administrators come in; nobody of that name is there. */
    @TestFactory
    List<DynamicTest> theDoorOfTheAdministration() {
        Visitor stranger = hostile.visitor();
        String mark = "csrf=" + stranger.get("/admin/sign-in").csrf();
        return List.of(
                fuzzed(
                        "signing in",
                        41,
                        () ->
                                Shot.post(
                                        "/admin/sign-in",
                                        stranger.cookies(),
                                        mark + "&name=nobody&password=quiet+orange")),
                fuzzed(
                        "half a session",
                        42,
                        () ->
                                Shot.post(
                                        "/admin/sign-in/code",
                                        stranger.cookies(),
                                        mark + "&code=123456")),
                fuzzed(
                        "a secret",
                        43,
                        () ->
                                Shot.post(
                                        "/admin/start",
                                        stranger.cookies(),
                                        mark + "&secret=grfs-m3hc-k6rv-3qbc-xnrn-ga8e-j3")),
                fuzzed(
                        "a page of it",
                        44,
                        () ->
                                Shot.get(
                                        "/admin/platforms/one?issuer=https%3A%2F%2Fa&client_id=b",
                                        stranger.cookies())));
    }

    private Operator operator() {
        return new Operator(site, hostile.visitor());
    }

    /** A good launch; what makes it bad is mostly not its token. */
    private Shot launch() {
        Begun begun = hostile.begin(Keys.FUZZED);
        String token = hostile.platform().token(HostilePlatform.message(site, Keys.FUZZED), begun);
        return new Shot(
                "POST",
                "/lti/launch",
                begun.visitor().cookies(),
                HostileSite.form(begun, token),
                token.substring(token.length() - 40));
    }

    @TestFactory
    List<DynamicTest> thePagesOfALaunch() {
        Walk walk = new Walk(site, Manner.MOODLE, "Fuzzed");
        walk.bind("one-assessor", List.of(walk.person(Part.ASSESSOR)));
        Visitor candidate = walk.visitor();
        Page activity = candidate.launch(walk.course(), walk.link(), walk.person(Part.CANDIDATE));
        Page scene = candidate.submit(activity.formTo("/attempts"));
        String run = scene.address().getPath();
        String draft = "csrf=" + scene.csrf() + "&node=x&field=y&text=Some+words";
        String move = Walk.write(scene.form("form#decision")).encoded();
        Visitor instructor = walk.visitor();
        Page desk = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        String staff = "csrf=" + desk.csrf() + "&do=assign&role=LEAD&person=" + "A".repeat(22);
        String released = "csrf=" + desk.csrf() + "&submission=" + "A".repeat(22);
        Page sharing = instructor.get(desk.at("sharing"));
        Form session = sharing.formTo("/sharing").set("question", "What is fair?");
        return List.of(
                fuzzed("a run", 21, () -> Shot.get(run + "?on", candidate.cookies())),
                fuzzed("a draft", 22, () -> Shot.post(run + "/drafts", candidate.cookies(), draft)),
                fuzzed("a move", 23, () -> Shot.post(run + "/moves", candidate.cookies(), move)),
                fuzzed(
                        "handing in",
                        24,
                        () ->
                                Shot.post(
                                        run + "/submission",
                                        candidate.cookies(),
                                        "csrf=" + scene.csrf() + "&do=hand-in")),
                fuzzed(
                        "the desk",
                        25,
                        () -> Shot.post(desk.at("desk/staff"), instructor.cookies(), staff)),
                fuzzed(
                        "a release",
                        26,
                        () -> Shot.post(desk.at("desk/releases"), instructor.cookies(), released)),
                fuzzed(
                        "an export",
                        27,
                        () -> Shot.get(desk.at("desk/export/1/plan.json"), instructor.cookies())),
                fuzzed(
                        "a sharing session",
                        28,
                        () ->
                                Shot.post(
                                        desk.at("sharing"),
                                        instructor.cookies(),
                                        session.encoded())),
                fuzzed(
                        "its log",
                        29,
                        () ->
                                Shot.get(
                                        desk.at("sharing/" + "A".repeat(22) + "?page=2"),
                                        instructor.cookies())));
    }

    @Test
    void theSameSeedShootsTheSame() {
        Shot shot = Shot.post("/lti/login", "", "iss=https%3A%2F%2Fplatform.example");
        Mutations one = new Mutations(5);
        Mutations other = new Mutations(5);
        for (int i = 0; i < 50; i++) {
            String first = request(shot, one).replaceAll("203\\.0\\.\\d+\\.\\d+", "");
            assertThat(request(shot, other).replaceAll("203\\.0\\.\\d+\\.\\d+", ""))
                    .isEqualTo(first);
        }
    }
}
