package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Mishap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** What nobody may do, and what no form may hold: a page that says so, and nothing changes. */
class RefusalsIT {

    private static final String UNKNOWN_ID = "A".repeat(22);
    private static final String MARKUP = "<img src=x onerror=alert(1)> ".repeat(3);
    private static final String NUL = "before\u0000after";

    private final TestSite site = SharedServers.site();

    /** Says what happened in a page of ours. */
    private static void assertRefused(Page page, int... statuses) {
        assertThat(page.status()).as("%s", page).isIn(Arrays.stream(statuses).boxed().toList());
        assertThat(page.heading()).as("%s", page).isNotBlank();
        assertThat(page.words()).as("%s", page).hasSizeGreaterThan(40);
        assertThat(page.body())
                .doesNotContain("Exception", "org.aspirant", "\tat ")
                .doesNotContain("<img src=x");
    }

    @Test
    void anUnknownSimulationOrPlanIsNotBound() {
        Walk walk = new Walk(site, Manner.MOODLE, "Unknown content");
        Visitor instructor = walk.visitor();
        Page setup = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        for (String unknown : List.of("no-such-thing", "../plans/completion", MARKUP, "")) {
            Form simulation = setup.formTo("/setup").set("simulation", unknown);
            assertRefused(instructor.submit(simulation.set("plan", "completion")), 422);
            Form plan = setup.formTo("/setup").set("simulation", Walk.SIMULATION);
            assertRefused(instructor.submit(plan.set("plan", unknown)), 422);
        }
        assertRefused(instructor.get(setup.at("setup/simulations/no-such-thing")), 404);
        for (String days : List.of("0", "121", "-1", "x", "99999999999999999999")) {
            Form form = setup.formTo("/setup").set("simulation", Walk.SIMULATION);
            assertRefused(instructor.submit(form.set("plan", "completion").set("days", days)), 422);
        }
        Form somebody = setup.formTo("/setup").set("simulation", Walk.SIMULATION);
        assertRefused(
                instructor.submit(somebody.set("plan", "one-assessor").add("assessor", UNKNOWN_ID)),
                422);

        Page home = walk.launch(walk.person(Part.INSTRUCTOR));
        assertThat(home.address().getPath()).as("still nothing chosen").endsWith("/setup");
    }

    @Test
    void aCandidateCannotOpenOrUseThePagesOfOthers() {
        Walk walk = new Walk(site, Manner.MOODLE, "Not for candidates");
        Person candidate = walk.person(Part.CANDIDATE, 2);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        walk.playAndSubmit(candidate);
        Visitor assessor = walk.visitor();
        Page home = assessor.launch(walk.course(), walk.link(), reader);
        Page sheet = walk.openSheet(assessor, home);
        String sheetPath = sheet.address().getPath().replaceFirst("^/l/[^/]+/", "");

        Visitor curious = walk.visitor();
        Page activity = curious.launch(walk.course(), walk.link(), candidate);
        String csrf = "csrf=" + csrfOf(curious, activity);
        for (String path :
                List.of(
                        "queue",
                        "desk",
                        "setup",
                        "setup/simulations/" + Walk.SIMULATION,
                        "desk/export/1/plan.json",
                        "desk/export/1/ratings.csv",
                        "desk/export/1/decisions.json",
                        sheetPath)) {
            assertRefused(curious.get(activity.at(path)), 403, 404);
        }
        String rating = csrf + "&task=simulation&criterion=evidence&level=leading&note=";
        assertRefused(curious.post(activity.at(sheetPath + "/criteria"), rating), 403, 404, 422);
        assertRefused(curious.post(activity.at(sheetPath + "/submission"), csrf), 403, 404, 422);
        assertRefused(
                curious.post(activity.at(sheetPath + "/hand-back"), csrf + "&reason=UNREADABLE"),
                403,
                404,
                422);
        assertRefused(
                curious.post(activity.at("desk/releases"), csrf + "&submission=" + UNKNOWN_ID),
                403,
                404);
        assertRefused(
                curious.post(activity.at("desk/deliveries"), csrf + "&person=" + UNKNOWN_ID), 403);
        assertRefused(
                curious.post(
                        activity.at("desk/staff"),
                        csrf + "&do=assign&role=ASSESSOR&person=" + UNKNOWN_ID),
                403,
                404,
                422);
        assertRefused(
                curious.post(
                        activity.at("setup"),
                        csrf + "&simulation=" + Walk.SIMULATION + "&plan=completion&days=7"),
                403);

        Page after = assessor.get(sheet.address().getPath());
        assertThat(after.words()).isEqualTo(sheet.words());
    }

