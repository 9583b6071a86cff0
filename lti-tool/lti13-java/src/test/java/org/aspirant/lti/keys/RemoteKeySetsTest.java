package org.aspirant.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.MutableClock;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteKeySetsTest {

    private static final URI JWKS = URI.create("https://platform.example/jwks");
    private static final SigningKey KEY = FakePlatform.KEYS.current();
    private static final SigningKey NEXT = FakePlatform.OTHER_KEYS.current();
    private static final SigningKeys BOTH = new SigningKeys(List.of(KEY, NEXT));

    private final MutableClock clock = new MutableClock(FakePlatform.NOW);
    private final RecordingFetch network =
            new RecordingFetch(call -> RecordingFetch.answer(200, FakePlatform.KEYS.publicJwks()));
    private final RemoteKeySets sets = new RemoteKeySets(network, clock);

    private KeyOutcome find(String keyId) {
        return sets.find(JWKS, Reach.PUBLIC, keyId);
    }

    private void finds(SigningKey key) {
        assertThat(find(key.keyId())).isInstanceOf(KeyOutcome.Found.class);
    }

    private void isFetched(int times) {
        assertThat(network.calls()).hasSize(times);
    }

    @Test
    void fetchesOnceAndKeeps() {
        finds(KEY);
        clock.pass(Duration.ofMinutes(59));
        finds(KEY);
        isFetched(1);
        assertThat(network.calls().get(0).address()).isEqualTo(JWKS);
        assertThat(network.calls().get(0).maxBytes()).isEqualTo(256 * 1024);
    }

    @ParameterizedTest(name = "{0}: fresh for {1} s")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    max-age=600                   | 600
                    public, MAX-AGE=7200, private | 7200
                    max-age="900"                 | 900
                    max-age=1                     | 300
                    no-store                      | 300
                    max-age=3600, no-cache        | 300
                    max-age=999999999             | 86400
                    max-age=-5                    | 3600
                    s-maxage=60                   | 3600
                    public                        | 3600
                    """)
    void keepsAsLongAsItIsToldWithinBounds(String header, long seconds) {
        network.answerWith(
                call ->
                        RecordingFetch.answer(
                                200, FakePlatform.KEYS.publicJwks(), "Cache-Control", header));
        finds(KEY);
        clock.pass(Duration.ofSeconds(seconds - 1));
        finds(KEY);
        isFetched(1);
        clock.pass(Duration.ofSeconds(1));
        finds(KEY);
        isFetched(2);
    }

    @Test
    void noticesANewKeyAtOnce() {
        finds(KEY);
        network.answerWith(call -> RecordingFetch.answer(200, BOTH.publicJwks()));
        clock.pass(Duration.ofSeconds(10));

        finds(NEXT);
        isFetched(2);
    }

    @Test
    void asksForUnknownKeysAtMostOnceInTenSeconds() {
        finds(KEY);
        for (int i = 0; i < 500; i++) {
            assertThat(find("invented-" + i)).isInstanceOf(KeyOutcome.Unknown.class);
        }
        isFetched(2);
        clock.pass(Duration.ofMillis(9_999));
        for (int i = 0; i < 500; i++) {
            assertThat(find("also-invented-" + i)).isInstanceOf(KeyOutcome.Unknown.class);
        }
        isFetched(2);
        clock.pass(Duration.ofMillis(1));
        for (int i = 0; i < 500; i++) {
            assertThat(find("invented-" + i)).isInstanceOf(KeyOutcome.Unknown.class);
        }
        isFetched(3);
    }

    @Test
    void noticesANewKeyAtOnceEvenRightAfterTheSetWasFetched() {
        finds(KEY);
        network.answerWith(call -> RecordingFetch.answer(200, BOTH.publicJwks()));

        finds(NEXT);
        isFetched(2);
    }

    @Test
    void remembersForAMinuteThatAKeyIsMissing() {
        assertThat(find("invented")).isInstanceOf(KeyOutcome.Unknown.class);
        clock.pass(Duration.ofSeconds(59));
        assertThat(find("invented")).isInstanceOf(KeyOutcome.Unknown.class);
        isFetched(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(find("invented")).isInstanceOf(KeyOutcome.Unknown.class);
        isFetched(2);
    }

    @Test
    void keepsTheLastGoodKeysWhileThePlatformIsDown() {
        finds(KEY);
        network.answerWith(call -> RecordingFetch.failure(FetchFault.UNREACHABLE));
        clock.pass(Duration.ofDays(2));

        finds(KEY);
        finds(KEY);
        isFetched(2);
        assertThat(find("invented")).isInstanceOf(KeyOutcome.Unavailable.class);
    }

    @Test
    void aFailedFetchDoesNotMakeAKeyMissing() {
        finds(KEY);
        clock.pass(Duration.ofSeconds(10));
        network.answerWith(call -> RecordingFetch.failure(FetchFault.TIMED_OUT));
        assertThat(find(NEXT.keyId())).isInstanceOf(KeyOutcome.Unknown.class);
        network.answerWith(call -> RecordingFetch.answer(200, BOTH.publicJwks()));
        clock.pass(Duration.ofSeconds(10));

        finds(NEXT);
    }

    @Test
    void saysWhatIsWrongWithAPlatformThatNeverAnswered() {
        network.answerWith(call -> RecordingFetch.answer(302, "", "Location", "https://evil/"));
        assertThat(find("x")).isEqualTo(new KeyOutcome.Unavailable("HTTP 302 from " + JWKS));
        assertThat(find("x")).isInstanceOf(KeyOutcome.Unavailable.class);
        isFetched(1);
        clock.pass(Duration.ofSeconds(10));
        network.answerWith(call -> RecordingFetch.answer(200, FakePlatform.KEYS.publicJwks()));
        finds(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"keys\":{}}", "{\"keys\":[]} x"})
    void takesNoGarbageForKeys(String body) {
        finds(KEY);
        clock.pass(Duration.ofHours(1));
        network.answerWith(call -> RecordingFetch.answer(200, body));

        finds(KEY);
        assertThat(find("invented")).isInstanceOf(KeyOutcome.Unavailable.class);
    }

    @Test
    void fetchesOnceForFiftyWhoWaitAtOnce() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        network.answerWith(
                call -> {
                    asked.countDown();
                    try {
                        answer.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return RecordingFetch.answer(200, FakePlatform.KEYS.publicJwks());
                });
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Future<KeyOutcome>> answers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                answers.add(threads.submit(() -> find(KEY.keyId())));
            }
            asked.await();
            answer.countDown();
            for (Future<KeyOutcome> one : answers) {
                assertThat(one.get()).isInstanceOf(KeyOutcome.Found.class);
            }
            isFetched(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void keepsTwoPlatformsApart() {
        URI other = URI.create("https://other.example/jwks");
        network.answerWith(
                call ->
                        RecordingFetch.answer(
                                200,
                                (call.address().equals(other)
                                                ? FakePlatform.OTHER_KEYS
                                                : FakePlatform.KEYS)
                                        .publicJwks()));
        finds(KEY);

        assertThat(sets.find(other, Reach.PUBLIC, KEY.keyId()))
                .isInstanceOf(KeyOutcome.Unknown.class);
        assertThat(find(NEXT.keyId())).isInstanceOf(KeyOutcome.Unknown.class);
    }
}
