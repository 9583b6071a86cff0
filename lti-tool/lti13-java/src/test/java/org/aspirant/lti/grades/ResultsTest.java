package org.aspirant.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.gradebook.Result;
import org.aspirant.lti.testing.FakePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsTest {

    private final GradebookOfTests platform = new GradebookOfTests();
    private final Results results = new Results(platform.calls, platform.clock);

    private ResultOutcome ask() {
        return results.of(
                FakePlatform.REGISTRATION,
                GradebookOfTests.GRANTED,
                GradebookOfTests.LINE_ITEM,
                new Subject("4"));
    }

    private ResultOutcome.Known known() {
        ResultOutcome outcome = ask();
        assertThat(outcome).isInstanceOf(ResultOutcome.Known.class);
        return (ResultOutcome.Known) outcome;
    }

    /** As a Moodle 4.5.6 answered on 21 November 2026. */
    @Test
    void readsWhatMoodleShows() {
        platform.answers(
                200,
                """
                [{"id":"https:\\/\\/platform.example\\/x?user_id=4","userId":"4","resultScore":93,
                  "resultMaximum":100,"comment":"Good <b>work<\\/b>",
                  "timestamp":"2026-11-21T22:28:14+00:00"}]
                """);
        Result result = Objects.requireNonNull(known().result());

        assertThat(result)
                .isEqualTo(
                        new Result(
                                new Subject("4"),
                                new BigDecimal(93),
                                new BigDecimal(100),
                                "Good <b>work</b>",
                                Instant.parse("2026-11-21T22:28:14Z")));
        assertThat(result.toString()).doesNotContain("93").doesNotContain("work");
    }

    @Test
    void asksBeforeTheQueryForOnePersonWithTheExactMediaType() {
        platform.answers(200, "[]");
        known();

        assertThat(platform.lastCall().address())
                .isEqualTo(
                        URI.create(
                                "https://platform.example/mod/items/2/lineitem/results?type_id=1&user_id=4"));
        assertThat(platform.lastCall().headers())
                .isEqualTo(
                        Map.of(
                                "Accept", "application/vnd.ims.lis.v2.resultcontainer+json",
                                "Authorization", "Bearer token-1"));
    }

    @Test
    void knowsThatThereIsNone() {
        platform.answers(200, "[]");

        assertThat(known().result()).isNull();
    }

    @Test
    void readsAnErasedGradeAsOneWithoutScore() {
        platform.answers(200, "[{\"id\":\"x\",\"userId\":\"4\"}]");

        assertThat(Objects.requireNonNull(known().result()).score()).isNull();
    }

    @Test
    void picksThePersonOutOfEverybody() {
        platform.answers(
                200, "[{\"userId\":\"3\",\"resultScore\":1},{\"userId\":4,\"resultScore\":0.5}]");

        assertThat(Objects.requireNonNull(known().result()).score()).isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "[", "[] []"})
    void makesNothingOfGarbage(String body) {
        platform.answers(200, body);

        assertThat(((Refused) ask()).fault()).isEqualTo(GradeFault.ANSWER_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[7]", "[null]", "[{\"userId\":null}]", "[{}]", "[[]]"})
    void passesOverWhatIsNoResult(String body) {
        platform.answers(200, body);

        assertThat(known().result()).isNull();
    }

    @Test
    void takesNoTextForANumber() {
        platform.answers(
                200,
                "[{\"userId\":\"4\",\"resultScore\":\"93\",\"timestamp\":\"yesterday\",\"comment\":7}]");
        Result result = Objects.requireNonNull(known().result());

        assertThat(result.score()).isNull();
        assertThat(result.timestamp()).isNull();
        assertThat(result.comment()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"404, LINE_ITEM_GONE", "400, NOT_TAKEN", "301, MOVED"})
    void isRefused(int status, GradeFault fault) {
        platform.answers(status, "");

        assertThat(((Refused) ask()).fault()).isEqualTo(fault);
    }

    @Test
    void waitsForAPlatformThatIsBroken() {
        platform.answers(500, "");

        assertThat(((Retry) ask()).reason()).isEqualTo(RetryReason.PLATFORM_BROKEN);
    }
}
