package org.aspirant.lti.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aspirant.lti.http.Origin;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.testing.MutableClock;
import org.junit.jupiter.api.Test;

class CallGateTest {

    private static final RegistrationKey TOOL = new RegistrationKey("https://a.example", "tool");
    private static final RegistrationKey OTHER = new RegistrationKey("https://a.example", "other");
    private static final Origin PLATFORM = new Origin("https", "a.example", 443);

    private final MutableClock clock = new MutableClock(Instant.parse("2026-09-01T08:00:00Z"));
    private final CallGate gate = new CallGate(clock, new Random(1));

    private CallGate.Passage passage() {
        CallGate.Entry entry = gate.enter(TOOL, PLATFORM);
        assertThat(entry).isInstanceOf(CallGate.Passage.class);
        return (CallGate.Passage) entry;
    }

    private void fail() {
        try (CallGate.Passage passage = passage()) {
            passage.failed();
        }
    }

    private Duration shut() {
        CallGate.Entry entry = gate.enter(TOOL, PLATFORM);
        assertThat(entry).isInstanceOf(CallGate.Entry.Shut.class);
        return ((CallGate.Entry.Shut) entry).after();
    }

    private void failUntilShut() {
        for (int i = 0; i < Circuit.FAILURES; i++) {
            fail();
        }
    }

    @Test
    void letsEightCallsOfARegistrationThroughAtATime() {
        List<CallGate.Passage> under = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            under.add(passage());
        }

        assertThat(gate.enter(TOOL, PLATFORM)).isInstanceOf(CallGate.Entry.Full.class);
        assertThat(gate.enter(OTHER, PLATFORM)).isInstanceOf(CallGate.Passage.class);
        under.get(0).close();
        assertThat(gate.enter(TOOL, PLATFORM)).isInstanceOf(CallGate.Passage.class);
    }

    @Test
    void shutsAfterFiveFailuresInARow() {
        failUntilShut();

        assertThat(shut()).isBetween(Duration.ofMillis(500), Duration.ofMillis(1500));
    }

    @Test
    void aSuccessBetweenThemStartsTheCountAnew() {
        for (int i = 0; i < 3 * Circuit.FAILURES; i++) {
            if (i % 2 == 0) {
                fail();
            } else {
                try (CallGate.Passage passage = passage()) {
                    passage.answered();
                }
            }
        }

        assertThat(gate.enter(TOOL, PLATFORM)).isInstanceOf(CallGate.Passage.class);
    }

    @Test
    void triesWithOneCallWhenTheTimeIsOver() {
        failUntilShut();
        clock.pass(shut());
        try (CallGate.Passage trial = passage()) {
            assertThat(shut()).isEqualTo(Duration.ofSeconds(1));
            trial.answered();
        }

        passage().close();
        passage().close();
    }

    @Test
    void shutsForLongerWhenTheTrialFailsButNeverForLongerThanTheLimit() {
        failUntilShut();
        Duration last = Duration.ZERO;
        for (int trial = 1; trial <= 12; trial++) {
            last = shut();
            assertThat(last).as("trial %d", trial).isLessThanOrEqualTo(CallGate.LONGEST_SHUT);
            clock.pass(last);
            fail();
        }

        assertThat(last).isEqualTo(CallGate.LONGEST_SHUT);
    }

    @Test
    void forgetsATrialThatNeverCameBack() {
        failUntilShut();
        clock.pass(shut());
        CallGate.Passage lost = passage();
        clock.pass(Circuit.TRIAL);

        assertThat(gate.enter(TOOL, PLATFORM)).isInstanceOf(CallGate.Passage.class);
        lost.close();
    }

    @Test
    void anotherPlatformIsNotHeldBack() {
        failUntilShut();

        assertThat(gate.enter(TOOL, new Origin("https", "b.example", 443)))
                .isInstanceOf(CallGate.Passage.class);
    }
}
