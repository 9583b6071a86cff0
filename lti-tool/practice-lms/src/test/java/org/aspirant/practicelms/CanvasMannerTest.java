package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.gradebook.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scores in the Canvas manner. Each expectation is from Canvas's documentation of its Score API,
 * or, where it is marked so, from what its source does.
 *
 * @see <a href="https://developerdocs.instructure.com/services/canvas/resources/score">Canvas,
 *     Score</a>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanvasMannerTest {

    private static final Instant NOW = Instant.parse("2026-11-21T22:30:00Z");

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final ToolClient client = new ToolClient(lms, tool);
    private final Course course = lms.course(Manner.CANVAS);
    private final Gradebook gradebook = lms.gradebook(course);
    private final LineItem item = gradebook.lineItems().get(0);
    private final URI lineItem = lms.lineItemUrl(course, item);
    private final String student = course.people(Part.CANDIDATE).get(0).id();

    @BeforeAll
    void authorize() {
        lms.clock().stopAt(NOW);
        ToolClient unused = client.authorized();
    }

    @BeforeEach
    void clear() {
        gradebook.clear();
        gradebook.allowAttempts(0);
        lms.clock().stopAt(NOW);
    }

    @AfterAll
    void stop() {
        lms.close();
        tool.close();
    }

    @Test
    void answersWithTheAddressOfTheResult() {
        HttpResponse<String> answer = client.score(lineItem, score(student, 0, 83, ""));

        assertThat(answer.statusCode()).isEqualTo(200);
        URI result = URI.create(ToolClient.json(answer).path("resultUrl").asText());
        JsonNode shown = ToolClient.json(client.get(result, ToolClient.RESULTS));
        assertThat(shown.path("resultScore").asInt()).isEqualTo(83);
        assertThat(shown.path("resultMaximum").asInt()).isEqualTo(100);
        assertThat(shown.path("userId").asText()).isEqualTo(student);
        assertThat(shown.path("scoreOf").asText()).isEqualTo(lineItem.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTRUCTOR", "ASSESSOR", "ADMINISTRATOR", "TEST_STUDENT"})
    void refusesScoresForPeopleWhoAreNotStudents(String part) {
        String someone = course.people(Part.valueOf(part)).get(0).id();

        HttpResponse<String> answer = client.score(lineItem, score(someone, 0, 83, ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("not a student");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no scoreMaximum            | FullyGraded   | "scoreGiven":5                       | 422 | scoreMaximum has to come with scoreGiven
                    a negative scoreMaximum    | FullyGraded   | "scoreGiven":5,"scoreMaximum":-1     | 422 | scoreMaximum has to be 0 or more
                    a scoreMaximum of zero     | FullyGraded   | "scoreGiven":0,"scoreMaximum":0      | 422 | cannot be 0
                    a negative scoreGiven      | PendingManual | "scoreGiven":-5,"scoreMaximum":10    | 422 | scoreGiven has to be 0 or more
                    a submission in the future | FullyGraded   | "scoreGiven":5,"scoreMaximum":10,"submission":{"submittedAt":"2026-11-21T22:31:01Z"} | 400 | lies in the future
                    an upload without files    | FullyGraded   | "scoreGiven":5,"scoreMaximum":10,"https://canvas.instructure.com/lti/submission":{"submission_type":"online_upload"} | 422 | needs content_items
                    """)
    void refusesWhatCanvasRefuses(
            String situation, String progress, String fields, int status, String reason) {
        HttpResponse<String> answer =
                client.score(lineItem, message(student, 0, progress, "," + fields));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(reason);
        assertThat(standing()).isEqualTo(Standing.NONE);
        assertThat(gradebook.received().get(0).taken()).isFalse();
    }

    @Test
    void aSubmissionWithinAMinuteFromNowIsTaken() {
        String fields =
                ",\"scoreGiven\":5,\"scoreMaximum\":10,"
                        + "\"submission\":{\"submittedAt\":\"2026-11-21T22:31:00Z\"}";

        assertThat(client.score(lineItem, message(student, 0, "FullyGraded", fields)).statusCode())
                .isEqualTo(200);
    }

    /** The same instant is taken again, as its source does; only an older one is refused. */
    @Test
    void anOlderTimestampIsRefusedWith400() {
        take(score(student, 0, 80, ""));

        HttpResponse<String> older = client.score(lineItem, score(student, -1, 81, ""));
        assertThat(older.statusCode()).isEqualTo(400);
        assertThat(older.body()).contains("before the last update");
        take(score(student, 0, 82, ""));
        assertThat(shown()).isEqualByComparingTo("82");
    }

    @ParameterizedTest(name = "{0} and score {1}: {2}")
    @CsvSource({
        "FullyGraded, true, 90",
        "PendingManual, true, 90",
        "Pending, true, nothing",
        "NotReady, true, nothing",
        "Failed, true, nothing",
        "FullyGraded, false, nothing",
        "PendingManual, false, nothing"
    })
    void onlyTwoKindsOfProgressUseTheScore(String progress, boolean withScore, String expected) {
        take(score(student, 0, 80, ""));

        take(
                message(
                        student,
                        1,
                        progress,
                        withScore ? ",\"scoreGiven\":90,\"scoreMaximum\":100" : ""));

        assertThat(standing().score().map(BigDecimal::toPlainString))
                .isEqualTo(expected.equals("nothing") ? Optional.empty() : Optional.of(expected));
    }

    @Test
    void preserveScoreKeepsTheScoreThatIsIn() {
        take(score(student, 0, 80, ""));

        take(message(student, 1, "Pending", extension("\"preserve_score\":true")));

        assertThat(shown()).isEqualByComparingTo("80");
        assertThat(client.result(lineItem, student).path("resultScore").asInt()).isEqualTo(80);
    }

    /** As its source does: nothing is written, not even a score in the same message. */
    @Test
    void preserveScoreWinsOverAScoreInTheSameMessage() {
        take(score(student, 0, 80, ""));

        take(score(student, 1, 95, extension("\"preserve_score\":true")));

        assertThat(shown()).isEqualByComparingTo("80");
        assertThat(gradebook.received().get(1).note()).contains("not this one");
    }

    /** As its source does: whoever gave the score that is in. */
    @Test
    void prioritizeNonToolGradeLeavesAnyScoreThatIsIn() {
        take(score(student, 0, 80, extension("\"prioritize_non_tool_grade\":true")));
        assertThat(shown()).as("none was in").isEqualByComparingTo("80");

        take(score(student, 1, 95, extension("\"prioritize_non_tool_grade\":true")));
        assertThat(shown()).isEqualByComparingTo("80");

        take(score(student, 2, 95, ""));
        assertThat(shown()).isEqualByComparingTo("95");
    }

    @Test
    void anOverrideByAPersonShowsInResultsUntilTheNextScore() {
        take(score(student, 0, 80, ""));
        lms.clock().stopAt(NOW.plusSeconds(10));
        gradebook.override(item.id(), student, Optional.of(new BigDecimal("71.5")));

        assertThat(client.result(lineItem, student).path("resultScore").decimalValue())
                .isEqualByComparingTo("71.5");
        assertThat(client.score(lineItem, score(student, 5, 90, "")).statusCode())
                .as("older than the override")
                .isEqualTo(400);
        take(score(student, 11, 90, extension("\"prioritize_non_tool_grade\":true")));
        assertThat(shown()).isEqualByComparingTo("71.5");
        assertThat(standing().overridden()).isTrue();
        take(score(student, 12, 90, ""));
        assertThat(shown()).isEqualByComparingTo("90");
        assertThat(standing().overridden()).isFalse();
    }

    @Test
    void eachScoreIsANewAttemptUnlessItSaysOtherwise() {
        take(score(student, 0, 80, ""));
        assertThat(standing().attempts()).isEqualTo(1);
        lms.clock().stopAt(NOW.plusSeconds(1));
        take(score(student, 1, 81, ""));
        assertThat(standing().attempts()).isEqualTo(2);
        take(score(student, 2, 82, extension("\"new_submission\":false")));
        take(score(student, 3, 83, extension("\"submission_type\":\"none\"")));
        assertThat(standing().attempts()).isEqualTo(2);
    }

    /** As its source does: an attempt is a change of the submission time. */
    @Test
    void theSameSubmissionTimeAgainIsNoNewAttempt() {
        String handedIn = ",\"submission\":{\"submittedAt\":\"2026-11-21T22:00:00Z\"}";
        take(score(student, 0, 80, handedIn));
        take(score(student, 1, 85, handedIn));

        assertThat(standing().attempts()).isEqualTo(1);
        assertThat(shown()).isEqualByComparingTo("85");
        assertThat(standing().submittedAt()).hasValue(Instant.parse("2026-11-21T22:00:00Z"));
    }

    @Test
    void attemptsBeyondTheLimitAreRefusedWith422() {
        gradebook.allowAttempts(1);
        take(score(student, 0, 80, ""));

        HttpResponse<String> second = client.score(lineItem, score(student, 1, 90, ""));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("most attempts");
        take(score(student, 2, 90, extension("\"new_submission\":false")));
        assertThat(shown()).isEqualByComparingTo("90");
    }

    /** Worked by hand: 7 of 8 is 87.5 of 100; 110 of 100 is kept, more than the maximum. */
    @Test
    void scoresAreRescaledAndMayExceedTheMaximum() {
        take(message(student, 0, "FullyGraded", ",\"scoreGiven\":7,\"scoreMaximum\":8"));
        assertThat(shown()).isEqualByComparingTo("87.5");
        take(message(student, 1, "FullyGraded", ",\"scoreGiven\":110,\"scoreMaximum\":100"));
        assertThat(shown()).isEqualByComparingTo("110");
    }

    @Test
    void aCommentStaysUntilAnotherArrives() {
        take(score(student, 0, 80, ",\"comment\":\"First <b>words</b>\""));
        take(score(student, 1, 81, ""));
        assertThat(client.result(lineItem, student).path("comment").asText())
                .isEqualTo("First <b>words</b>");
    }

    @Test
    void wantsTheScoresMediaType() {
        URI scores = ToolClient.below(lineItem, "/scores");
        String body = score(student, 0, 80, "");
        String withCharset = ToolClient.SCORE + "; charset=utf-8";

        assertThat(client.post(scores, "application/json", body).statusCode()).isEqualTo(400);
        assertThat(client.post(scores, withCharset, body).statusCode()).isEqualTo(200);
    }

    private void take(String body) {
        HttpResponse<String> answer = client.score(lineItem, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private Standing standing() {
        return gradebook.standing(item.id(), student);
    }

    private BigDecimal shown() {
        return standing().score().orElseThrow();
    }

    private static String extension(String fields) {
        return ",\"https://canvas.instructure.com/lti/submission\":{" + fields + "}";
    }

    private static String score(String userId, int secondsLater, int score, String more) {
        return message(
                userId,
                secondsLater,
                "FullyGraded",
                ",\"scoreGiven\":" + score + ",\"scoreMaximum\":100" + more);
    }

    private static String message(
            String userId, int secondsLater, String gradingProgress, String more) {
        return """
        {"userId":"%s","activityProgress":"Completed","gradingProgress":"%s","timestamp":"%s"%s}
        """
                .formatted(userId, gradingProgress, NOW.plusSeconds(secondsLater), more);
    }
}