    /** Any form of the launch shows its token; the debrief has one even after handing in. */
    private static String csrfOf(Visitor visitor, Page page) {
        if (!page.csrf().isEmpty()) {
            return page.csrf();
        }
        return visitor.get(page.link("a[href*=/attempts/]")).csrf();
    }

    @Test
    void nothingOfAnotherCourseCanBeOpenedOrChanged() {
        Walk walk = new Walk(site, Manner.MOODLE, "In this course");
        Person candidate = walk.person(Part.CANDIDATE, 1);
        Person reader = walk.person(Part.ASSESSOR);
        walk.bind("one-assessor", List.of(reader));
        walk.playAndSubmit(candidate);
        Visitor own = walk.visitor();
        Page ownActivity = own.launch(walk.course(), walk.link(), candidate);
        String run = ownActivity.link("a[href*=/attempts/]").replaceFirst("^/l/[^/]+/", "");
        Visitor assessor = walk.visitor();
        Page home = assessor.launch(walk.course(), walk.link(), reader);
        Page sheet = walk.openSheet(assessor, home);
        String sheetPath = sheet.address().getPath().replaceFirst("^/l/[^/]+/", "");

        Walk elsewhere = new Walk(site, Manner.CANVAS, "In the other course");
        Page bound = elsewhere.bind("one-assessor", List.of(elsewhere.person(Part.ASSESSOR)));
        assertThat(bound.status()).isEqualTo(200);
        for (Part part : List.of(Part.INSTRUCTOR, Part.ASSESSOR, Part.CANDIDATE)) {
            Visitor stranger = elsewhere.visitor();
            Page page =
                    stranger.launch(elsewhere.course(), elsewhere.link(), elsewhere.person(part));
            assertRefused(stranger.get(page.at(run)), 404, 403);
            assertRefused(stranger.get(page.at(sheetPath)), 404, 403);
        }
        Visitor stranger = elsewhere.visitor();
        Page desk =
                stranger.launch(
                        elsewhere.course(), elsewhere.link(), elsewhere.person(Part.INSTRUCTOR));
        String csrf = "csrf=" + desk.csrf();
        assertRefused(
                stranger.post(
                        desk.at(run + "/moves"), csrf + "&do=choose&number=1&choice=x&place=y"),
                404);
        assertRefused(stranger.post(desk.at(run + "/submission"), csrf + "&do=hand-in"), 404);
        assertRefused(stranger.post(desk.at(sheetPath + "/submission"), csrf), 404, 403);

        assertThat(assessor.get(sheet.address().getPath()).words()).isEqualTo(sheet.words());
    }

