package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
import org.aspirant.practicelms.launch.Language;
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
                .as("all but basic outcomes, which are not offered here")
                .containsAll(names(ours))
                .hasSize(names(ours).size() + 1);
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

    @Test
    void theMessageSaysWhatThePersonReads() {
        for (Course course : lms.campus().courses()) {
            LaunchPlan plan = LaunchPlan.of(course, course.links().get(0), course.people().get(0));
            String presentation = "https://purl.imsglobal.org/spec/lti/claim/launch_presentation";

            assertThat(payload(plan).path(presentation).path("locale").asText()).isEqualTo("en");
            assertThat(
                            payload(plan.reading(Language.SPANISH))
                                    .path(presentation)
                                    .path("locale")
                                    .asText())
                    .isEqualTo("es");
        }
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

    private JsonNode payload(LaunchPlan plan) {
        Map<String, String> request = AuthorizationTest.request(lms, plan);
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
