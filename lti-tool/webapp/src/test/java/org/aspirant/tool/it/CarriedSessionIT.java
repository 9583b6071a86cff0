package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.deeplinking.Wish;
import org.aspirant.practicelms.launch.AuthorizationOutcome;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Messaging;
import org.aspirant.practicelms.launch.Placement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A launch without any cookie, request by request: what the server takes for a proof, and what it
 * does not. {@link FramedSessionsIT} shows that browsers do what is done here by hand.
 */
class CarriedSessionIT {

    private static final TestSite SITE = SharedServers.site();
    private static final String HEADER = "Aspirant-Session";

    private final Visitor visitor = new Visitor(SITE);
    private final Course course = SITE.lms().course(Manner.MOODLE);

    /** The page that is to fetch the binding, and the binding that the platform keeps. */
    private record Waiting(Form form, String binding) {

        Form shown() {
            return form.set("binding", binding);
        }
    }

    /** A session that a page carries. */
    private record Carried(String secret, String csrf, String first) {

        String at(String path) {
            return first + path;
        }
    }

    private LaunchPlan plan() {
        var link = SITE.lms().addActivity(course, "Carried");
        return LaunchPlan.of(course, link, course.people(Part.INSTRUCTOR).get(0))
                .with(Messaging.FRAME);
    }

    private static HttpRequest.Builder framed(HttpRequest.Builder request, String from) {
        return request.header("Sec-Fetch-Dest", "iframe").header("Sec-Fetch-Site", from);
    }

    /** As far as the launch that came without a cookie. */
    private Waiting waiting(LaunchPlan plan) {
        Page test = visitor.arrive(framed(Visitor.posting(SITE.lms().begin(plan)), "cross-site"));
        visitor.forget();
        Page keeping =
                visitor.arrive(
                        framed(
                                Visitor.posting(
                                        SITE.tool().at("/lti/login"),
                                        test.formTo("/lti/login").encoded()),
                                "same-origin"));
        Element keeper = one(keeping.dom(), "[data-storage=put]");
        assertThat(keeper.attr("data-target")).isEqualTo(Messaging.FORWARDING);
        assertThat(keeper.attr("data-origin")).isEqualTo(SITE.lms().issuer());
        URI onward = URI.create(keeper.attr("data-onward"));
        FormPost launch = ((AuthorizationOutcome.Post) SITE.lms().authorize(onward)).form();
        Page fetching = visitor.arrive(framed(Visitor.posting(launch), "cross-site"));
        Element fetcher = one(fetching.dom(), "[data-storage=get]");
        assertThat(fetcher.attr("data-key")).isEqualTo(keeper.attr("data-key"));
        assertThat(fetching.dom().select("script:not([src])")).isEmpty();
        return new Waiting(fetching.formTo("/lti/launch"), keeper.attr("data-value"));
    }

    private Waiting waiting() {
        return waiting(plan());
    }

    private HttpResponse<String> launch(Form form, String from) {
        return visitor.send(
                framed(Visitor.posting(SITE.tool().at("/lti/launch"), form.encoded()), from));
    }

    private Carried carried() {
        return carried(plan());
    }

    private Carried carried(LaunchPlan plan) {
        HttpResponse<String> answer = launch(waiting(plan).shown(), "same-origin");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors " + SITE.lms().issuer());
        Element carrier = one(Jsoup.parse(answer.body()), "[data-session]");
        return new Carried(
                carrier.attr("data-session"),
                carrier.attr("data-csrf"),
                carrier.attr("data-first"));
    }

    private static Element one(Document page, String selector) {
        Element found = page.selectFirst(selector);
        if (found == null) {
            throw new AssertionError("no " + selector + " on " + page.text());
        }
        return found;
    }

    private HttpResponse<String> get(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(SITE.tool().at(path)).GET();
        headers.forEach(request::header);
        return visitor.send(request);
    }

    private HttpResponse<String> post(String path, String secret, List<Form.Field> fields) {
        return visitor.send(
                Visitor.posting(SITE.tool().at(path), Form.encoded(fields)).header(HEADER, secret));
    }

