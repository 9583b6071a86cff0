package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.gradebook.ReceivedScore;
import org.aspirant.practicelms.gradebook.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the captured conversation with Moodle leaves unsaid, and how it shows in the gradebook. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoodleMannerTest {

    private static final Instant NOW = Instant.parse("2026-11-21T22:30:00Z");

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final ToolClient client = new ToolClient(lms, tool);
    private final Course course = lms.course(Manner.MOODLE);
    private final Gradebook gradebook = lms.gradebook(course);
    private final LineItem item = gradebook.lineItems().get(0);
    private final URI lineItem = lms.lineItemUrl(course, item);

    @BeforeAll
    void authorize() {
        lms.clock().stopAt(NOW);
        ToolClient unused = client.authorized();
    }

    @BeforeEach
    void clear() {
        gradebook.clear();
    }

    @AfterAll
    void stop() {
        lms.close();
        tool.close();
    }

    @Test
    void showsWhatArrived() {
        assertThat(client.score(lineItem, graded(83, 0)).statusCode()).isEqualTo(200);

        Standing standing = gradebook.standing(item.id(), "4");
        assertThat(standing.score().orElseThrow()).isEqualByComparingTo("83");
        assertThat(standing.gradingProgress()).hasValue("FullyGraded");
        assertThat(standing.received()).hasValue(NOW);
        ReceivedScore received = gradebook.received().get(0);
        assertThat(received.status()).isEqualTo(200);
        assertThat(received.taken()).isTrue();
        assertThat(received.message().orElseThrow().userId()).isEqualTo("4");
    }

    @Test
    void keepsRefusedMessagesInTheHistoryWithTheReason() {
        HttpResponse<String> unused = client.score(lineItem, graded(83, 0));
        HttpResponse<String> again = client.score(lineItem, graded(84, 0));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("not later than the stored");
        ReceivedScore refused = gradebook.received().get(1);
        assertThat(refused.taken()).isFalse();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.note()).contains("whole seconds");
        assertThat(gradebook.standing(item.id(), "4").score().orElseThrow())
                .isEqualByComparingTo("83");
    }

    /** Not measured; Moodle's documented habit of overridden grades. */
    @Test
    void aGradeSetByHandStaysWhateverTheToolSends() {
        HttpResponse<String> first = client.score(lineItem, graded(83, 0));
        gradebook.override(item.id(), "4", Optional.of(new BigDecimal("70")));

        assertThat(client.score(lineItem, graded(90, 5)).statusCode()).isEqualTo(200);
        JsonNode result = client.result(lineItem, "4");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(result.path("resultScore").decimalValue()).isEqualByComparingTo("70");

        gradebook.override(item.id(), "4", Optional.empty());
        assertThat(client.score(lineItem, graded(91, 9)).statusCode()).isEqualTo(200);
        assertThat(client.result(lineItem, "4").path("resultScore").asInt()).isEqualTo(91);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no JSON                   | {                                                                 | not one JSON object
                    a list                    | []                                                                | not one JSON object
                    a name twice              | {"userId":"4","userId":"5"}                                       | not one JSON object
                    nobody                    | {"timestamp":"2026-11-21T22:30:00Z"}                              | userId is missing
                    no timestamp              | {"userId":"4","activityProgress":"Completed","gradingProgress":"FullyGraded"} | timestamp is missing
                    a timestamp without zone  | {"userId":"4","activityProgress":"a","gradingProgress":"b","timestamp":"2026-11-21T22:30:00"} | timestamp has to be a time with an offset
                    a score in words          | {"userId":"4","activityProgress":"a","gradingProgress":"b","timestamp":"2026-11-21T22:30:00Z","scoreGiven":"ten"} | scoreGiven has to be a number
                    a score beyond measure    | {"userId":"4","activityProgress":"a","gradingProgress":"b","timestamp":"2026-11-21T22:30:00Z","scoreGiven":1e99999999} | scoreGiven has more than 30 digits
                    no maximum                | {"userId":"4","activityProgress":"a","gradingProgress":"FullyGraded","timestamp":"2026-11-21T22:30:00Z","scoreGiven":1} | scoreGiven came without scoreMaximum
                    a negative score          | {"userId":"4","activityProgress":"a","gradingProgress":"FullyGraded","timestamp":"2026-11-21T22:30:00Z","scoreGiven":-1,"scoreMaximum":2} | scoreGiven has to be 0 or more
                    a maximum of nothing      | {"userId":"4","activityProgress":"a","gradingProgress":"FullyGraded","timestamp":"2026-11-21T22:30:00Z","scoreGiven":1,"scoreMaximum":0} | scoreMaximum has to be more than 0
                    """)
    void refusesAScoreThatIsNoneAndSaysWhy(String situation, String body, String reason) {
        HttpResponse<String> answer = client.score(lineItem, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(reason);
        assertThat(gradebook.received().get(0).note()).contains(reason);
        assertThat(gradebook.standing(item.id(), "4")).isEqualTo(Standing.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no label          | {"scoreMaximum":10}                            | label is missing
                    no maximum        | {"label":"A"}                                  | scoreMaximum has to be a number
                    a maximum of zero | {"label":"A","scoreMaximum":0}                 | more than 0
                    a link of others  | {"label":"A","scoreMaximum":1,"resourceLinkId":"77"} | There is no resource link 77
                    """)
    void refusesALineItemThatIsNone(String situation, String body, String reason) {
        int before = gradebook.lineItems().size();
        URI container = URI.create(lms.baseUrl() + "/services/2/lineitems?type_id=1");

        HttpResponse<String> answer = client.post(container, ToolClient.LINE_ITEM, body);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(reason);
        assertThat(gradebook.lineItems()).hasSize(before);
    }

    @Test
    void ofTwentyScoresOfOneSecondExactlyOneIsTaken() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String body = graded(50 + i, 0);
            calls.add(() -> client.score(lineItem, body).statusCode());
        }
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> call : threads.invokeAll(calls)) {
            statuses.add(call.get());
        }
        threads.shutdown();

        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(gradebook.received().stream().filter(ReceivedScore::taken)).hasSize(1);
        assertThat(gradebook.received()).hasSize(20);
    }

    @Test
    void anotherCoursesLineItemIsNotFoundHere() {
        Course canvas = lms.course(Manner.CANVAS);
        String foreign = lms.gradebook(canvas).lineItems().get(1).id() + "00";
        URI address =
                URI.create(
                        lms.baseUrl() + "/services/2/lineitems/" + foreign + "/lineitem?type_id=1");

        assertThat(client.score(address, graded(1, 0)).statusCode()).isEqualTo(404);
        assertThat(
                        client.get(
                                        URI.create(
                                                lms.baseUrl() + "/services/14/lineitems?type_id=1"),
                                        ToolClient.LINE_ITEMS)
                                .statusCode())
                .as("the Canvas course has other addresses")
                .isEqualTo(404);
    }

    private static String graded(int score, int secondsLater) {
        return """
        {"userId":"4","scoreGiven":%d,"scoreMaximum":100,"activityProgress":"Completed",
         "gradingProgress":"FullyGraded","timestamp":"%s"}
        """
                .formatted(score, NOW.plusSeconds(secondsLater));
    }
}
