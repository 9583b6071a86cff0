package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.launch.LaunchFault;
import org.aspirant.lti.launch.LaunchOutcome;
import org.aspirant.lti.launch.ResourceLinkLaunch;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.launch.AuthorizationOutcome;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.aspirant.practicelms.launch.Mishap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Launches from the first address to the form post, against a tool that checks every message. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaunchTest {

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final Browser browser = new Browser();

    @BeforeAll
    void register() {
        FakeTool unused = tool.knows(lms);
    }

    @BeforeEach
    void forget() {
        tool.outcomes().clear();
    }

    @AfterAll
    void stop() {
        lms.close();
        tool.close();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void everyPersonOpensEveryActivity(Manner manner) {
        Course course = lms.course(manner);
        for (Person person : course.people()) {
            for (ResourceLink link : course.links()) {
                HttpResponse<String> end =
                        browser.open(lms.launchPage(LaunchPlan.of(course, link, person)));

                assertThat(end.body()).as(person.name()).isEqualTo("welcome");
                ResourceLinkLaunch launch = tool.lastLaunch();
                assertThat(String.valueOf(launch.person().subject())).contains(person.id());
                assertThat(launch.resourceLink().id()).isEqualTo(link.id());
                assertThat(launch.deployment().value()).isEqualTo(course.deploymentId());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MOODLE, CANDIDATE, true, false", "MOODLE, TEST_STUDENT, true, false",
        "MOODLE, ASSESSOR, false, true", "MOODLE, ADMINISTRATOR, false, true",
        "CANVAS, CANDIDATE, true, false", "CANVAS, ASSESSOR, false, true",
        "CANVAS, INSTRUCTOR, false, true", "CANVAS, ADMINISTRATOR, false, false"
    })
    void claimsTheRolesOfTheManner(Manner manner, Part part, boolean learner, boolean teacher) {
        Course course = lms.course(manner);
        for (Person person : course.people(part)) {
            HttpResponse<String> unused =
                    browser.open(
                            lms.launchPage(LaunchPlan.of(course, course.links().get(0), person)));
            assertThat(tool.lastLaunch().roles().has(CourseRole.LEARNER)).isEqualTo(learner);
            assertThat(tool.lastLaunch().roles().has(CourseRole.INSTRUCTOR)).isEqualTo(teacher);
        }
    }

    @Test
    void aMessageInTheMoodleMannerSaysWhatTheCapturedOneSaid() {
        JsonNode captured = MoodleSamples.read("10-launch-student1-iframe.json").path("payload");
        Course course = MoodleSamples.campus().course(Manner.MOODLE);
        JsonNode ours =
                payload(
                        LaunchPlan.of(
                                course,
                                course.link("1").orElseThrow(),
                                course.person("4").orElseThrow()));
        List<String> asCaptured =
                List.of(
                        "sub",
                        "given_name",
                        "family_name",
                        "name",
                        "https://purl.imsglobal.org/spec/lti/claim/deployment_id",
                        "https://purl.imsglobal.org/spec/lti/claim/roles",
                        "https://purl.imsglobal.org/spec/lti/claim/context",
                        "https://purl.imsglobal.org/spec/lti/claim/message_type",
                        "https://purl.imsglobal.org/spec/lti/claim/resource_link",
                        "https://purl.imsglobal.org/spec/lti/claim/version");

        for (String claim : asCaptured) {
            assertThat(ours.path(claim)).as(claim).isEqualTo(captured.path(claim));
        }
        assertThat(names(captured))
                .as("all but the services that are not offered here")
                .containsAll(names(ours))
                .hasSize(names(ours).size() + 2);
        assertThat(ours.path("exp").asLong() - ours.path("iat").asLong()).isEqualTo(60);
        JsonNode grades = ours.path("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint");
        assertThat(grades.path("lineitems").asText())
                .isEqualTo(lms.baseUrl() + "/services/2/lineitems?type_id=1");
        assertThat(grades.path("lineitem").asText())
                .isEqualTo(lms.baseUrl() + "/services/2/lineitems/2/lineitem?type_id=1");
        assertThat(grades.path("scope"))
                .isEqualTo(
                        captured.path("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint")
                                .path("scope"));
    }

    /** 12-launch-admin-iframe.json. */
    @Test
    void aMoodleAdministratorHasTheRolesOfTheCapturedOne() {
        Course course = lms.course(Manner.MOODLE);
        JsonNode captured = MoodleSamples.read("12-launch-admin-iframe.json").path("payload");
        String roles = "https://purl.imsglobal.org/spec/lti/claim/roles";

        JsonNode ours =
                payload(
                        LaunchPlan.of(
                                course,
                                course.links().get(0),
                                course.people(Part.ADMINISTRATOR).get(0)));

        assertThat(ours.path(roles)).isEqualTo(captured.path(roles));
    }

    /** lti-platforms.md, section 6, Canvas. */
    @Test
    void aMessageInTheCanvasMannerHasItsHabits() {
        Course course = lms.course(Manner.CANVAS);
        JsonNode ours =
                payload(
                        LaunchPlan.of(
                                course,
                                course.links().get(0),
                                course.people(Part.ASSESSOR).get(0)));
        String core = "https://purl.imsglobal.org/spec/lti/claim/";

        assertThat(ours.path("exp").asLong() - ours.path("iat").asLong()).isEqualTo(3600);
        assertThat(ours.path("aud").asText()).isEqualTo(lms.clientId());
        assertThat(ours.path(core + "resource_link").path("description").isNull()).isTrue();
        assertThat(ours.path(core + "custom").path("section_sourcedid").asText())
                .as("a variable that could not be resolved")
                .isEqualTo("$CourseSection.sourcedId");
        assertThat(ours.path(core + "roles").toString())
                .contains("membership/instructor#TeachingAssistant", "institution/person#");
        assertThat(ours.path("https://www.instructure.com/placement").isTextual()).isTrue();
        assertThat(
                        ours.path("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint")
                                .path("lineitem")
                                .asText())
                .doesNotContain("?");
    }

    /** 16-launch-student1-link-with-several-lineitems.json: the claim is gone. */
    @Test
    void namesNoLineItemWhereAnActivityHasSeveral() {
        Course course = lms.course(Manner.MOODLE);
        ResourceLink link = lms.addActivity(course, "Three columns");
        LineItem unused =
                lms.gradebook(course)
                        .add(
                                LineItem.Draft.ofLink(
                                        "Ethics", java.math.BigDecimal.TEN, link.id()),
                                false);

        JsonNode grades =
                payload(LaunchPlan.of(course, link, course.people().get(0)))
                        .path("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint");

        assertThat(grades.has("lineitem")).isFalse();
        assertThat(grades.has("lineitems")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "OLD, EXPIRED",
        "UNKNOWN_DEPLOYMENT, OTHER_DEPLOYMENT",
        "WRONG_NONCE, WRONG_NONCE",
        "UNSIGNED, WRONG_ALGORITHM",
        "FOREIGN_KEY, UNKNOWN_KEY",
        "ALTERED, BAD_SIGNATURE",
        "WRONG_AUDIENCE, WRONG_AUDIENCE",
        "NO_ROLES, NO_ROLES",
        "ERROR_INSTEAD, LAUNCH_NO_LONGER_VALID"
    })
    void aLaunchGoesWrongAsAsked(Mishap mishap, LaunchFault expected) {
        for (Course course : lms.campus().courses()) {
            LaunchPlan plan =
                    LaunchPlan.of(course, course.links().get(0), course.people().get(0))
                            .with(mishap);

            HttpResponse<String> end = browser.open(lms.launchPage(plan));

            assertThat(end.body()).isEqualTo(expected.name());
        }
    }

    @Test
    void aMessageUsedTwiceIsTakenOnce() {
        Course course = lms.course(Manner.MOODLE);
        LaunchPlan plan =
                LaunchPlan.of(course, course.links().get(0), course.people().get(0))
                        .with(Mishap.USED_TWICE);

        HttpResponse<String> end = browser.open(lms.launchPage(plan));

        assertThat(tool.outcomes()).hasSize(2);
        assertThat(tool.outcomes().get(0)).isInstanceOf(LaunchOutcome.Accepted.class);
        assertThat(end.body()).isEqualTo(LaunchFault.STATE_UNKNOWN_OR_USED.name());
    }

    @Test
    void aWindowIsAnnouncedAsOne() {
        Course course = lms.course(Manner.MOODLE);
        LaunchPlan plan = LaunchPlan.of(course, course.links().get(0), course.people().get(0));

        assertThat(payload(plan.in(LaunchPlan.Target.WINDOW)).toString())
                .contains("\"document_target\":\"window\"");
        assertThat(payload(plan).toString()).contains("\"document_target\":\"iframe\"");
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
        Map<String, String> request = request(course);
        change(request, name, value);

        HttpResponse<String> byGet =
                browser.get(
                        URI.create(
                                lms.baseUrl() + "/auth?" + Parameters.ofSingle(request).encoded()));

        assertThat(byGet.statusCode()).as(byGet.body()).isEqualTo(status);
        assertThat(byGet.body()).contains(expected);
        if (status == 200) {
            assertThat(Browser.forms(byGet.body()).get(0).action())
                    .isEqualTo(URI.create(tool.base() + "/lti/launch"));
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
        Map<String, String> request = request(lms.course(Manner.CANVAS));
        change(request, name, value);

        HttpResponse<String> byPost = browser.post(URI.create(lms.baseUrl() + "/auth"), request);

        Browser.Form form = Browser.forms(byPost.body()).get(0);
        assertThat(form.action()).isEqualTo(URI.create(tool.base() + "/lti/launch"));
        assertThat(form.fields())
                .containsEntry("error", error)
                .containsEntry("state", "xyz")
                .doesNotContainKey("id_token");
    }

    /** 18-auth-endpoint-variants.json, "replay the same lti_message_hint". */
    @Test
    void aHintIsGoodForOneMessage() {
        Map<String, String> moodle = request(lms.course(Manner.MOODLE));
        Map<String, String> canvas = request(lms.course(Manner.CANVAS));
        URI auth = URI.create(lms.baseUrl() + "/auth");

        assertThat(browser.post(auth, moodle).body()).contains("id_token");
        assertThat(browser.post(auth, canvas).body()).contains("id_token");

        assertThat(browser.post(auth, moodle).statusCode()).isEqualTo(404);
        assertThat(Browser.forms(browser.post(auth, canvas).body()).get(0).fields())
                .containsEntry("error", "launch_no_longer_valid");
    }

    @Test
    void ofFiftyRequestsWithOneHintExactlyOneGetsAMessage() throws Exception {
        String query = Parameters.ofSingle(request(lms.course(Manner.CANVAS))).encoded();
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
        String query = Parameters.ofSingle(request(lms.course(Manner.MOODLE))).encoded();

        HttpResponse<String> answer =
                browser.get(URI.create(lms.baseUrl() + "/auth?" + query + "&nonce=other"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("a parameter was sent twice");
    }

    @Test
    void theHintComesBackByteForByteWithWhateverItContains() {
        FormPost login =
                lms.begin(
                        LaunchPlan.of(
                                lms.course(Manner.MOODLE),
                                lms.course(Manner.MOODLE).links().get(0),
                                lms.course(Manner.MOODLE).people().get(0)));

        assertThat(login.fields().get("lti_message_hint"))
                .matches("\\{\"cmid\":1,\"launchid\":\"[A-Za-z0-9_-]{32}\"}");
    }

    private Map<String, String> request(Course course) {
        FormPost login =
                lms.begin(LaunchPlan.of(course, course.links().get(0), course.people().get(0)));
        Map<String, String> request = new LinkedHashMap<>();
        request.put("scope", "openid");
        request.put("response_type", "id_token");
        request.put("response_mode", "form_post");
        request.put("prompt", "none");
        request.put("client_id", login.fields().get("client_id"));
        request.put("redirect_uri", tool.base() + "/lti/launch");
        request.put("login_hint", login.fields().get("login_hint"));
        request.put("lti_message_hint", login.fields().get("lti_message_hint"));
        request.put("state", "xyz");
        request.put("nonce", "n1");
        return request;
    }

    private static void change(
            Map<String, String> request,
            String name,
            @org.jspecify.annotations.Nullable String value) {
        if (value == null) {
            request.remove(name);
        } else {
            request.put(name, value);
        }
    }

    private JsonNode payload(LaunchPlan plan) {
        FormPost login = lms.begin(plan);
        Map<String, String> request = request(plan.course());
        request.put("login_hint", login.fields().getOrDefault("login_hint", ""));
        request.put("lti_message_hint", login.fields().getOrDefault("lti_message_hint", ""));
        AuthorizationOutcome outcome =
                lms.authorize(
                        URI.create(
                                lms.baseUrl() + "/auth?" + Parameters.ofSingle(request).encoded()));
        String token =
                ((AuthorizationOutcome.Post) outcome).form().fields().getOrDefault("id_token", "");
        return ToolClient.json(
                new String(
                        Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]),
                        StandardCharsets.UTF_8));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
