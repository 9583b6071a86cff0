package org.aspirant.tool.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.aspirant.academy.activity.Progress.Stage;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.lti.pace.Backoff;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.LocalUnitOfWork;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.reconciliation.JdbiReconciliations;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.aspirant.tool.platformlink.reconciliation.Difference;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What one execution does, one after the other and without a scheduler. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DeliveringTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final PendingScore.Points EIGHT =
            new PendingScore.Points(BigDecimal.valueOf(8), BigDecimal.TEN);

    private static final String TASK = "delivery";

    private final SettableClock clock = new SettableClock(Released.AT);
    private final Released anna = new Released();
    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final LocalUnitOfWork unitOfWork;
    private final JdbiDepartures departures;
    private final JdbiDeliveries deliveries;
    private final Installation installation;
    private final Outbox outbox;
    private final Delivering delivering;

    DeliveringTest(TestDatabase database) {
        unitOfWork = new LocalUnitOfWork(database.empty());
        Jdbi jdbi = Database.open(unitOfWork.dataSource());
        departures = new JdbiDepartures(jdbi, clock);
        deliveries = new JdbiDeliveries(jdbi, clock);
        outbox = new Outbox(jdbi, clock);
        installation = new Installation(jdbi, clock, URI.create("https://tool.example"), "here");
        installation.recognise();
        delivering =
                new Delivering(
                        outbox, platform, installation, clock, new Backoff(new Random(7), HOUR));
    }

    private void release(String points) {
        departures.queue(anna.grade(points));
    }

    private Standing standing() {
        return deliveries.of(anna.place, anna.candidate).orElseThrow();
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
                                new PendingScore.Points(
                                        new BigDecimal("17.50"), new BigDecimal("20.00")),
                                Stage.RELEASED,
                                Released.AT,
                                Instant.parse("2026-11-02T09:30:00Z"),
                                null,
                                false,
                                1));
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
    void aWeekOfFailuresMakesADeadLetter() {
        release("5");
        var down =
                new DeliveryOutcome.RetryAfter(Duration.ZERO, DeliveryFault.UNREACHABLE, "timeout");
        platform.then(down).then(down);
        assertThat(delivering.deliver(anna.pair)).isPresent();
        clock.advance(Delivering.PATIENCE.plusSeconds(1));

        assertThat(delivering.deliver(anna.pair)).isEmpty();

        assertThat(standing().state()).isEqualTo(Standing.State.DEAD);
        assertThat(standing().fault()).isEqualTo(DeliveryFault.GAVE_UP);
    }

    @Test
    void aDeadLetterWaitsForSomebodyAndIsSentAgainWhenAsked() {
        release("5");
        platform.then(new DeliveryOutcome.DeadLetter(DeliveryFault.NO_COLUMN, "no claim"));
        delivering.deliver(anna.pair);
        assertThat(outbox.pairsWaiting(TASK)).isEmpty();
        assertThat(deliveries.dead(anna.place.organization()))
                .singleElement()
                .satisfies(
                        dead -> {
                            assertThat(dead.fault()).isEqualTo(DeliveryFault.NO_COLUMN);
                            assertThat(dead.detail()).isEqualTo("no claim");
                        });
        assertThat(deliveries.dead(new OrganizationId("another"))).isEmpty();

        assertThat(deliveries.sendAgain(anna.place, anna.candidate)).isTrue();
        assertThat(deliveries.sendAgain(anna.place, anna.candidate)).isFalse();
        delivering.deliver(anna.pair);

        assertThat(platform.points()).containsExactly("5", "5");
        assertThat(deliveries.dead(anna.place.organization())).isEmpty();
        assertThat(deliveries.in(anna.place).get(anna.candidate)).isEqualTo(standing());
    }

    @Test
    void aNewerGradeTakesThePlaceOfADeadOne() {
        release("5");
        platform.then(new DeliveryOutcome.DeadLetter(DeliveryFault.REFUSED, "400"));
        delivering.deliver(anna.pair);
        release("6");

        delivering.deliver(anna.pair);

        assertThat(platform.points()).containsExactly("5", "6");
        assertThat(deliveries.dead(anna.place.organization())).isEmpty();
    }

    @Test
    void aGradeThatSomebodyChangedInThePlatformIsLeftAlone() {
        release("5");
        platform.then(new DeliveryOutcome.Overridden(EIGHT, "result 8"));

        assertThat(delivering.deliver(anna.pair)).isEmpty();

        assertThat(standing().state()).isEqualTo(Standing.State.OVERRIDDEN);
        assertThat(outbox.pairsWaiting(TASK)).isEmpty();
        assertThat(differences())
                .containsExactly(Map.entry(anna.candidate, new Difference(EIGHT, Released.AT)));
    }

    @Test
    void aGradeSaysWhatThePlatformTookBefore() {
        release("5");
        delivering.deliver(anna.pair);
        release("5.0");
        delivering.deliver(anna.pair);
        release("6");
        delivering.deliver(anna.pair);

        assertThat(platform.received)
                .extracting(PendingScore::isTheSameAgain)
                .containsExactly(false, true, false);
    }

    @Test
    void aGradeThatNeverArrivedIsNotTheSameAgain() {
        release("5");
        platform.then(new DeliveryOutcome.DeadLetter(DeliveryFault.REFUSED, "400"));
        delivering.deliver(anna.pair);
        assertThat(deliveries.sendAgain(anna.place, anna.candidate)).isTrue();
        delivering.deliver(anna.pair);

        assertThat(platform.received).noneMatch(PendingScore::isTheSameAgain);
    }

    @Test
    void aNewerGradeInTheGradebookIsNoLongerADifference() {
        release("5");
        platform.then(new DeliveryOutcome.Overridden(EIGHT, "result 8"));
        delivering.deliver(anna.pair);
        release("6");
        delivering.deliver(anna.pair);

        assertThat(standing().state()).isEqualTo(Standing.State.SENT);
        assertThat(differences()).isEmpty();
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

    private Map<SubjectId, Difference> differences() {
        return new JdbiReconciliations(Database.open(unitOfWork.dataSource()))
                .differences(anna.place);
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
                new Outbox.Attempt(
                        late.number() + 1,
                        Released.AT,
                        new PendingScore(
                                anna.place,
                                anna.candidate,
                                null,
                                Stage.BEING_READ,
                                Released.AT,
                                Released.AT,
                                null,
                                false,
                                1));

        outbox.settle(progress, Standing.State.SENT, null, "");

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

    @Test
    void aCopyOfTheDatabaseSendsNothingUntilSomebodySaysSo() {
        release("5");
        Jdbi jdbi = Database.open(unitOfWork.dataSource());
        var copy = new Installation(jdbi, clock, URI.create("https://staging.example"), "here");
        copy.recognise();
        var there = new Delivering(outbox, platform, copy, clock, new Backoff(new Random(7), HOUR));

        assertThat(there.deliver(anna.pair)).isEmpty();
        assertThat(platform.received).isEmpty();

        copy.resume();
        assertThat(there.deliver(anna.pair)).isEmpty();
        assertThat(platform.points()).containsExactly("5");
    }
}