    @Test
    void aSheetTakesNoLevelOutsideTheScaleAndNoRatingWithoutEvidence() {
        Walk walk = new Walk(site, Manner.MOODLE, "Rated badly");
        Person reader = walk.person(Part.ASSESSOR, 1);
        walk.bind("one-assessor", List.of(reader));
        walk.playAndSubmit(walk.person(Part.CANDIDATE, 2));
        Visitor assessor = walk.visitor();
        Page home = assessor.launch(walk.course(), walk.link(), reader);
        Page sheet = walk.openSheet(assessor, home);

        for (String level : List.of("superb", "5", "0", "-1", MARKUP, "code:nothing", "code:")) {
            Page answer = assessor.submit(Walk.rated(sheet, first(sheet), level));
            if (!level.equals("code:")) {
                assertRefused(answer, 422);
            }
        }
        assertRefused(assessor.submit(first(sheet).set("criterion", "charm")), 422);
        assertRefused(assessor.submit(first(sheet).set("task", "other")), 422);
        Form elsewhere = Walk.rated(sheet, first(sheet), "proficient");
        assertRefused(assessor.submit(elsewhere.set("newSource", "decision:99")), 422);
        Form misquoted = Walk.rated(sheet, first(sheet), "proficient");
        assertRefused(assessor.submit(misquoted.set("newWords", "Nobody ever wrote this.")), 422);
        Form marked = Walk.rated(sheet, first(sheet), "proficient");
        assertRefused(assessor.submit(marked.set("note", MARKUP)), 422);
        Form nul = Walk.rated(sheet, first(sheet), "proficient");
        assertRefused(assessor.submit(nul.set("note", NUL)), 422);
        Form nulWords = Walk.rated(sheet, first(sheet), "proficient");
        assertRefused(assessor.submit(nulWords.set("newWords", NUL)), 400, 422);
        Form nulLevel = Walk.rated(sheet, first(sheet), NUL);
        assertRefused(assessor.submit(nulLevel), 400);

        String bench = sheet.address().getPath();
        assertRefused(assessor.submit(assessor.get(bench).formTo("/submission")), 422);

        // A level without evidence may wait on the sheet; it cannot be submitted.
        for (Element element : sheet.dom().select("form.criterion-in")) {
            Form form = new Form((FormElement) element).set("level", "proficient");
            assertThat(assessor.submit(form.set("do", "keep")).status()).isEqualTo(200);
        }
        Page refused = assessor.submit(assessor.get(bench).formTo("/submission"));
        assertRefused(refused, 422);
        assertRefused(
                assessor.post(bench + "/hand-back", "csrf=" + sheet.csrf() + "&reason=BORED"), 400);
        assertThat(assessor.get(bench).maybeForm("form[action$=/submission]"))
                .as("still open")
                .isPresent();
    }

    private static Form first(Page sheet) {
        return sheet.form("form.criterion-in");
    }

    @Test
    void aMoveThatIsPostedTwiceCountsOnceAndABadOneNotAtAll() {
        Walk walk = new Walk(site, Manner.MOODLE, "Posted twice");
        walk.bind("completion", List.of());
        Visitor candidate = walk.visitor();
        Page activity =
                candidate.launch(walk.course(), walk.link(), walk.person(Part.CANDIDATE, 2));
        Page scene = candidate.submit(activity.formTo("/attempts"));
        String here = scene.address().getPath();
        while (!scene.form("form#decision").has("input[name=choice]")) {
            scene = Walk.move(candidate, scene);
        }
        String before = candidate.get(here).words();

        Form unknown = Walk.write(scene.form("form#decision")).set("do", "choose");
        assertRefused(candidate.submit(unknown.set("choice", "no.such.choice")), 422);
        assertRefused(candidate.submit(unknown.set("choice", MARKUP)), 422);
        assertRefused(candidate.submit(unknown.set("choice", NUL)), 400);
        Form oddMove = Walk.write(scene.form("form#decision")).set("choice", "x");
        assertRefused(candidate.submit(oddMove.set("do", "win")), 400);
        Form future = Walk.write(scene.form("form#decision")).set("do", "choose");
        String option = scene.form("form#decision").offered("choice").get(0);
        assertRefused(candidate.submit(future.set("choice", option).set("number", "99")), 409);
        assertRefused(candidate.submit(future.set("number", "many")), 400);
        Form exhibit = scene.form("form#decision").set("do", "open").set("exhibit", "no-such");
        assertRefused(candidate.submit(exhibit), 422);
        assertThat(candidate.get(here).words()).isEqualTo(before);

        Form move = Walk.write(scene.form("form#decision")).set("choice", option);
        Page once = candidate.press(move, "do", "choose");
        Page twice = candidate.press(move, "do", "choose");
        assertThat(once.status()).isEqualTo(200);
        assertThat(twice.status()).isEqualTo(200);
        assertThat(twice.words()).isEqualTo(once.words());
        assertThat(number(twice)).isEqualTo(number(scene) + 1);

        List<String> others = scene.form("form#decision").offered("choice");
        Form other = Walk.write(scene.form("form#decision")).set("choice", others.get(1));
        assertRefused(candidate.press(other, "do", "choose"), 409);
        assertThat(number(candidate.get(here))).isEqualTo(number(once));
    }

