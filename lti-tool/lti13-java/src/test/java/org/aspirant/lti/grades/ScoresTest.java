package org.aspirant.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.gradebook.ScoreMessage;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoresTest {

    private static final ScoreMessage SCORE =
            ScoreMessage.fullyGraded(
                    new Subject("4"),
                    FakePlatform.NOW,
                    new BigDecimal("83.5"),
                    new BigDecimal(100),
                    null,
                    null);

    private final GradebookOfTests platform = new GradebookOfTests();
    private final Scores scores = new Scores(platform.calls, platform.clock);

    private PublishOutcome publish() {
        return publish(GradebookOfTests.GRANTED, GradebookOfTests.LINE_ITEM);
    }

    private PublishOutcome publish(AgsClaim granted, URI lineItem) {
        return scores.publish(FakePlatform.REGISTRATION, granted, lineItem, SCORE);
    }

    private Retry retry() {
        PublishOutcome outcome = publish();
        assertThat(outcome).isInstanceOf(Retry.class);
        return (Retry) outcome;
    }

    private static void refused(PublishOutcome outcome, GradeFault fault) {
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused) outcome).fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"200", "201", "202", "204"})
    void isPublishedWhereThePlatformTakesIt(int status) {
        platform.answers(status, "");

        assertThat(publish()).isInstanceOf(PublishOutcome.Published.class);
        assertThat(platform.gradebook.calls()).hasSize(1);
    }

    @Test
    void isPostedBeforeTheQueryWithTheExactMediaType() {
        publish();

        assertThat(platform.lastCall().method()).isEqualTo("POST");
        assertThat(platform.lastCall().address())
                .isEqualTo(
                        URI.create(
                                "https://platform.example/mod/items/2/lineitem/scores?type_id=1"));
        assertThat(platform.lastCall().headers())
                .isEqualTo(
                        Map.of(
                                "Content-Type", "application/vnd.ims.lis.v1.score+json",
                                "Accept", "*/*",
                                "Authorization", "Bearer token-1"));
        assertThat(platform.lastCall().body()).isEqualTo(SCORE.json());
    }

    @Test
    void asksForATokenOnce() {
        publish();
        publish();

        assertThat(platform.lastCall().headers()).containsEntry("Authorization", "Bearer token-1");
    }

    @Test
    void isSentOnceMoreWithANewTokenAfter401() {
        platform.gradebook.answerWith(
                call ->
                        RecordingFetch.answer(
                                "Bearer token-1".equals(call.headers().get("Authorization"))
                                        ? 401
                                        : 200,
                                ""));

        assertThat(publish()).isInstanceOf(PublishOutcome.Published.class);
        assertThat(platform.gradebook.calls()).hasSize(2);
    }

    @Test
    void waitsWhereTwoTokensWereRefused() {
        platform.answers(401, "");

        assertThat(retry().reason()).isEqualTo(RetryReason.UNAUTHORIZED);
        assertThat(platform.gradebook.calls()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "403, FORBIDDEN,       300, false",
        "408, TOO_MANY,         60, false",
        "429, TOO_MANY,         60, false",
        "500, PLATFORM_BROKEN,  10, true",
        "502, PLATFORM_BROKEN,  10, true",
        "503, PLATFORM_BROKEN,  10, true",
    })
    void waitsWhereItMayWorkLater(
            int status, RetryReason reason, long seconds, boolean mayHaveArrived) {
        platform.answers(status, "<html>");
        Retry retry = retry();
        assertThat(retry.reason()).isEqualTo(reason);
        assertThat(retry.after()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(retry.mayHaveArrived()).isEqualTo(mayHaveArrived);

        platform.answers(status, "", "Retry-After", "33");
        assertThat(retry().after()).isEqualTo(Duration.ofSeconds(33));
    }

    @ParameterizedTest
    @EnumSource(
            value = FetchFault.class,
            names = {"ADDRESS_REFUSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void waitsWhereTheNetworkFails(FetchFault fault) {
        platform.gradebook.answerWith(call -> RecordingFetch.failure(fault));
        Retry retry = retry();

        assertThat(retry.reason())
                .isEqualTo(fault == FetchFault.BUSY ? RetryReason.TOO_MANY : RetryReason.NETWORK);
        assertThat(retry.mayHaveArrived()).isEqualTo(fault.mayHaveArrived());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    409 | []
                    409 | ''
                    400 | {"errors":{"type":"bad_request","message":"Timestamp is not after the last one"}}
                    """)
    void isAConflictWhereThePlatformHasNewer(int status, String body) {
        platform.answers(status, body);

        assertThat(publish()).isInstanceOf(PublishOutcome.Conflict.class);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    400 | []                                   | NOT_TAKEN
                    422 | {"errors":"User not found in course"} | NOT_TAKEN
                    404 | ''                                   | LINE_ITEM_GONE
                    410 | ''                                   | LINE_ITEM_GONE
                    302 | ''                                   | MOVED
                    308 | ''                                   | MOVED
                    """)
    void isRefusedWhereNobodyButAPersonCanHelp(int status, String body, GradeFault fault) {
        platform.answers(status, body);

        refused(publish(), fault);
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/items/2/lineitem",
        "http://platform.example/mod/items/2/lineitem",
        "https://platform.example:8443/mod/items/2/lineitem",
        "https://platform.example.evil.example/items",
    })
    void carriesNoTokenAway(String elsewhere) {
        refused(
                publish(GradebookOfTests.GRANTED, URI.create(elsewhere)),
                GradeFault.FOREIGN_ADDRESS);
        assertThat(platform.gradebook.calls()).isEmpty();
    }

    @Test
    void isNotSentWhereThePlatformDoesNotOfferIt() {
        AgsClaim readOnly =
                new AgsClaim(
                        GradebookOfTests.LINE_ITEMS,
                        GradebookOfTests.LINE_ITEM,
                        Set.of(LtiScope.RESULTS));

        refused(publish(readOnly, GradebookOfTests.LINE_ITEM), GradeFault.NOT_OFFERED);
        assertThat(platform.gradebook.calls()).isEmpty();
    }

    @Test
    void isNotSentWithoutToken() {
        platform.tokens(call -> RecordingFetch.answer(400, "{\"error\":\"invalid_client\"}"));
        refused(publish(), GradeFault.NO_TOKEN);

        platform.tokens(call -> RecordingFetch.answer(503, "", "Retry-After", "9"));
        Retry retry = retry();
        assertThat(retry.reason()).isEqualTo(RetryReason.NO_TOKEN_NOW);
        assertThat(retry.after()).isEqualTo(Duration.ofSeconds(9));
        assertThat(retry.mayHaveArrived()).isFalse();
        assertThat(platform.gradebook.calls()).isEmpty();
    }

    @Test
    void everyRefusalHasAdvice() {
        for (GradeFault fault : GradeFault.values()) {
            assertThat(fault.advice()).as(fault.name()).endsWith(".").hasSizeGreaterThan(40);
        }
    }
}
