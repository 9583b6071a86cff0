package org.aspirant.tool.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.delivery.Cell;
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
    void everyColumnsDeadGradeIsSentAgainAtOnce() {
        var duties = new ColumnName("duties", "Naming duties");
        release("5");
        departures.queue(anna.grade(duties, "3"));
        departures.queue(anna.grade(duties, "4"));
        var further = Pair.of(anna.place, new Cell(anna.candidate, duties.id()));
        for (Pair pair : List.of(anna.pair, further)) {
            platform.then(new DeliveryOutcome.DeadLetter(DeliveryFault.NO_COLUMN, "no claim"));
            delivering.deliver(pair);
        }
        assertThat(deliveries.dead(anna.place.organization()))
                .extracting(Standing::column)
                .containsExactly(ColumnName.OWN, duties);

        assertThat(deliveries.sendAgain(anna.place, anna.candidate)).isTrue();
        assertThat(outbox.pairsWaiting(TASK)).containsExactlyInAnyOrder(anna.pair, further);
        delivering.deliver(further);
        delivering.deliver(anna.pair);

        assertThat(platform.points()).containsExactly("5", "4", "4", "5");
        assertThat(deliveries.of(anna.place, anna.candidate))
                .as("the plan's own first")
                .extracting(Standing::column, Standing::state)
                .containsExactly(
                        tuple(ColumnName.OWN, Standing.State.SENT),
                        tuple(duties, Standing.State.SENT));
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