    private static int number(Page scene) {
        return Integer.parseInt(
                scene.dom().select("form#decision input[name=number]").attr("value"));
    }

    @Test
    void markupAndNulAreRefusedInEveryTextOfAnAttempt() {
        Walk walk = new Walk(site, Manner.MOODLE, "Odd characters");
        walk.bind("completion", List.of());
        Visitor candidate = walk.visitor();
        Page activity =
                candidate.launch(walk.course(), walk.link(), walk.person(Part.CANDIDATE, 1));
        Page page = candidate.submit(activity.formTo("/attempts"));
        String here = page.address().getPath();
        int fields = 0;
        while (page.maybeForm("form[action$=/submission]").isEmpty()) {
            fields += spoilEach(candidate, page, here, "form#decision");
            page = Walk.move(candidate, page);
        }
        fields += spoilEach(candidate, page, here, "form[action$=/submission]");
        assertThat(fields).as("texts that were tried").isGreaterThanOrEqualTo(8);
        assertThat(candidate.get(activity.at("activity")).maybeForm("form[action$=/attempts]"))
                .as("nothing was handed in")
                .isPresent();
    }

    /** Posts the form once for each text field and kind of bad text. */
    private static int spoilEach(Visitor candidate, Page page, String here, String selector) {
        List<String> fields = page.form(selector).element().select("textarea").eachAttr("name");
        String button = page.form(selector).element().select("button[name=do]").attr("value");
        for (String field : fields) {
            String before = candidate.get(here + "?on").form(selector).element().text();
            for (String bad : List.of(NUL + " word".repeat(40), MARKUP + " word".repeat(40))) {
                Form form = Walk.write(page.form(selector)).set(field, bad);
                if (form.has("input[name=choice]")) {
                    form.set("choice", form.offered("choice").get(0));
                }
                assertRefused(candidate.press(form, "do", button), 422);
                String draft =
                        Form.encoded(
                                List.of(
                                        new Form.Field("csrf", page.csrf()),
                                        new Form.Field("node", place(page)),
                                        new Form.Field("field", field),
                                        new Form.Field("text", bad)));
                assertRefused(candidate.post(here + "/drafts", draft), 422);
            }
            assertThat(candidate.get(here + "?on").form(selector).element().text())
                    .isEqualTo(before);
        }
        return fields.size();
    }

    private static String place(Page page) {
        String place = page.dom().select("form#decision input[name=place]").attr("value");
        return place.isEmpty() ? "debrief" : place;
    }

    @Test
    void aFormWithoutItsTokenOrFarTooLargeIsRefused() {
        Walk walk = new Walk(site, Manner.MOODLE, "Forged and huge");
        walk.bind("completion", List.of());
        Visitor candidate = walk.visitor();
        Page activity =
                candidate.launch(walk.course(), walk.link(), walk.person(Part.CANDIDATE, 2));
        Form begin = activity.formTo("/attempts");

        assertRefused(candidate.post(begin.action(), ""), 403);
        assertRefused(candidate.post(begin.action(), "csrf=" + UNKNOWN_ID), 403);
        assertRefused(
                candidate.post(begin.action(), begin.encoded() + "&" + begin.encoded()), 400, 403);
        String huge = begin.encoded() + "&text=" + "a".repeat(20 * 1024 * 1024);
        assertThat(candidate.arrive(Visitor.posting(site.tool().at(begin.action()), huge)).status())
                .isEqualTo(413);
        assertThat(candidate.arrive(Visitor.posting(site.tool().at("/lti/launch"), huge)).status())
                .isEqualTo(413);
        Page other = walk.launch(walk.person(Part.CANDIDATE));
        assertRefused(candidate.post(begin.action(), "csrf=" + other.csrf()), 403);

        assertThat(candidate.get(activity.at("activity")).words()).isEqualTo(activity.words());
    }

