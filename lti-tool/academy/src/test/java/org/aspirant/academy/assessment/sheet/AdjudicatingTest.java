package org.aspirant.academy.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.LedgerEvent;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.aspirant.rubric.plan.CriterionKey;
import org.junit.jupiter.api.Test;

/** A third reading where two differ. */
class AdjudicatingTest extends SheetScene {

    private final Participant ken = school.staff("ken", StaffRole.ADJUDICATOR);

    @Test
    void sheetsThatDifferByMoreThanOneLevelGoToAnAdjudicatorWhoSeesBoth() {
        story.read(ada, "tested", "weighed");
        story.read(olu, "named", "weighed");

        var bench = workbench(ken, story.sheet(ken));

        assertThat(bench.sheet().role()).isEqualTo(RatingSheet.Role.ADJUDICATION);
        assertThat(bench.criteria()).contains(GROUNDS);
        assertThat(bench.others())
                .filteredOn(other -> other.criterion().equals(GROUNDS))
                .extracting(Workbench.Other::reader, Workbench.Other::mark)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "tested"),
                        org.assertj.core.groups.Tuple.tuple(2, "named"));
    }

    /** Composites 2.5 and 1 lie on both sides of the cut 2, so everything is in question. */
    @Test
    void whatTheAdjudicatorFindsStands() {
        story.read(ada, "tested", "weighed");
        story.read(olu, "named", "named");
        var adjudication = story.sheet(ken);
        for (CriterionKey key : workbench(ken, adjudication).criteria()) {
            story.rate(ken, adjudication, key.criterion(), "weighed", SLIPS);
        }
        Story.require(school.submittingSheet.submit(ken, adjudication));

        var decision =
                school.ports.ledger().decision(School.ORGANIZATION, submission).orElseThrow();
        assertThat(decision.status()).isEqualTo("decided");
        assertThat(decision.passed()).isTrue();
        assertThat(ledger())
                .filteredOn(event -> event.role() == RatingSheet.Role.ADJUDICATION)
                .extracting(LedgerEvent::assessor)
                .containsOnly(ken.subject());
    }

    /** Levels 3 and 1 differ by 2; composites 2.5 and 2 both reach the cut of 2. */
    @Test
    void aCriterionThatIsNotInQuestionIsNotAskedAbout() {
        story.read(ada, "tested", "weighed");
        story.read(olu, "named", "tested");
        var adjudication = story.sheet(ken);

        assertThat(workbench(ken, adjudication).criteria()).containsExactly(GROUNDS);
        assertThat(fault(story.rate(ken, adjudication, "voices", "named", SLIPS)))
                .isEqualTo(AssessmentFault.NOT_IN_QUESTION);
    }
}
