package org.aspirant.tool.persistence.outbox;

import static org.aspirant.tool.platformlink.reconciliation.GradebookReading.State.NEVER;
import static org.aspirant.tool.platformlink.reconciliation.GradebookReading.State.NOTHING_THERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.reconciliation.JdbiReconciliations;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.aspirant.tool.platformlink.reconciliation.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a grade meets that somebody changed, or that is there already. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ChangedInTheGradebookTest extends DeliveringSetup {

    private static final PendingScore.Points EIGHT =
            new PendingScore.Points(BigDecimal.valueOf(8), BigDecimal.TEN);

    ChangedInTheGradebookTest(TestDatabase database) {
        super(database);
    }

    private JdbiReconciliations reconciliations() {
        return new JdbiReconciliations(Database.open(unitOfWork.dataSource()));
    }

    private Map<Cell, Difference> differences() {
        return reconciliations().differences(anna.place);
    }

    private void renameTable(String from, String to) {
        Database.open(unitOfWork.dataSource())
                .useHandle(handle -> handle.execute("alter table " + from + " rename to " + to));
    }

    @Test
    void aGradeThatSomebodyChangedInThePlatformIsLeftAlone() {
        release("5");
        platform.then(new DeliveryOutcome.Overridden(EIGHT, "result 8"));

        assertThat(delivering.deliver(anna.pair)).isEmpty();

        assertThat(standing().state()).isEqualTo(Standing.State.OVERRIDDEN);
        assertThat(outbox.pairsWaiting(TASK)).isEmpty();
        assertThat(differences())
                .containsExactly(Map.entry(anna.cell(), new Difference(EIGHT, Released.AT)));
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
    void aGradeIsNotSettledBeforeItIsNotedThatItIsToBeReadBack() {
        for (DeliveryOutcome outcome :
                List.of(
                        new DeliveryOutcome.Delivered(),
                        new DeliveryOutcome.Overridden(EIGHT, "result 8"))) {
            release("5");
            platform.then(outcome);
            renameTable("gradebook_reading", "out_of_reach");

            assertThatThrownBy(() -> delivering.deliver(anna.pair))
                    .hasMessageContaining("gradebook_reading");

            renameTable("out_of_reach", "gradebook_reading");
            assertThat(standing().state()).isEqualTo(Standing.State.WAITING);
            assertThat(reconciliations().reading(anna.place).state()).isEqualTo(NOTHING_THERE);
        }
        delivering.deliver(anna.pair);

        assertThat(standing().state()).isEqualTo(Standing.State.SENT);
        assertThat(reconciliations().reading(anna.place).state()).isEqualTo(NEVER);
    }
}
