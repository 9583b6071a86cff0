package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.launch.Mishap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page as HTML, without its scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final ToolClient client = new ToolClient(lms, tool).authorized();
    private final Browser browser = new Browser();
    private final Course moodle = lms.course(Manner.MOODLE);
    private final Gradebook gradebook = lms.gradebook(moodle);

    @BeforeEach
    void clear() {
        lms.faults().clear();
        gradebook.clear();
    }

    @AfterAll
    void stop() {
        lms.close();
        tool.close();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void offersEveryPersonActivityAndMishapOfACourse(Manner manner) {
        Course course = lms.course(manner);
        String page = page("/?course=" + course.id()).body();

        for (Person person : course.people()) {
            assertThat(page)
                    .contains("Open in the frame as " + person.name())
                    .contains("Open in a new window as " + person.name());
        }
        for (ResourceLink link : course.links()) {
            assertThat(page).contains("<option value=\"" + link.id() + "\"");
        }
        for (Mishap mishap : Mishap.values()) {
            assertThat(page).contains(mishap.label());
        }
        assertThat(page)
                .contains(manner.label())
                .doesNotContain("style=")
                .doesNotContain("onclick");
    }

    @Test
    void isServedUnderAPolicyThatForbidsInlineScript() {
        String policy = page("/").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .contains("frame-src 'self' " + tool.base(), "form-action 'self' " + tool.base())
                .doesNotContain("unsafe");
    }

    /** With no-referrer a browser calls the origin of our own forms null, and they are refused. */
    @Test
    void letsBrowsersSayWhereAFormComesFrom() {
        assertThat(page("/").headers().firstValue("Referrer-Policy"))
                .hasValue("strict-origin-when-cross-origin");
    }

    /** On localhost it would be on the tool's site, and cookies would behave as nowhere else. */
    @Test
    void sendsABrowserOnThatCameByAnotherName() {
        URI other = URI.create("http://localhost:" + lms.baseUrl().getPort() + "/?course=14");

        HttpResponse<String> answer = browser.get(other);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(lms.baseUrl() + "/?course=14");
    }

    @Test
    void addsAnActivityWithAColumnAndShowsItsTitleAsText() {
        String title = "<script>alert('x')</script> & \"more\"";

        HttpResponse<String> answer = post("/activities", Map.of("course", "2", "title", title));

        assertThat(answer.statusCode()).isEqualTo(303);
        ResourceLink added = moodle.links().get(moodle.links().size() - 1);
        assertThat(added.title()).isEqualTo(title);
        assertThat(gradebook.lineItemsOf(added.id())).hasSize(1);
        String page = browser.get(location(answer)).body();
        assertThat(page)
                .contains("<option value=\"" + added.id() + "\" selected>")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;")
                .doesNotContain("<script>");
    }

    @Test
    void showsWhatArrivedAndWhatWasRefusedWithTheReason() {
        HttpResponse<String> taken = score("83", "2026-11-21T22:30:00Z", "Fine <i>work</i>");
        HttpResponse<String> refused = score("84", "2026-11-21T22:30:00Z", "");

        assertThat(List.of(taken.statusCode(), refused.statusCode())).containsExactly(200, 409);
        String page = page("/?course=2").body();
        assertThat(page)
                .contains("83 / 100", "fully graded", "Fine &lt;i&gt;work&lt;/i&gt;")
                .contains("<span class=\"pill good\">200</span> Stored.")
                .contains("<span class=\"pill danger\">409</span>", "in whole seconds");
    }

    @Test
    void sendsTheGradebookAgainOnlyWhenItHasChanged() {
        String first = page("/gradebook?course=2").body();
        String version = first.replaceAll("(?s).*data-version=\"([^\"]+)\".*", "$1");
        URI since = URI.create(lms.baseUrl() + "/gradebook?course=2&since=" + version);

        assertThat(browser.get(since).statusCode()).isEqualTo(204);
        HttpResponse<String> unused = score("50", "2026-11-21T22:40:00Z", "");
        assertThat(browser.get(since).body()).contains("50 / 100");
    }

    @Test
    void setsAGradeByHandAndThrowsEverythingAway() {
        String item = gradebook.lineItems().get(0).id();
        assertThat(
                        post(
                                        "/grades",
                                        Map.of(
                                                "course",
                                                "2",
                                                "lineItem",
                                                item,
                                                "person",
                                                "4",
                                                "score",
                                                "71,5"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(page("/?course=2").body()).contains("71.5 / 100", "set by hand");

        assertThat(post("/clear", Map.of("course", "2")).statusCode()).isEqualTo(303);
        assertThat(page("/?course=2").body()).doesNotContain("71.5 / 100");
    }

    @Test
    void asksForFaultsAndStopsThem() {
        assertThat(post("/faults", Map.of("course", "2", "fault", "NEXT_CONFLICT")).statusCode())
                .isEqualTo(303);
        assertThat(page("/").body()).contains("The next score: 409, timestamp conflict");
        assertThat(score("1", "2026-11-21T22:50:00Z", "").statusCode()).isEqualTo(409);

        assertThat(post("/faults", Map.of("course", "2", "fault", "BUSY_MINUTE")).statusCode())
                .isEqualTo(303);
        assertThat(score("1", "2026-11-21T22:50:01Z", "").statusCode()).isEqualTo(429);
        assertThat(post("/faults", Map.of("course", "2", "fault", "NONE")).statusCode())
                .isEqualTo(303);
        assertThat(score("1", "2026-11-21T22:50:02Z", "").statusCode()).isEqualTo(200);
    }

    @Test
    void takesNoFormsFromOtherSites() {
        HttpResponse<String> answer =
                browser.send(
                        HttpRequest.newBuilder(URI.create(lms.baseUrl() + "/clear"))
                                .header("Origin", "http://localhost:9080")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("course=2")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    GET    | /nowhere                                   | 404 | none
                    GET    | /static/../PracticePages.class             | 404 | none
                    GET    | /static/other.css                          | 404 | none
                    DELETE | /                                          | 405 | none
                    GET    | /token                                     | 405 | none
                    GET    | /?course=77                                | 404 | none
                    POST   | /faults                                    | 400 | course=%zz
                    GET    | /gradebook                                 | 400 | none
                    GET    | /launch                                    | 400 | none
                    GET    | /launch?course=2&link=1                    | 400 | none
                    GET    | /launch?course=2&link=99&person=4          | 404 | none
                    GET    | /launch?course=2&link=1&person=99          | 404 | none
                    GET    | /launch?course=2&link=1&person=4&mishap=X  | 400 | none
                    GET    | /launch?course=2&link=1&person=4&target=X  | 400 | none
                    GET    | /auth                                      | 400 | none
                    POST   | /auth                                      | 400 | a=b
                    POST   | /activities                                | 400 | course=2
                    POST   | /activities                                | 400 | course=2&title=%20
                    POST   | /grades                                    | 400 | course=2&lineItem=2&person=4&score=minus
                    POST   | /grades                                    | 400 | course=2&lineItem=2&person=3&score=5
                    POST   | /grades                                    | 400 | course=2&lineItem=99&person=4&score=5
                    POST   | /faults                                    | 400 | course=2&fault=EARTHQUAKE
                    GET    | /services/2/lineitems                      | 401 | none
                    GET    | /services/99/lineitems                     | 404 | none
                    GET    | /api/lti/courses/2/line_items              | 404 | none
                    """)
    void badRequestsGetAClearRefusal(String method, String path, int status, String body) {
        HttpResponse<String> answer =
                client.send(
                        method,
                        URI.create(lms.baseUrl() + path),
                        null,
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        HttpResponse<String> answer = post("/activities", Map.of("title", "x".repeat(300_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> page(String path) {
        return browser.get(URI.create(lms.baseUrl() + path));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return browser.post(URI.create(lms.baseUrl() + path), fields);
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> score(String score, String timestamp, String comment) {
        URI lineItem = lms.lineItemUrl(moodle, gradebook.lineItems().get(0));
        return client.score(
                lineItem,
                """
                {"userId":"4","scoreGiven":%s,"scoreMaximum":100,"activityProgress":"Completed",
                 "gradingProgress":"FullyGraded","timestamp":"%s","comment":"%s"}
                """
                        .formatted(score, timestamp, comment));
    }
}
