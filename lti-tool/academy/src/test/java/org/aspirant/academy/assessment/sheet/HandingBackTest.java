package org.aspirant.academy.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.course.StaffRole;
import org.junit.jupiter.api.Test;

/** A sheet given back to be read by somebody else. */
class HandingBackTest extends SheetScene {

    @Test
    void somebodyElseGetsTheWork() {
        var zoe = school.staff("zoe", StaffRole.ASSESSOR);
        school.bind("two-readers", ada, olu, zoe);
        rate("weighed", SLIPS);

        assertThat(school.handingBack.handBack(ada, sheet, RatingSheet.HandBack.KNOWS_THE_AUTHOR))
                .isEqualTo(new SheetOutcome.HandedBack());

        assertThat(story.sheet(zoe)).isNotNull();
        assertThat(fault(school.openingSheet.open(ada, sheet)))
                .isEqualTo(AssessmentFault.HANDED_BACK);
        assertThat(fault(rate("named", SLIPS))).isEqualTo(AssessmentFault.HANDED_BACK);
        assertThat(fault(school.submittingSheet.submit(ada, sheet)))
                .isEqualTo(AssessmentFault.HANDED_BACK);
        assertThat(drafts()).as("kept, and does not count").hasSize(1);
        assertThat(ledger()).isEmpty();
    }

    @Test
    void itDoesNotComeBackToWhoHandedItBack() {
        school.handingBack.handBack(ada, sheet, RatingSheet.HandBack.UNREADABLE);
        school.bind("two-readers", ada, olu);

        assertThat(school.queue.queue(ada).orElseThrow()).noneMatch(ViewingQueue.QueueRow::isOpen);
    }
}
