package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aspirant.lti.http.Parameters;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.launch.AuthorizationOutcome;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The authorization endpoint: what it checks, and whom it tells what is wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationTest {

    private static final URI TOOL = URI.create("http://localhost:9080");

    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(TOOL));
    private final Browser browser = new Browser();

    @AfterAll
    void stop() {
        lms.close();
    }

    /** 18-auth-endpoint-variants.json; there the pages have status 404 too. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    all is right              | state         | xyz    | 200 | id_token
                    no state                  | state         | none   | 200 | id_token
                    no nonce                  | nonce         | none   | 404 | nonce is missing
                    scope openid profile      | scope         | openid profile | 404 | scope must be openid
                    a code wanted             | response_type | code   | 404 | response_type must be id_token
                    a query wanted            | response_mode | query  | 404 | response_mode must be form_post
                    a login prompt wanted     | prompt        | login  | 404 | prompt must be none
                    other login_hint          | login_hint    | 5      | 200 | access_denied
                    redirect_uri not registered | redirect_uri | http://localhost:1/lti/other | 400 | redirect_uri is missing or not registered
                    a client nobody knows     | client_id     | nobody | 400 | client_id is missing or not registered
                    a hint that never was     | lti_message_hint | x   | 400 | belongs to no launch
                    """)
    void answersAuthorizationRequestsInTheMoodleManner(
            String situation, String name, String value, int status, String expected) {
        Course course = lms.course(Manner.MOODLE);
        Map<String, String> request = request(lms, first(course));
        change(request, name, value);

        HttpResponse<String> byGet =
                browser.get(
                        URI.create(
                                lms.baseUrl() + "/auth?" + Parameters.ofSingle(request).encoded()));

        assertThat(byGet.statusCode()).as(byGet.body()).isEqualTo(status);
        assertThat(byGet.body()).contains(expected);
        if (status == 200) {
            assertThat(Browser.forms(byGet.body()).get(0).action())
                    .isEqualTo(URI.create(TOOL + "/lti/launch"));
        } else {
            assertThat(Browser.forms(byGet.body())).as("nothing goes to the tool").isEmpty();
        }
    }

    /** lti-platforms.md, section 6: Canvas posts its errors to the tool. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    no nonce             | nonce         | none   | invalid_request
                    scope openid profile | scope         | openid profile | invalid_scope
                    a code wanted        | response_type | code   | unsupported_response_type
                    other login_hint     | login_hint    | 5      | login_required
                    """)
    void postsErrorsToTheToolInTheCanvasManner(
            String situation, String name, String value, String error) {
        Map<String, String> request = request(lms, first(lms.course(Manner.CANVAS)));
        change(request, name, value);

        HttpResponse<String> byPost = browser.post(URI.create(lms.baseUrl() + "/auth"), request);

        Browser.Form form = Browser.forms(byPost.body()).get(0);
        assertThat(form.action()).isEqualTo(URI.create(TOOL + "/lti/launch"));
        assertThat(form.fields())
                .containsEntry("error", error)
                .containsEntry("state", "xyz")
                .doesNotContainKey("id_token");
    }

    /** 18-auth-endpoint-variants.json, "replay the same lti_message_hint". */
    @Test
    void aHintIsGoodForOneMessage() {
        Map<String, String> moodle = request(lms, first(lms.course(Manner.MOODLE)));
        Map<String, String> canvas = request(lms, first(lms.course(Manner.CANVAS)));
        URI auth = URI.create(lms.baseUrl() + "/auth");

        assertThat(browser.post(auth, moodle).body()).contains("id_token");
        assertThat(browser.post(auth, canvas).body()).contains("id_token");

        assertThat(browser.post(auth, moodle).statusCode()).isEqualTo(404);
        assertThat(Browser.forms(browser.post(auth, canvas).body()).get(0).fields())
                .containsEntry("error", "launch_no_longer_valid");
    }

    @Test
    void ofFiftyRequestsWithOneHintExactlyOneGetsAMessage() throws Exception {
        String query =
                Parameters.ofSingle(request(lms, first(lms.course(Manner.CANVAS)))).encoded();
        URI request = URI.create(lms.baseUrl() + "/auth?" + query);
        List<Callable<AuthorizationOutcome>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            calls.add(() -> lms.authorize(request));
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        int messages = 0;
        for (Future<AuthorizationOutcome> call : threads.invokeAll(calls)) {
            if (call.get() instanceof AuthorizationOutcome.Post post
                    && post.form().fields().containsKey("id_token")) {
                messages++;
            }
        }
        threads.shutdown();

        assertThat(messages).isEqualTo(1);
    }

    @Test
    void aParameterSentTwiceIsRefused() {
        String query =
                Parameters.ofSingle(request(lms, first(lms.course(Manner.MOODLE)))).encoded();

        HttpResponse<String> answer =
                browser.get(URI.create(lms.baseUrl() + "/auth?" + query + "&nonce=other"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("a parameter was sent twice");
    }

    /** A request that is right in every part, for a launch that has just begun. */
    static Map<String, String> request(PracticeLms lms, LaunchPlan plan) {
        FormPost login = lms.begin(plan);
        Map<String, String> request = new LinkedHashMap<>();
        request.put("scope", "openid");
        request.put("response_type", "id_token");
        request.put("response_mode", "form_post");
        request.put("prompt", "none");
        request.put("client_id", lms.clientId());
        request.put("redirect_uri", login.fields().getOrDefault("target_link_uri", ""));
        request.put("login_hint", login.fields().getOrDefault("login_hint", ""));
        request.put("lti_message_hint", login.fields().getOrDefault("lti_message_hint", ""));
        request.put("state", "xyz");
        request.put("nonce", "n1");
        return request;
    }

    private static LaunchPlan first(Course course) {
        return LaunchPlan.of(course, course.links().get(0), course.people().get(0));
    }

    private static void change(Map<String, String> request, String name, @Nullable String value) {
        if (value == null) {
            request.remove(name);
        } else {
            request.put(name, value);
        }
    }
}
