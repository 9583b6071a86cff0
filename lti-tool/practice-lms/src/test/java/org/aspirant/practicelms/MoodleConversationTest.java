package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aspirant.lti.claim.LtiScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Says to the practice platform, in the same order and at the same time of its clock, everything
 * that was said to a running Moodle 4.5.6 about grades, and expects what Moodle answered.
 *
 * <p>Compared are the status, and for answers that were not refusals the body, the content type and
 * the {@code Link}. One answer differs by intent: a user id that is no number makes Moodle's server
 * fail with 502; here it is refused with 400.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoodleConversationTest {

    private static final String MOODLE = "http://127.0.0.1:8090/mod/lti/services.php";

    private static final Map<String, Integer> DIFFERENT_BY_INTENT = Map.of("uuid userId", 400);

    /** Names and Role Provisioning is not offered. */
    private static final Set<String> NOT_OFFERED = Set.of("NRPS with score-only token");

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms =
            PracticeLms.start(PracticeSettings.forTool(tool.base()).with(MoodleSamples.campus()));
    private final ToolClient client = new ToolClient(lms, tool);
    private Map<String, @Nullable String> bearers = Map.of();

    @BeforeAll
    void getTokens() {
        bearers = new LinkedHashMap<>();
        bearers.put("good", client.token(EnumSet.allOf(LtiScope.class)));
        bearers.put("score only", client.token(List.of(LtiScope.SCORES)));
        bearers.put("bad", "xyz");
        bearers.put("none", null);
    }

    @AfterAll
    void stop() {
        lms.close();
        tool.close();
    }

    @TestFactory
    Stream<DynamicContainer> answersAsMoodleDid() {
        return Stream.of(
                        "40-ags-lineitems.json",
                        "41-ags-scores.json",
                        "42-ags-results.json",
                        "51-insufficient-scope.json",
                        "43-ags-delete.json",
                        "44-ags-score-semantics.json")
                .map(
                        file ->
                                DynamicContainer.dynamicContainer(
                                        file,
                                        MoodleSamples.list(file).stream()
                                                .filter(
                                                        sample ->
                                                                !NOT_OFFERED.contains(
                                                                        sample.path("note")
                                                                                .asText()))
                                                .map(
                                                        sample ->
                                                                DynamicTest.dynamicTest(
                                                                        sample.path("note")
                                                                                .asText(),
                                                                        () -> replay(sample)))));
    }

    private void replay(JsonNode sample) {
        JsonNode asked = sample.path("request");
        JsonNode expected = sample.path("response");
        lms.clock()
                .stopAt(
                        ZonedDateTime.parse(
                                        expected.path("date").asText(),
                                        DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
        Map<String, String> headers = new LinkedHashMap<>();
        asked.path("headers")
                .properties()
                .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
        String body = asked.path("body").isTextual() ? here(asked.path("body").asText()) : null;

        HttpResponse<String> answer =
                client.send(
                        asked.path("method").asText(),
                        URI.create(here(asked.path("url").asText())),
                        bearers.get(asked.path("token").asText()),
                        headers,
                        body);

        int status =
                DIFFERENT_BY_INTENT.getOrDefault(
                        sample.path("note").asText(), expected.path("status").asInt());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status == 200 || status == 201) {
            compare(answer, expected);
        }
    }

    private void compare(HttpResponse<String> answer, JsonNode expected) {
        String body = here(expected.path("body").asText());
        if (body.isEmpty()) {
            assertThat(answer.body()).isEmpty();
        } else {
            assertThat(ToolClient.json(answer)).isEqualTo(ToolClient.json(body));
        }
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue(expected.path("contentType").asText());
        if (expected.path("link").isTextual()) {
            assertThat(answer.headers().firstValue("Link"))
                    .hasValue(here(expected.path("link").asText()));
        }
    }

    private String here(String text) {
        return text.replace("\\/", "/").replace(MOODLE, lms.baseUrl() + "/services");
    }
}
