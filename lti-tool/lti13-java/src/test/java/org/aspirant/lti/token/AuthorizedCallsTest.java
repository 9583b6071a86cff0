package org.aspirant.lti.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Random;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.pace.CallGate;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.MutableClock;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the illness of a platform, and that it is then left alone. */
final class AuthorizedCallsTest {

    private static final URI SERVICE = URI.create("https://platform.example/service");
    private static final int MANY = 12;

    private final RecordingFetch service =
            new RecordingFetch(call -> RecordingFetch.answer(200, ""));
    private final AuthorizedCalls calls = calls();

    private AuthorizedCalls calls() {
        MutableClock clock = new MutableClock(FakePlatform.NOW);
        RecordingFetch network =
                new RecordingFetch(
                        call ->
                                call.address().equals(SERVICE)
                                        ? service.fetch(call)
                                        : RecordingFetch.answer(
                                                200,
                                                "{\"access_token\":\"t\",\"expires_in\":3600}"));
        return new AuthorizedCalls(
                new AccessTokens(() -> FakePlatform.OTHER_KEYS, network, clock),
                network,
                new CallGate(clock, new Random(1)));
    }

    private CallOutcome call() {
        return calls.call(
                FakePlatform.REGISTRATION, LtiScope.RESULTS, "GET", SERVICE, Map.of(), null);
    }

    private CallOutcome last(FetchOutcome answer) {
        service.answerWith(call -> answer);
        CallOutcome last = call();
        for (int made = 1; made < MANY; made++) {
            last = call();
        }
        return last;
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503})
    void leavesAPlatformAloneThatSaysItIsIll(int status) {
        assertThat(last(RecordingFetch.answer(status, ""))).isInstanceOf(CallOutcome.Held.class);
        assertThat(service.calls()).hasSizeLessThan(MANY);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "TIMED_OUT", "BROKEN"})
    void leavesAPlatformAloneThatDoesNotAnswer(FetchFault fault) {
        assertThat(last(RecordingFetch.failure(fault))).isInstanceOf(CallOutcome.Held.class);
        assertThat(service.calls()).hasSizeLessThan(MANY);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 422})
    void goesOnWhenOneThingAfterTheOtherIsRefused(int status) {
        last(RecordingFetch.answer(status, ""));

        assertThat(service.calls()).hasSize(MANY);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADDRESS_REFUSED", "BUSY"})
    void aCallThatWasNeverSentTellsNothingOfThePlatform(FetchFault fault) {
        last(RecordingFetch.failure(fault));
        assertThat(service.calls()).hasSize(MANY);
        int[] asked = {0};
        service.answerWith(
                call ->
                        asked[0]++ % 2 == 0
                                ? RecordingFetch.answer(500, "")
                                : RecordingFetch.failure(fault));

        CallOutcome outcome = call();
        for (int made = 1; made < MANY; made++) {
            outcome = call();
        }

        assertThat(outcome).isInstanceOf(CallOutcome.Held.class);
    }

    @Test
    void saysOfACallThatItHeldBackThatNothingArrivedAndWhenToTryAgain() {
        CallTrouble trouble = last(RecordingFetch.answer(503, "")).trouble(FakePlatform.NOW);

        assertThat(trouble.kind()).isEqualTo(CallTrouble.Kind.HELD_BACK);
        assertThat(trouble.mayHaveArrived()).isFalse();
        assertThat(trouble.after()).isPositive();
    }
}
