package org.aspirant.academy.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.RatingSheet;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.school.School;
import org.junit.jupiter.api.Test;

/** Whose sheet it is. */
class WhoMayReadTest extends SheetScene {

    @Test
    void onlyWhoItWasGivenTo() {
        assertThat(fault(story.rate(olu, sheet, "grounds", "named", SLIPS)))
                .isEqualTo(AssessmentFault.NOT_ASSIGNED);
        assertThat(fault(school.openingSheet.open(olu, sheet)))
                .isEqualTo(AssessmentFault.NOT_ASSIGNED);
        assertThat(fault(school.openingSheet.open(rosa, sheet)))
                .isEqualTo(AssessmentFault.NOT_ASSIGNED);
        assertThat(fault(school.submittingSheet.submit(rosa, sheet)))
                .isEqualTo(AssessmentFault.NOT_ASSIGNED);
        assertThat(fault(school.openingSheet.open(school.instructor(), sheet)))
                .isEqualTo(AssessmentFault.NOT_ASSIGNED);
    }

    @Test
    void whoOpenedItIsOnRecordAndWhoMayNotIsNot() {
        assertThat(readers()).isEmpty();
        assertThat(fault(school.openingSheet.open(olu, sheet)))
                .isEqualTo(AssessmentFault.NOT_ASSIGNED);
        assertThat(readers()).isEmpty();

        assertThat(school.openingSheet.open(ada, sheet)).isInstanceOf(SheetOutcome.Open.class);

        assertThat(readers()).containsExactly(ada.subject());
    }

    private List<SubjectId> readers() {
        return school.ports.audit().latest(School.ORGANIZATION, 100).stream()
                .filter(entry -> entry.action() == AuditAction.WORK_READ)
                .map(AuditEntry::who)
                .toList();
    }

    @Test
    void fromAnotherCourseOrTenantTheSheetIsUnknown() {
        for (Participant stranger : List.of(School.elsewhere(ada), School.otherTenant(ada))) {
            assertThat(fault(school.openingSheet.open(stranger, sheet)))
                    .isEqualTo(AssessmentFault.UNKNOWN_SHEET);
            assertThat(fault(story.rate(stranger, sheet, "grounds", "named", SLIPS)))
                    .isEqualTo(AssessmentFault.UNKNOWN_SHEET);
            assertThat(fault(school.submittingSheet.submit(stranger, sheet)))
                    .isEqualTo(AssessmentFault.UNKNOWN_SHEET);
            assertThat(
                            fault(
                                    school.handingBack.handBack(
                                            stranger, sheet, RatingSheet.HandBack.UNREADABLE)))
                    .isEqualTo(AssessmentFault.UNKNOWN_SHEET);
        }
    }

    @Test
    void whoLooksOnReadsAndChangesNothing() {
        var observed = School.observed(ada);

        assertThat(school.openingSheet.open(observed, sheet)).isInstanceOf(SheetOutcome.Open.class);
        assertThat(fault(story.rate(observed, sheet, "grounds", "named", SLIPS)))
                .isEqualTo(AssessmentFault.OBSERVER);
        assertThat(fault(school.submittingSheet.submit(observed, sheet)))
                .isEqualTo(AssessmentFault.OBSERVER);
    }

    @Test
    void aCandidateHasNoQueue() {
        assertThat(school.queue.queue(rosa)).isEmpty();
        assertThat(school.queue.queue(School.otherTenant(ada))).isEmpty();
        assertThat(school.queue.queue(school.enter("gast", CourseRole.OTHER))).isEmpty();
    }

    @Test
    void theQueueCallsWorkByALabel() {
        rate("named", SLIPS);

        var rows = school.queue.queue(ada).orElseThrow();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).label()).isEqualTo(submission.label());
        assertThat(rows.get(0).rated()).isEqualTo(1);
        assertThat(rows.get(0).criteria()).isEqualTo(2);
    }
}