    @Test
    void aSessionThatIsUnknownOrWithoutItsCookieShowsNothing() {
        Walk walk = new Walk(site, Manner.MOODLE, "Sessions");
        Visitor instructor = walk.visitor();
        Page setup = instructor.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        for (String path : List.of("", "desk", "setup", "activity", "queue", "feedback")) {
            assertRefused(new Visitor(site).get(setup.at(path)), 403);
            assertRefused(instructor.get("/l/" + UNKNOWN_ID + "/" + path), 403, 404);
            assertRefused(instructor.get("/l/%3Cb%3E/" + path), 403, 404);
        }
        Visitor another = walk.visitor();
        another.launch(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR));
        assertRefused(another.get(setup.at("setup")), 403);
        assertThat(instructor.get(setup.at("setup")).status()).isEqualTo(200);
        instructor.forget();
        assertRefused(instructor.get(setup.at("setup")), 403);
    }

    @Test
    void aLaunchThatIsNotOneIsRefused() {
        Visitor somebody = new Visitor(site);
        assertRefused(somebody.get("/lti/launch"), 405);
        assertRefused(somebody.post("/lti/launch", ""), 400);
        assertRefused(somebody.post("/lti/launch", "id_token=x&state=y"), 400);
        assertRefused(somebody.post("/lti/launch", "error=login_required&state=y"), 400);
        assertRefused(somebody.post("/lti/launch", "id_token=%00&state=%zz"), 400);
        assertRefused(somebody.get("/lti/login"), 400);
        assertRefused(somebody.get("/lti/login?iss=https://unknown.example&login_hint=1"), 400);
        assertRefused(somebody.post("/lti/jwks", ""), 405);
        assertRefused(somebody.get("/no/such/page"), 404);
        HttpRequest.Builder json =
                HttpRequest.newBuilder(site.tool().at("/lti/launch"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"));
        assertThat(somebody.arrive(json).status()).isEqualTo(415);
    }

    @Test
    void everyMishapOfALaunchIsRefusedAndOpensNoSession() {
        Course course = site.lms().course(Manner.MOODLE);
        var link = site.lms().addActivity(course, "Mishaps");
        Person person = course.people(Part.INSTRUCTOR).get(0);
        for (Mishap mishap : Mishap.values()) {
            if (mishap != Mishap.NONE && mishap != Mishap.USED_TWICE) {
                LaunchPlan plan = LaunchPlan.of(course, link, person);
                Page page =
                        new Visitor(site).launch(plan.in(LaunchPlan.Target.WINDOW).with(mishap));
                assertThat(page.status()).as("%s: %s", mishap, page).isEqualTo(400);
                assertThat(page.dom().body().attr("data-launch")).isEmpty();
            }
        }
    }

    @Test
    void aLaunchIsAdmittedOnce() {
        Walk walk = new Walk(site, Manner.MOODLE, "Replayed");
        Visitor instructor = walk.visitor();
        FormPost form = instructor.readyToLaunch(plan(walk));
        assertThat(instructor.post(form).status()).isEqualTo(200);
        assertRefused(instructor.post(form), 400);
        assertRefused(new Visitor(site).post(form), 400);
    }

    @Test
    void ofManyPostsOfOneLaunchAtTheSameTimeExactlyOneIsAdmitted() throws Exception {
        Walk walk = new Walk(site, Manner.MOODLE, "Posted at once");
        Visitor instructor = walk.visitor();
        FormPost form = instructor.readyToLaunch(plan(walk));
        List<Callable<Integer>> posts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            posts.add(() -> instructor.send(Visitor.posting(form)).statusCode());
        }
        var pool = Executors.newFixedThreadPool(posts.size());
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : pool.invokeAll(posts)) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(303, 400);
            assertThat(statuses.stream().filter(status -> status == 303)).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    private static LaunchPlan plan(Walk walk) {
        return LaunchPlan.of(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR))
                .in(LaunchPlan.Target.WINDOW);
    }

    @Test
    void badEscapesInAPathOrQueryAreNoFaultOfOurs() {
        for (String path : List.of("/l/%C3%28/", "/lti/login?iss=%C3%28", "/assets/%00")) {
            URI address = site.tool().at(path);
            var answer = new Visitor(site).send(HttpRequest.newBuilder(address).GET());
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).isNotNull();
        }
    }
}
