package org.aspirant.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.gradebook.Result;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The results of a whole column. */
class AllResultsTest {

    private final GradebookOfTests platform = new GradebookOfTests();
    private final Results results = new Results(platform.calls, platform.clock);

    private ResultsOutcome all() {
        return results.all(
                FakePlatform.REGISTRATION, GradebookOfTests.GRANTED, GradebookOfTests.LINE_ITEM);
    }

    @Test
    void comeFromEveryPage() {
        platform.gradebook.answerWith(
                call ->
                        String.valueOf(call.address().getRawQuery()).contains("page=2")
                                ? RecordingFetch.answer(
                                        200, "[{\"userId\":\"5\",\"resultScore\":2}]")
                                : RecordingFetch.answer(
                                        200,
                                        "[{\"userId\":\"4\",\"resultScore\":1,\"resultMaximum\":3},"
                                                + "{\"userId\":\"4\",\"resultScore\":9},{},null]",
                                        "Link",
                                        "<?page=2>; rel=\"next\""));
        var known = (ResultsOutcome.Known) all();

        assertThat(known.results())
                .containsExactly(
                        new Result(
                                new Subject("4"),
                                BigDecimal.ONE,
                                BigDecimal.valueOf(3),
                                null,
                                null),
                        new Result(new Subject("5"), BigDecimal.valueOf(2), null, null, null));
        assertThat(known.toString()).isEqualTo("Known[2 results]");
    }

    @Test
    void areAskedForWithoutALimitAtWhichMoodleFails() {
        platform.answers(200, "[]");

        assertThat(((ResultsOutcome.Known) all()).results()).isEmpty();
        assertThat(platform.lastCall().address())
                .isEqualTo(
                        URI.create(
                                "https://platform.example/mod/items/2/lineitem/results?type_id=1"));
    }

    @ParameterizedTest
    @CsvSource({
        "404, '', LINE_ITEM_GONE",
        "200, {}, ANSWER_UNREADABLE",
        "200, <html>, ANSWER_UNREADABLE",
    })
    void areRefused(int status, String body, GradeFault fault) {
        platform.answers(status, body);

        assertThat(((Refused) all()).fault()).isEqualTo(fault);
    }

    @Test
    void haveNoEnd() {
        platform.answers(200, "[]", "Link", "<?page=2>; rel=\"next\"");

        assertThat(((Refused) all()).fault()).isEqualTo(GradeFault.CONVERSATION_ENDLESS);
    }
}
