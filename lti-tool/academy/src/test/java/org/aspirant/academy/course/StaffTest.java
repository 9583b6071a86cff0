package org.aspirant.academy.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.school.School;
import org.junit.jupiter.api.Test;

/** Who may be given what to do in a course, and by whom. */
class StaffTest {

    private final School school = new School();
    private final Participant instructor = school.instructor();
    private final Participant ada = school.enter("ada", CourseRole.OTHER);

    private StaffOutcome assign(Participant by, StaffRole role) {
        return school.assigningStaff.assign(by, ada.subject(), role);
    }

    private static StaffOutcome refused(StaffFault fault) {
        return new StaffOutcome.NotAllowed(fault);
    }

    @Test
    void anInstructorMakesSomebodyAnAssessorOnRecord() {
        assertThat(assign(instructor, StaffRole.ASSESSOR)).isEqualTo(new StaffOutcome.Done());

        assertThat(school.authority.holds(ada, StaffRole.ASSESSOR)).isTrue();
        assertThat(school.ports.audit().latest(School.ORGANIZATION, 10))
                .extracting(AuditEntry::action, AuditEntry::who)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                AuditAction.STAFF_ASSIGNED, instructor.subject()));
    }

    @Test
    void aSecondTimeChangesNothingAndIsNotOnRecordTwice() {
        assign(instructor, StaffRole.ASSESSOR);
        assertThat(assign(instructor, StaffRole.ASSESSOR)).isEqualTo(new StaffOutcome.Done());

        assertThat(school.ports.audit().latest(School.ORGANIZATION, 10)).hasSize(1);
    }

    @Test
    void aLeadMayDoItToo() {
        var lead = school.staff("lena", StaffRole.LEAD);

        assertThat(assign(lead, StaffRole.ADJUDICATOR)).isEqualTo(new StaffOutcome.Done());
    }

    @Test
    void nobodyElseMay() {
        var assessor = school.staff("olu", StaffRole.ASSESSOR);
        var candidate = school.candidate("rosa");

        assertThat(assign(assessor, StaffRole.LEAD))
                .isEqualTo(refused(StaffFault.NOT_YOURS_TO_GIVE));
        assertThat(assign(candidate, StaffRole.LEAD))
                .isEqualTo(refused(StaffFault.NOT_YOURS_TO_GIVE));
        assertThat(assign(School.observed(instructor), StaffRole.LEAD))
                .isEqualTo(refused(StaffFault.OBSERVER));
        assertThat(school.authority.isStaff(ada)).isFalse();
    }

    @Test
    void anInstructorOfAnotherCourseKnowsNobodyHere() {
        assertThat(assign(School.elsewhere(instructor), StaffRole.ASSESSOR))
                .isEqualTo(refused(StaffFault.UNKNOWN_PERSON));
        assertThat(assign(School.otherTenant(instructor), StaffRole.ASSESSOR))
                .isEqualTo(refused(StaffFault.UNKNOWN_PERSON));
    }

    @Test
    void aCandidateIsNotMadeAnAssessor() {
        var rosa = school.candidate("rosa");

        assertThat(school.assigningStaff.assign(instructor, rosa.subject(), StaffRole.ASSESSOR))
                .isEqualTo(refused(StaffFault.IS_A_CANDIDATE));
    }

    @Test
    void anInstructorMayAssess() {
        assertThat(
                        school.assigningStaff.assign(
                                instructor, instructor.subject(), StaffRole.ASSESSOR))
                .isEqualTo(new StaffOutcome.Done());
    }

    @Test
    void aRoleIsTakenBackAndALaterLaunchDoesNotBringItBack() {
        assign(instructor, StaffRole.LEAD);
        school.withdrawingStaff.withdraw(instructor, ada.subject(), StaffRole.LEAD);
        school.enter("ada", CourseRole.OTHER);

        assertThat(school.authority.leads(ada)).isFalse();
        assertThat(school.withdrawingStaff.withdraw(ada, ada.subject(), StaffRole.LEAD))
                .isEqualTo(refused(StaffFault.NOT_YOURS_TO_GIVE));
    }

    @Test
    void instructorRightsComeFromThisLaunchOnly() {
        var later =
                new Participant(
                        School.PLACE,
                        instructor.subject(),
                        java.util.Set.of(CourseRole.LEARNER),
                        false,
                        false);

        assertThat(assign(later, StaffRole.LEAD)).isEqualTo(refused(StaffFault.NOT_YOURS_TO_GIVE));
    }
}
