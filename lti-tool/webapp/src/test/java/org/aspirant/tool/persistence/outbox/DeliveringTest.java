package org.aspirant.tool.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.aspirant.academy.activity.Progress.Stage;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.lti.pace.Backoff;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What one execution does, one after the other and without a scheduler. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DeliveringTest extends DeliveringSetup {

    DeliveringTest(TestDatabase database) {
        super(database);
    }

    @Test
    void aReleasedGradeIsSentOnceWithEverythingThatItSays() {
        release("17.50");
        assertThat(outbox.pairsWaiting(TASK)).containsExactly(anna.pair);

        assertThat(delivering.deliver(anna.pair)).isEmpty();
        assertThat(delivering.deliver(anna.pair)).isEmpty();

        assertThat(platform.received)
                .containsExactly(
                        new PendingScore(
                                anna.place,
                                anna.candidate,
                                ColumnName.OWN,
                                new PendingScore.Points(
                                        new BigDecimal("17.50"), new BigDecimal("20.00")),
                                Stage.RELEASED,
                                Released.AT,
                                Instant.parse("2026-11-02T09:30:00Z"),
                                null,
                                false,
                                1,
                                null));
        assertThat(standing().state()).isEqualTo(Standing.State.SENT);
        assertThat(standing().settledAt()).isEqualTo(Released.AT);
        assertThat(outbox.pairsWaiting(TASK)).isEmpty();
    }

    @Test
    void aReleaseThatIsRolledBackIsNeverSent() {
        assertThatThrownBy(
                        () ->
                                unitOfWork.run(
                                        () -> {
                                            release("17.50");
                                            throw new IllegalStateException("on purpose");
                                        }))
                .hasMessage("on purpose");

        assertThat(outbox.pairsWaiting(TASK)).isEmpty();
        assertThat(deliveries.of(anna.place, anna.candidate)).isEmpty();
    }

    @Test
    void anAttemptThatFailedIsMadeAgainWithALaterTimestampAndSaysThatItIsNotTheFirst() {
        release("5");
        platform.then(
                new DeliveryOutcome.RetryAfter(Duration.ofSeconds(30), DeliveryFault.BUSY, "429"));

        Optional<Instant> again = delivering.deliver(anna.pair);

        assertThat(again).contains(Released.AT.plusSeconds(30));
        assertThat(standing().state()).isEqualTo(Standing.State.WAITING);
        assertThat(standing().fault()).isEqualTo(DeliveryFault.BUSY);
        clock.advance(Duration.ofSeconds(30));
        assertThat(delivering.deliver(anna.pair)).isEmpty();
        assertThat(platform.received).extracting(PendingScore::attempt).containsExactly(1, 2);
        assertThat(platform.received.get(1).timestamp())
                .isEqualTo(Instant.parse("2026-11-02T09:30:30Z"));
        assertThat(standing().state()).isEqualTo(Standing.State.SENT);
        assertThat(standing().fault()).isNull();
    }

    @Test
    void whatThrowsIsTriedAgain() {
        release("5");
        platform.then(
                score -> {
                    throw new IllegalArgumentException("a secret");
                });

        assertThat(delivering.deliver(anna.pair)).isPresent();

        assertThat(standing().fault()).isEqualTo(DeliveryFault.FAILED);
        assertThat(standing().detail()).isEqualTo("IllegalArgumentException");
    }

    @Test
    void whatWaitsSaysWhenItIsSentAgain() {
        release("5");
        platform.then(new DeliveryOutcome.RetryAfter(HOUR, DeliveryFault.HELD_BACK, "held back"));

        Instant next = delivering.deliver(anna.pair).orElseThrow();

        assertThat(standing().fault()).isEqualTo(DeliveryFault.HELD_BACK);
        assertThat(standing().nextAttempt()).isEqualTo(next);
        delivering.deliver(anna.pair);
        assertThat(standing().nextAttempt()).as("it does not wait any more").isNull();
    }

    @Test
    void aCopyOfTheDatabaseSendsNothingUntilSomebodySaysSo() {
        release("5");
        Jdbi jdbi = Database.open(unitOfWork.dataSource());
        var copy = new Installation(jdbi, clock, URI.create("https://staging.example"), "here");
        copy.recognise();
        var there =
                new Delivering(
                        outbox, outcomes, platform, copy, clock, new Backoff(new Random(7), HOUR));

        assertThat(there.deliver(anna.pair)).isEmpty();
        assertThat(platform.received).isEmpty();

        copy.resume();
        assertThat(there.deliver(anna.pair)).isEmpty();
        assertThat(platform.points()).containsExactly("5");
    }
}
