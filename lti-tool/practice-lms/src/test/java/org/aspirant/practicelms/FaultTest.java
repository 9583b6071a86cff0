package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.gradebook.Gradebook;
import org.aspirant.practicelms.gradebook.LineItem;
import org.aspirant.practicelms.gradebook.ReceivedScore;
import org.aspirant.practicelms.steering.ScoreFault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The platform fails as it is asked to, says so in its history, and works again after that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTest {

    private static final Instant NOW = Instant.parse("2026-11-21T22:30:00Z");

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final ToolClient client = new ToolClient(lms, tool);
    private final Course course = lms.course(Manner.MOODLE);
    private final Gradebook gradebook = lms.gradebook(course);
    private final LineItem item = gradebook.lineItems().get(0);
    private final URI lineItem = lms.lineItemUrl(course, item);
    private int second;

    @BeforeAll
    void authorize() {
        ToolClient unused = client.authorized();
    }

    @BeforeEach
    void clear() {
        lms.faults().clear();
        lms.clock().runTrue();
        gradebook.clear();
    }

    @AfterAll
    void stop() {
        lms.close();
        tool.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UNAUTHORIZED, 401",
        "FORBIDDEN, 403",
        "CONFLICT, 409",
        "TOO_MANY_REQUESTS, 429",
        "SERVER_ERROR, 500"
    })
    void failsTheNextScoreAndTakesTheOneAfter(ScoreFault fault, int status) {
        lms.faults().failNextScores(1, fault);

        HttpResponse<String> failed = client.score(lineItem, graded());
        assertThat(failed.statusCode()).isEqualTo(status);
        assertThat(failed.headers().firstValue("Retry-After").isPresent())
                .isEqualTo(fault == ScoreFault.TOO_MANY_REQUESTS);
        ReceivedScore noted = gradebook.received().get(0);
        assertThat(noted.taken()).isFalse();
        assertThat(noted.status()).isEqualTo(status);
        assertThat(noted.message()).as("it is shown what was sent").isPresent();
        assertThat(gradebook.standing(item.id(), "4").score()).isEmpty();

        assertThat(client.score(lineItem, graded()).statusCode()).isEqualTo(200);
    }

    @Test
    void failsScoresInTheOrderTheyWereAskedFor() {
        lms.faults().failNextScores(2, ScoreFault.SERVER_ERROR);
        lms.faults().failNextScores(1, ScoreFault.CONFLICT);

        assertThat(client.score(lineItem, graded()).statusCode()).isEqualTo(500);
        assertThat(client.score(lineItem, graded()).statusCode()).isEqualTo(500);
        assertThat(client.score(lineItem, graded()).statusCode()).isEqualTo(409);
        assertThat(client.score(lineItem, graded()).statusCode()).isEqualTo(200);
    }

    @Test
    void failsEveryScoreForATimeByItsOwnClock() {
        lms.clock().stopAt(NOW);
        lms.faults().failScoresFor(Duration.ofMinutes(1), ScoreFault.TOO_MANY_REQUESTS);

        assertThat(client.score(lineItem, graded()).statusCode()).isEqualTo(429);
        lms.clock().advance(Duration.ofSeconds(59));
        assertThat(client.score(lineItem, graded()).statusCode()).isEqualTo(429);
        lms.clock().advance(Duration.ofSeconds(1));
        assertThat(client.score(lineItem, graded()).statusCode()).isEqualTo(200);
    }

    @Test
    void cutsTheConnection() {
        lms.faults().failNextScores(1, ScoreFault.CUT);

        assertThatThrownBy(() -> scoreOrFail()).isInstanceOf(IOException.class);
        assertThat(gradebook.standing(item.id(), "4").score()).isEmpty();
        assertThat(gradebook.received().get(0).status()).isZero();
    }

    @Test
    void storesAScoreAndLosesTheAnswer() {
        lms.faults().failNextScores(1, ScoreFault.TAKEN_BUT_CUT);

        assertThatThrownBy(() -> scoreOrFail()).isInstanceOf(IOException.class);
        assertThat(gradebook.standing(item.id(), "4").score()).isPresent();
        assertThat(gradebook.received().get(0).taken()).isTrue();
        assertThat(gradebook.received().get(0).status()).isZero();
    }

    @Test
    void leavesARequestHangingUntilItIsLetGo() throws Exception {
        lms.faults().failNextScores(1, ScoreFault.HANG);
        CompletableFuture<Boolean> answered =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                HttpResponse<String> unused = scoreOrFail();
                                return true;
                            } catch (IOException e) {
                                return false;
                            }
                        });
        await(() -> !gradebook.received().isEmpty());
        assertThat(answered).isNotDone();

        lms.faults().clear();

        assertThat(answered.get(20, TimeUnit.SECONDS)).as("cut without an answer").isFalse();
        assertThat(client.score(lineItem, graded()).statusCode()).isEqualTo(200);
    }

    @Test
    void isDownForServicesAndTokensWhileThePageStays() {
        lms.clock().stopAt(NOW);
        lms.faults().beDownFor(Duration.ofMinutes(2));

        assertThatThrownBy(() -> scoreOrFail()).isInstanceOf(IOException.class);
        assertThatThrownBy(
                        () ->
                                client.sendOrFail(
                                        "POST",
                                        URI.create(lms.baseUrl() + "/token"),
                                        null,
                                        Map.of(),
                                        "a=b"))
                .isInstanceOf(IOException.class);
        HttpResponse<String> page = client.get(lms.baseUrl().resolve("/"), "*/*");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Down for another 2 min");
        assertThat(gradebook.received()).as("nothing got through").isEmpty();

        lms.clock().advance(Duration.ofMinutes(2));
        assertThat(client.score(lineItem, graded()).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesConnectionsWhileUnpluggedAndComesBackToItsPort() throws Exception {
        lms.unplug();
        lms.unplug();
        assertThatThrownBy(() -> scoreOrFail()).isInstanceOf(ConnectException.class);

        lms.plugIn();
        lms.plugIn();
        assertThat(client.score(lineItem, graded()).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> scoreOrFail() throws IOException {
        return client.sendOrFail(
                "POST",
                ToolClient.below(lineItem, "/scores"),
                client.bearer(),
                Map.of("Content-Type", ToolClient.SCORE),
                graded());
    }

    private String graded() {
        return """
        {"userId":"4","scoreGiven":1,"scoreMaximum":1,"activityProgress":"Completed",
         "gradingProgress":"FullyGraded","timestamp":"%s"}
        """
                .formatted(NOW.plusSeconds(++second));
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited 20 s").isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
