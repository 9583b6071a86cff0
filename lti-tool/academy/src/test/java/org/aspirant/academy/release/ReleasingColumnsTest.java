package org.aspirant.academy.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import org.aspirant.academy.assessment.sheet.Quote;
import org.aspirant.academy.school.Story;
import org.junit.jupiter.api.Test;

/** What leaves under a plan that wants columns beside its own. */
class ReleasingColumnsTest extends ReleaseScene {

    /**
     * One reader gives grounds 3 and voices 2 of 3: met, so 1 point; composite 2.5 / 3 · 20 =
     * 16.67; voices 2 / 3 · 6 = 4.
     */
    @Test
    void everyColumnThatThePlanWantsGetsItsGrade() {
        var submission = handedIn("columns", ada);
        story.read(ada, "tested", "weighed");

        school.releasing.release(instructor, submission.id());

        assertThat(school.grades)
                .extracting(ColumnGrade::column, ColumnGrade::given, ColumnGrade::maximum)
                .containsExactly(
                        tuple(ColumnName.OWN, new BigDecimal("1.00"), new BigDecimal("1.00")),
                        tuple(
                                new ColumnName("result", "Result"),
                                new BigDecimal("16.67"),
                                new BigDecimal("20.00")),
                        tuple(
                                new ColumnName("voices", "Voices"),
                                new BigDecimal("4.00"),
                                new BigDecimal("6.00")));
    }

    /** Voices is coded as illegible, which this plan leaves out of the score: no points for it. */
    @Test
    void aColumnWhosePartIsLeftOutGetsNoGrade() {
        var submission = handedIn("columns", ada);
        var sheet = story.sheet(ada);
        Story.require(
                story.rate(ada, sheet, "grounds", "tested", new Quote("decision:1", "310 slips")));
        code(ada, sheet, "voices", "illegible");
        Story.require(school.submittingSheet.submit(ada, sheet));

        school.releasing.release(instructor, submission.id());

        assertThat(school.grades)
                .extracting(grade -> grade.column().id())
                .containsExactly("grade", "result");
    }
}
