package org.aspirant.tool.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Grades that will not arrive unless somebody does something. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DeadLettersTest extends DeliveringSetup {

    DeadLettersTest(TestDatabase database) {
        super(database);
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
        assertThat(deliveries.in(anna.place).get(anna.cell())).isEqualTo(standing());
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
    void aGradeThatNeverArrivedIsNotTheSameAgain() {
        release("5");
        platform.then(new DeliveryOutcome.DeadLetter(DeliveryFault.REFUSED, "400"));
        delivering.deliver(anna.pair);
        assertThat(deliveries.sendAgain(anna.place, anna.candidate)).isTrue();
        delivering.deliver(anna.pair);

        assertThat(platform.received).noneMatch(PendingScore::isTheSameAgain);
    }
}
