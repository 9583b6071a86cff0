package org.aspirant.tool.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.aspirant.academy.activity.Progress.Stage;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Which of several messages is sent, under which timestamp. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class NewestMessageTest extends DeliveringSetup {

    NewestMessageTest(TestDatabase database) {
        super(database);
    }

    @Test
    void ofSeveralGradesOnlyTheNewestIsSent() {
        release("5");
        release("9");

        assertThat(delivering.deliver(anna.pair)).isEmpty();

        assertThat(platform.points()).containsExactly("9");
        assertThat(outbox.pairsWaiting(TASK)).isEmpty();
    }

    @Test
    void whatIsReleasedDuringADeliveryIsSentAfterIt() {
        release("5");
        platform.then(
                score -> {
                    release("9");
                    return new DeliveryOutcome.Delivered();
                });

        delivering.deliver(anna.pair);
        assertThat(outbox.pairsWaiting(TASK)).containsExactly(anna.pair);
        delivering.deliver(anna.pair);

        assertThat(platform.points()).containsExactly("5", "9");
        assertThat(standing().state()).isEqualTo(Standing.State.SENT);
    }

    @Test
    void timestampsGrowByWholeSecondsEvenWithinOneSecond() {
        for (String points : List.of("5", "6", "7")) {
            release(points);
            delivering.deliver(anna.pair);
        }
        clock.advance(Duration.ofMinutes(1));
        release("8");
        delivering.deliver(anna.pair);

        assertThat(platform.received)
                .extracting(PendingScore::timestamp)
                .containsExactly(
                        Instant.parse("2026-11-02T09:30:00Z"),
                        Instant.parse("2026-11-02T09:30:01Z"),
                        Instant.parse("2026-11-02T09:30:02Z"),
                        Instant.parse("2026-11-02T09:31:00Z"));
    }

    @Test
    void aClockThatIsSetBackDoesNotTurnTimestampsBack() {
        release("5");
        delivering.deliver(anna.pair);
        clock.advance(Duration.ofHours(-1));
        release("6");
        delivering.deliver(anna.pair);

        assertThat(platform.received)
                .extracting(PendingScore::timestamp)
                .containsExactly(
                        Instant.parse("2026-11-02T09:30:00Z"),
                        Instant.parse("2026-11-02T09:30:01Z"));
    }

    @Test
    void progressIsSentUntilThereIsAGradeAndNeverAfter() {
        departures.queue(anna.progress(Stage.STARTED));
        departures.queue(anna.progress(Stage.SUBMITTED));
        delivering.deliver(anna.pair);
        release("5");
        departures.queue(anna.progress(Stage.BEING_READ));
        delivering.deliver(anna.pair);
        departures.queue(anna.progress(Stage.STARTED));
        delivering.deliver(anna.pair);

        assertThat(platform.points()).containsExactly("-", "5");
        assertThat(platform.received.get(0).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(outbox.pairsWaiting(TASK)).isEmpty();
    }

    /** The grade's transaction began first and ended last. */
    @Test
    void aGradeThatAppearsBehindProgressOfAHigherNumberIsNotLost() {
        release("5");
        var late = outbox.begin(anna.pair).orElseThrow();
        departures.queue(anna.progress(Stage.BEING_READ));
        var progress =
                new Attempt(
                        late.number() + 1,
                        Released.AT,
                        new PendingScore(
                                anna.place,
                                anna.candidate,
                                ColumnName.OWN,
                                null,
                                Stage.BEING_READ,
                                Released.AT,
                                Released.AT,
                                null,
                                false,
                                1,
                                null));

        outcomes.settle(progress, Standing.State.SENT, null, "");

        assertThat(standing().state()).isEqualTo(Standing.State.WAITING);
        delivering.deliver(anna.pair);
        assertThat(platform.points()).containsExactly("5");
    }

    @Test
    void ofTwoWhoBeginTheSameAttemptTheSecondFindsItsSuccessor() {
        release("5");
        var first = outbox.begin(anna.pair).orElseThrow();
        var second = outbox.begin(anna.pair).orElseThrow();

        assertThat(second.score().attempt()).isEqualTo(first.score().attempt() + 1);
        assertThat(second.score().timestamp()).isAfter(first.score().timestamp());
    }
}
