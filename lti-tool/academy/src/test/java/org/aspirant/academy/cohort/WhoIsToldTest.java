package org.aspirant.academy.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.academy.assessment.sheet.Quote;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.play.TypedMove;
import org.aspirant.academy.school.ChangedSource;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.school.Story;
import org.aspirant.academy.submission.Submission.Reasons;
import org.junit.jupiter.api.Test;

/** Who is told how others decided, and why the others are not. */
class WhoIsToldTest extends Classroom {

    @Test
    void whoHasNotHandedInIsRefused() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        var practising = school.candidate("p6");
        played(practising, List.of(new TypedMove.Choose("gate.file", "")));

        assertThat(refused(school.comparingOwnPath.compare(practising, "en")))
                .isEqualTo(CohortFault.NOT_SUBMITTED);
        assertThat(refused(school.comparingCohort.compare(practising, "en")))
                .isEqualTo(CohortFault.NOT_AN_INSTRUCTOR);
    }

    @Test
    void whoAssessesIsRefusedUnlessTheyTeachToo() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        var refusals = new ArrayList<CohortFault>();
        for (StaffRole role : List.of(StaffRole.ASSESSOR, StaffRole.ADJUDICATOR)) {
            var reader = school.staff("reader-" + role, role);
            refusals.add(refused(school.comparingOwnPath.compare(reader, "en")));
            refusals.add(refused(school.comparingCohort.compare(reader, "en")));
        }
        assertThat(refusals)
                .containsExactly(
                        CohortFault.READS_SUBMISSIONS,
                        CohortFault.NOT_AN_INSTRUCTOR,
                        CohortFault.READS_SUBMISSIONS,
                        CohortFault.NOT_AN_INSTRUCTOR);
        assertThat(
                        refused(
                                school.comparingCohort.compare(
                                        school.staff("lena", StaffRole.LEAD), "en")))
                .isEqualTo(CohortFault.NOT_AN_INSTRUCTOR);

        var ines = school.instructor();
        school.assigningStaff.assign(ines, ines.subject(), StaffRole.ASSESSOR);
        assertThat(told(toInstructor(), "gate")).isEqualTo("5, file 0=0, hold 5=100");
    }

    /** Of two readers, one who teaches too has to finish; an only reader has not. */
    @Test
    void anInstructorWhoReadsBesideOthersHasToFinishFirst() {
        var ines = school.instructor();
        var ada = school.staff("ada", StaffRole.ASSESSOR);
        school.bind("two-readers", ines, ada);
        holders(1, 5, Reasons.SHARED);
        assertThat(refused(school.comparingCohort.compare(ines, "en")))
                .isEqualTo(CohortFault.STILL_READING);
        var story = new Story(school);
        for (int one = 1; one <= 5; one++) {
            var sheet = story.sheet(ines);
            for (String criterion : List.of("grounds", "voices")) {
                Story.require(
                        story.rate(
                                ines,
                                sheet,
                                criterion,
                                "named",
                                new Quote("decision:1", "slips say more")));
            }
            Story.require(school.submittingSheet.submit(ines, sheet));
        }

        assertThat(told(toInstructor(), "gate")).isEqualTo("5, file 0=0, hold 5=100");
    }

    @Test
    void anInstructorWhoIsTheOnlyReaderIsTold() {
        var ines = school.instructor();
        school.bind("one-reader", ines);
        holders(1, 5, Reasons.SHARED);

        assertThat(told(toInstructor(), "gate")).isEqualTo("5, file 0=0, hold 5=100");
    }

    /** A fellow candidate who also reads would rate in the light of what most did. */
    @Test
    void aCandidateWhoAlsoAssessesIsRefused() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        school.staff("p1", StaffRole.ASSESSOR);

        assertThat(refused(school.comparingOwnPath.compare(school.candidate("p1"), "en")))
                .isEqualTo(CohortFault.READS_SUBMISSIONS);
    }

    @Test
    void anotherCourseAndAnotherTenantAreToldNothing() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        var rosa = school.candidate("p1");
        var ines = school.instructor();

        assertThat(refused(school.comparingOwnPath.compare(School.elsewhere(rosa), "en")))
                .isEqualTo(CohortFault.NOT_SUBMITTED);
        assertThat(refused(school.comparingOwnPath.compare(School.otherTenant(rosa), "en")))
                .isEqualTo(CohortFault.NOT_SUBMITTED);
        assertThat(refused(school.comparingCohort.compare(School.elsewhere(ines), "en")))
                .isEqualTo(CohortFault.NOT_READY);
        assertThat(refused(school.comparingCohort.compare(School.otherTenant(ines), "en")))
                .isEqualTo(CohortFault.NOT_READY);
    }

    @Test
    void whatTheAuthorsDoNotCompareIsNotCompared() {
        var quiet =
                new ChangedSource(
                        new SchoolSource(),
                        "sims/the-late-bus/sim.yaml",
                        "  compare: {minN: 5, reasons: true}\n",
                        "");
        school = new School(Memory.ports(), Shelf.compiled(quiet));
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);

        assertThat(refused(school.comparingOwnPath.compare(school.candidate("p1"), "en")))
                .isEqualTo(CohortFault.NOT_COMPARED);
        assertThat(refused(school.comparingCohort.compare(school.instructor(), "en")))
                .isEqualTo(CohortFault.NOT_COMPARED);
    }

    @Test
    void whereTheVersionIsGoneThatIsSaid() {
        school.bind("completion");
        holders(1, 5, Reasons.SHARED);
        school.shelf().loseSimulations();

        assertThat(refused(school.comparingOwnPath.compare(school.candidate("p1"), "en")))
                .isEqualTo(CohortFault.EDITION_GONE);
        assertThat(refused(school.comparingCohort.compare(school.instructor(), "en")))
                .isEqualTo(CohortFault.EDITION_GONE);
    }
}