    private static String heading(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("h1").text();
    }

    private static String check(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").text();
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, '', browser-not-bound",
        "same-origin, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, browser-differs",
        "cross-site, right, browser-not-bound",
        "same-site, right, browser-not-bound"
    })
    void aLaunchIsTakenWithItsBindingFromAPageOfOursAlone(
            String from, String binding, String check) {
        Waiting waiting = waiting();
        String shown = binding.equals("right") ? waiting.binding() : binding;

        HttpResponse<String> refused = launch(waiting.form().set("binding", shown), from);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(check(refused)).contains(check);
        if (check.equals("browser-not-bound")) {
            assertThat(launch(waiting.shown(), "same-origin").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aLaunchIsTakenOnce() {
        Waiting waiting = waiting();
        assertThat(launch(waiting.shown(), "same-origin").statusCode()).isEqualTo(200);

        assertThat(check(launch(waiting.shown(), "same-origin"))).contains("state-unknown-or-used");
    }

    @Test
    void theHeaderOpensTheSessionAndNothingElseDoes() {
        Carried carried = carried();
        Carried other = carried();

        HttpResponse<String> home = get(carried.first(), Map.of(HEADER, carried.secret()));
        assertThat(home.statusCode()).isEqualTo(204);
        String onward = home.headers().firstValue("Aspirant-Location").orElseThrow();
        assertThat(onward).endsWith("/setup");
        String setup = URI.create(onward).getPath();
        assertThat(heading(get(setup, Map.of(HEADER, carried.secret()))))
                .isEqualTo("What this link opens");
        assertThat(get(setup, Map.of()).statusCode()).isEqualTo(403);
        assertThat(heading(get(setup, Map.of())))
                .isEqualTo("Open the activity again from your course");
        assertThat(heading(get(setup, Map.of(HEADER, other.secret()))))
                .isEqualTo("This page is no longer open");
        assertThat(get(setup, Map.of(HEADER, "no secret")).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormNeedsTheTokenOfItsPageToo() {
        Carried carried = carried();

        HttpResponse<String> refused =
                post(
                        carried.at("sharing"),
                        carried.secret(),
                        List.of(new Form.Field("question", "Who is this?")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(heading(refused)).isEqualTo("This form did not come from its page");
    }

    private HttpResponse<String> ticket(Carried carried, String path) {
        return post(
                carried.at("tickets"),
                carried.secret(),
                List.of(new Form.Field("csrf", carried.csrf()), new Form.Field("path", path)));
    }

    @Test
    void aTicketOpensItsOwnDownloadAndNothingElse() {
        Walk walk = new Walk(SITE, Manner.MOODLE, "Carried exports");
        walk.bind("one-assessor", List.of(walk.person(Part.ASSESSOR)));
        walk.playAndSubmit(walk.person(Part.CANDIDATE));
        LaunchPlan plan =
                LaunchPlan.of(walk.course(), walk.link(), walk.person(Part.INSTRUCTOR))
                        .with(Messaging.FRAME);
        Carried carried = carried(plan);
        String ratings = carried.at("desk/export/1/ratings.csv");

        HttpResponse<String> given = ticket(carried, ratings);
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.body()).startsWith(ratings + "?ticket=");
        HttpResponse<String> file = get(given.body(), Map.of());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        String shown = given.body().substring(ratings.length());
        assertThat(get(carried.at("desk/export/1/plan.json") + shown, Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(get(carried.at("desk") + shown, Map.of()).statusCode()).isEqualTo(403);
        assertThat(get(ratings + "?ticket=" + "A".repeat(43), Map.of()).statusCode())
                .isEqualTo(403);
    }

    /** The last step leaves the frame for the platform, which asks for no cookie of ours. */
    @Test
    void linksAreChosenAndSentBackWithoutACookie() {
        Course wanting = SITE.lms().copy(course);
        int before = wanting.links().size();
        Carried carried =
                carried(
                        SITE.lms()
                                .choosing(
                                        wanting, wanting.people(Part.INSTRUCTOR).get(0), Wish.USUAL)
                                .with(Messaging.FRAME));
        HttpResponse<String> first = get(carried.first(), Map.of(HEADER, carried.secret()));
        String placing =
                URI.create(first.headers().firstValue("Aspirant-Location").orElseThrow()).getPath();
        assertThat(placing).endsWith("/placing");
        assertThat(get(placing, Map.of()).statusCode()).isEqualTo(403);

        Page catalogue = page(get(placing, Map.of(HEADER, carried.secret())));
        Form picked = catalogue.formTo("/placing").add("pick", Walk.SIMULATION + " one-assessor");
        HttpResponse<String> forged = post(placing, "another", picked.fields());
        assertThat(forged.statusCode()).isEqualTo(403);
        Page sending = page(post(placing, carried.secret(), picked.fields()));
        Form back = sending.form("form[data-submit-at-once]");
        Page placed =
                visitor.post(
                        new FormPost(
                                URI.create(back.action()),
                                Map.of("JWT", back.element().select("input[name=JWT]").val())));

        assertThat(placed.status()).as("%s", placed).isEqualTo(200);
        assertThat(placed.words()).contains("One activity was added");
        assertThat(wanting.links()).hasSize(before + 1);
    }

    private static Page page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Page(
                answer.statusCode(), answer.uri(), answer.body(), Jsoup.parse(answer.body()));
    }

    @Test
    void noTicketIsGivenForAPageAndForAnotherLaunch() {
        Carried carried = carried();
        Carried other = carried();

        HttpResponse<String> page = ticket(carried, carried.at("desk"));
        assertThat(get(page.body(), Map.of()).statusCode()).isEqualTo(403);
        assertThat(ticket(carried, other.at("desk/export/1/plan.json")).statusCode())
                .isEqualTo(400);
        assertThat(ticket(carried, carried.at("a?b=c")).statusCode()).isEqualTo(400);
    }

    @Test
    void anActivityOpenedFromTheCourseIsASessionThatIsHandedToThePage() {
        Course canvas = SITE.lms().copy(SITE.lms().course(Manner.CANVAS));
        Walk walk = new Walk(SITE, canvas, "Carried on");
        walk.launch(walk.person(Part.INSTRUCTOR));
        Carried menu =
                carried(
                        SITE.lms()
                                .from(
                                        Placement.COURSE_NAVIGATION,
                                        canvas,
                                        walk.person(Part.INSTRUCTOR))
                                .with(Messaging.FRAME));
        HttpResponse<String> overview = get(menu.at("course"), Map.of(HEADER, menu.secret()));
        String activity = one(Jsoup.parse(overview.body()), "input[name=activity]").attr("value");

        HttpResponse<String> opened =
                post(
                        menu.at("course/activities"),
                        menu.secret(),
                        List.of(csrf(menu.csrf()), new Form.Field("activity", activity)));

        assertThat(opened.statusCode()).isEqualTo(204);
        assertThat(opened.headers().allValues("Set-Cookie")).isEmpty();
        String first =
                URI.create(opened.headers().firstValue("Aspirant-Location").orElseThrow())
                        .getPath();
        String secret = opened.headers().firstValue(HEADER).orElseThrow();
        assertThat(first).doesNotStartWith(menu.first());
        assertThat(heading(get(first + "setup", Map.of(HEADER, secret))))
                .isEqualTo("What this link opens");
        assertThat(get(first + "setup", Map.of(HEADER, menu.secret())).statusCode())
                .as("the secret of the course does not open the activity")
                .isEqualTo(403);
        assertThat(get(menu.at("course"), Map.of(HEADER, secret)).statusCode())
                .as("nor the other way round")
                .isEqualTo(403);
        var form = new Form.Field("question", "");
        assertThat(post(first + "sharing", secret, List.of(form, csrf(menu.csrf()))).statusCode())
                .as("nor does the token of the one go for the other")
                .isEqualTo(403);
        String token = opened.headers().firstValue("Aspirant-Form-Token").orElseThrow();
        assertThat(post(first + "sharing", secret, List.of(form, csrf(token))).statusCode())
                .isGreaterThan(403);
    }

    private static Form.Field csrf(String token) {
        return new Form.Field("csrf", token);
    }
}
