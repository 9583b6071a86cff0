package org.aspirant.academy.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.release.view.CandidateRow;
import org.aspirant.academy.school.School;
import org.junit.jupiter.api.Test;

/** What whoever runs the course sees of everybody. */
class OverseeingTest extends ReleaseScene {

    @Test
    void howFarEverybodyIs() {
        school.candidate("paul");
        var submission = handedIn("two-readers", ada, olu);
        story.read(ada, "weighed", "weighed");

        var overview = school.overseeing.oversee(instructor).orElseThrow();

        assertThat(overview.rows())
                .extracting(
                        row -> row.details().name(),
                        CandidateRow::stage,
                        CandidateRow::read,
                        CandidateRow::readers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "paul", CandidateRow.Stage.NOT_STARTED, 0, 0),
                        org.assertj.core.groups.Tuple.tuple(
                                "rosa", CandidateRow.Stage.BEING_READ, 1, 2));
        assertThat(row().submission()).contains(submission.id());
        assertThat(overview.ready()).isZero();

        story.read(olu, "weighed", "weighed");
        assertThat(school.overseeing.oversee(instructor).orElseThrow().ready()).isEqualTo(1);
        assertThat(row().passed()).contains(true);
    }

    @Test
    void nothingThatWouldTellThemWhoseWorkTheyAreRating() {
        school.bind("one-reader", instructor);
        story.handedIn(rosa);

        assertThat(row().submission()).isEmpty();

        story.read(instructor, "weighed", "weighed");
        assertThat(row().submission()).isPresent();
    }

    @Test
    void thatSomebodyMayBeAtRisk() {
        handedIn("two-readers", ada, olu);
        school.handingBack.handBack(ada, story.sheet(ada), RatingSheet.HandBack.SOMEBODY_AT_RISK);

        assertThat(row().atRisk()).isTrue();
    }

    @Test
    void andNobodyElseDoes() {
        handedIn("two-readers", ada, olu);

        assertThat(school.overseeing.oversee(ada)).isEmpty();
        assertThat(school.overseeing.oversee(rosa)).isEmpty();
        assertThat(school.overseeing.oversee(School.elsewhere(instructor))).isEmpty();
        assertThat(school.overseeing.oversee(School.otherTenant(instructor))).isEmpty();
    }
}
