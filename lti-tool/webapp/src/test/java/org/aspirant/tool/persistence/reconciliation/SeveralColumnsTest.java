package org.aspirant.tool.persistence.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.PendingScore.Points;
import org.aspirant.tool.platformlink.delivery.Standing.State;
import org.aspirant.tool.platformlink.reconciliation.Difference;
import org.aspirant.tool.platformlink.reconciliation.GradebookReading;
import org.aspirant.tool.platformlink.reconciliation.ReadingFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An activity whose plan wants columns beside the one that its link has. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SeveralColumnsTest {

    private static final ColumnName EVIDENCE = new ColumnName("evidence", "Reading the evidence");
    private static final ColumnName DUTIES = new ColumnName("duties", "Naming duties");

    private final GradedCourse school;

    SeveralColumnsTest(TestDatabase database) {
        school = new GradedCourse(database);
    }

    @Test
    void eachIsMadeOnceAndTheLinksOwnStaysWhatItIs() {
        school.release("15");
        school.release(EVIDENCE, "2");
        school.release(DUTIES, "4");
        school.release(EVIDENCE, "3");

        assertThat(school.sent).containsExactly("15");
        assertThat(school.further.sent).containsExactly("evidence 2", "duties 4", "evidence 3");
        assertThat(school.further.all())
                .containsExactly(
                        "evidence as Aspirant: Reading the evidence",
                        "duties as Aspirant: Naming duties");
        assertThat(school.standing().state()).isEqualTo(State.SENT);
        assertThat(school.standing(EVIDENCE).state()).isEqualTo(State.SENT);
        assertThat(school.standing(EVIDENCE).points().given()).isEqualByComparingTo("3");
    }

    @Test
    void oneThatWasMadeWithoutOurHearingOfItIsFound() {
        school.further.loseNextAnswer();
        school.release(EVIDENCE, "2");
        assertThat(school.further.sent).isEmpty();
        assertThat(school.standing(EVIDENCE).state()).isEqualTo(State.WAITING);

        school.send(EVIDENCE);

        assertThat(school.further.sent).containsExactly("evidence 2");
        assertThat(school.further.all()).hasSize(1);
    }

    /** Who deleted it may have meant it, so it comes back for who asks, and for nobody else. */
    @Test
    void oneThatWasDeletedIsMadeAgainOnRequest() {
        school.release(EVIDENCE, "2");
        school.further.delete("evidence");

        school.release(EVIDENCE, "3");
        assertThat(school.standing(EVIDENCE).state()).isEqualTo(State.DEAD);
        assertThat(school.standing(EVIDENCE).fault()).isEqualTo(DeliveryFault.COLUMN_GONE);
        assertThat(school.further.all()).isEmpty();

        assertThat(school.sendAgain()).isTrue();
        school.send(EVIDENCE);
        assertThat(school.further.sent).containsExactly("evidence 2", "evidence 3");
        assertThat(school.further.all()).hasSize(1);
    }

    @Test
    void oneThatCameWithACopyOfTheCourseIsUsed() {
        school.further.has("evidence", "Aspirant: Reading the evidence", "before-the-copy");
        school.further.has("duties", "Another activity: Naming duties", "before-the-copy");
        school.further.has("duties", "Aspirant: Naming duties", school.neighbour());

        school.release(EVIDENCE, "2");
        school.release(DUTIES, "4");

        assertThat(school.further.sent).containsExactly("evidence 2", "duties 4");
        assertThat(school.further.all())
                .as("another activity's, of this title or of another, is not ours")
                .containsExactly(
                        "evidence as Aspirant: Reading the evidence",
                        "duties as Another activity: Naming duties",
                        "duties as Aspirant: Naming duties",
                        "duties as Aspirant: Naming duties");
        assertThat(school.further.sentTo("duties")).isEqualTo(3);
    }

    /** As in a Moodle that allows grade sync and no column management. */
    @Test
    void whereNoneMayBeMadeTheLinksOwnStillGetsItsGrade() {
        school.offers(LtiScope.SCORES, LtiScope.RESULTS);

        school.release("15");
        school.release(EVIDENCE, "2");
        assertThat(school.standing().state()).isEqualTo(State.SENT);
        assertThat(school.standing(EVIDENCE).state()).isEqualTo(State.DEAD);
        assertThat(school.standing(EVIDENCE).fault())
                .isEqualTo(DeliveryFault.COLUMNS_NOT_PERMITTED);

        school.offers(LtiScope.SCORES, LtiScope.RESULTS, LtiScope.LINE_ITEMS);
        assertThat(school.sendAgain()).isTrue();
        school.send(EVIDENCE);
        assertThat(school.further.sent).containsExactly("evidence 2");
    }

    @Test
    void eachIsReadBackByItself() {
        school.release("15");
        school.release(EVIDENCE, "2");
        school.release(DUTIES, "4");
        school.results("{\"userId\":\"a-1\",\"resultScore\":15,\"resultMaximum\":20}");
        school.further.shows(
                "evidence", "[{\"userId\":\"a-1\",\"resultScore\":2,\"resultMaximum\":20}]");
        school.further.shows(
                "duties", "[{\"userId\":\"a-1\",\"resultScore\":7,\"resultMaximum\":20}]");

        school.reconcile();

        var differences = school.reconciliations.differences(school.place);
        assertThat(differences).containsOnlyKeys(new Cell(school.anna, "duties"));
        assertThat(differences.values())
                .extracting(Difference::shown)
                .containsExactly(new Points(BigDecimal.valueOf(7), BigDecimal.valueOf(20)));
        assertThat(school.reconciliations.reading(school.place).state())
                .isEqualTo(GradebookReading.State.COMPARED);
    }

    @Test
    void oneThatCannotBeReadKeepsNoOtherFromIt() {
        school.release("15");
        school.release(EVIDENCE, "2");
        school.release(DUTIES, "4");
        school.further.delete("evidence");
        school.results();

        school.reconcile();

        assertThat(school.reconciliations.differences(school.place))
                .as("both are gone from the gradebook")
                .containsOnlyKeys(new Cell(school.anna, "grade"), new Cell(school.anna, "duties"));
        var reading = school.reconciliations.reading(school.place);
        assertThat(reading.state()).isEqualTo(GradebookReading.State.FAILED);
        assertThat(reading.fault()).isEqualTo(ReadingFault.COLUMN_GONE);
    }
}
