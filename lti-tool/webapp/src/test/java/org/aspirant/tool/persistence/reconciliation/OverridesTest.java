package org.aspirant.tool.persistence.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.PendingScore.Points;
import org.aspirant.tool.platformlink.delivery.Standing.State;
import org.aspirant.tool.platformlink.reconciliation.Difference;
import org.aspirant.tool.platformlink.reconciliation.GradebookReading;
import org.aspirant.tool.platformlink.reconciliation.ReadingFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What somebody changes in the gradebook is noticed, kept, and overwritten by a new grade alone.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OverridesTest {

    private static final Points EIGHT_OF_TWENTY =
            new Points(BigDecimal.valueOf(8), BigDecimal.valueOf(20));

    private final GradedCourse school;

    OverridesTest(TestDatabase database) {
        school = new GradedCourse(database);
    }

    private Map<?, Difference> differences() {
        return school.reconciliations.differences(school.place);
    }

    private Difference difference() {
        return Objects.requireNonNull(
                school.reconciliations
                        .differences(school.place)
                        .get(new Cell(school.anna, ColumnName.OWN.id())));
    }

    private GradebookReading reading() {
        return school.reconciliations.reading(school.place);
    }

    @Test
    void aGradeThatStandsThereAsItWasSentIsNoDifference() {
        school.release("5");
        school.results("{\"userId\":\"a-1\",\"resultScore\":25,\"resultMaximum\":100}");
        school.reconcile();

        assertThat(differences()).as("rescaled to the column's maximum").isEmpty();
        assertThat(reading().state()).isEqualTo(GradebookReading.State.COMPARED);
        assertThat(reading().comparedAt()).isNotNull();
    }

    @Test
    void anotherGradeThereIsShownWithTheTimeItWasFirstSeen() {
        school.release("5");
        school.results("{\"userId\":\"a-1\",\"resultScore\":8.0,\"resultMaximum\":20}");
        school.reconcile();
        Instant first = difference().seenAt();
        school.clock.advance(Duration.ofDays(1));
        school.reconcile();

        assertThat(difference()).isEqualTo(new Difference(EIGHT_OF_TWENTY, first));
    }

    @Test
    void anotherChangeIsSeenAtItsOwnTimeAndASettledOneIsForgotten() {
        school.release("5");
        school.results("{\"userId\":\"a-1\",\"resultScore\":8,\"resultMaximum\":20}");
        school.reconcile();
        school.clock.advance(Duration.ofDays(1));
        school.results("{\"userId\":\"a-1\",\"resultScore\":9,\"resultMaximum\":20}");
        school.reconcile();
        assertThat(difference().seenAt()).isEqualTo(school.clock.instant());

        school.results("{\"userId\":\"a-1\",\"resultScore\":5,\"resultMaximum\":20}");
        school.reconcile();
        assertThat(differences()).isEmpty();
    }

    @Test
    void anErasedGradeIsShownWhicheverWayThePlatformTellsIt() {
        school.release("5");
        school.results();
        school.reconcile();
        assertThat(difference().shown()).isNull();

        school.results("{\"userId\":\"a-1\"}");
        school.reconcile();
        assertThat(difference().shown())
                .as("with a comment left behind, as Moodle has it")
                .isNull();
    }

    @Test
    void theSameGradeAgainLeavesAnOverrideAsItIs() {
        school.release("5");
        school.results("{\"userId\":\"a-1\",\"resultScore\":8,\"resultMaximum\":20}");

        school.release("5.00");

        assertThat(school.sent).as("the second was read for and not sent").containsExactly("5");
        assertThat(school.standing().state()).isEqualTo(State.OVERRIDDEN);
        assertThat(difference().shown()).isEqualTo(EIGHT_OF_TWENTY);
    }

    @Test
    void anotherGradeIsSentAndTheOverrideIsPast() {
        school.release("5");
        school.results("{\"userId\":\"a-1\",\"resultScore\":8,\"resultMaximum\":20}");
        school.reconcile();

        school.release("6");

        assertThat(school.sent).containsExactly("5", "6");
        assertThat(school.standing().state()).isEqualTo(State.SENT);
        assertThat(differences()).isEmpty();
    }

    /** Canvas says that it has something newer, and never since when. */
    @Test
    void whatIsNewerAndNotOursIsAPersonsWhereNoTimeIsSaid() {
        school.release("5");
        school.results("{\"userId\":\"a-1\",\"resultScore\":8,\"resultMaximum\":20}");
        school.refusals.add(new FetchOutcome.Answered(409, Map.of(), ""));

        school.release("6");

        assertThat(school.sent).containsExactly("5", "6");
        assertThat(school.standing().state()).isEqualTo(State.OVERRIDDEN);
        assertThat(difference().shown()).isEqualTo(EIGHT_OF_TWENTY);
    }

    @Test
    void whatIsNewerAndOursFromBeforeGivesWayToALaterTime() {
        school.release("5");
        school.results("{\"userId\":\"a-1\",\"resultScore\":5,\"resultMaximum\":20}");
        school.refusals.add(new FetchOutcome.Answered(409, Map.of(), ""));

        school.release("6");

        assertThat(school.sent).containsExactly("5", "6", "6");
        assertThat(school.standing().state()).isEqualTo(State.SENT);
    }

    @Test
    void theSameGradeAgainWaitsForAPlatformThatCannotSayWhatItShows() {
        school.release("5");
        school.answersResults(new FetchOutcome.Answered(503, Map.of(), ""));

        school.release("5");

        assertThat(school.sent).containsExactly("5");
        assertThat(school.standing().state()).isEqualTo(State.WAITING);
    }

    @Test
    void whatIsDeliveredWhileTheColumnIsReadIsNotJudgedByIt() {
        school.release("5");
        school.whileReading(() -> school.release("6"));
        school.results("{\"userId\":\"a-1\",\"resultScore\":8,\"resultMaximum\":20}");
        school.reconcile();

        assertThat(school.sent).containsExactly("5", "6");
        assertThat(differences()).isEmpty();
    }

    @Test
    void aColumnThatCannotBeReadSaysWhyAndChangesNothing() {
        school.release("5");
        school.results("{\"userId\":\"a-1\",\"resultScore\":8,\"resultMaximum\":20}");
        school.reconcile();
        Instant compared = reading().comparedAt();

        school.answersResults(new FetchOutcome.Answered(404, Map.of(), ""));
        school.reconcile();
        assertThat(reading().fault()).isEqualTo(ReadingFault.COLUMN_GONE);
        school.answersResults(new FetchOutcome.Failed(FetchFault.TIMED_OUT, "15 s"));
        school.reconcile();

        assertThat(reading().state()).isEqualTo(GradebookReading.State.FAILED);
        assertThat(reading().fault()).isEqualTo(ReadingFault.UNREACHABLE);
        assertThat(reading().comparedAt()).isEqualTo(compared);
        assertThat(difference().shown()).isEqualTo(EIGHT_OF_TWENTY);
    }

    @Test
    void aColumnIsReadADayAfterADeliveryAndAtOnceForWhoAsks() {
        assertThat(school.ask()).as("nothing was delivered").isFalse();
        assertThat(reading()).isEqualTo(GradebookReading.NOTHING_THERE);
        school.release("5");
        assertThat(school.errands.due(5)).isEmpty();

        assertThat(school.ask()).isTrue();
        assertThat(reading().state()).isEqualTo(GradebookReading.State.WAITING);
        assertThat(school.errands.due(5)).hasSize(1);
        school.results("{\"userId\":\"a-1\",\"resultScore\":5,\"resultMaximum\":20}");
        school.reconcile();
        assertThat(school.errands.due(5)).isEmpty();

        school.clock.advance(Duration.ofHours(31));
        assertThat(school.errands.due(5)).hasSize(1);
        school.clock.advance(JdbiReconciliations.FORGOTTEN);
        assertThat(school.errands.due(5)).as("long past").isEmpty();
    }
}
