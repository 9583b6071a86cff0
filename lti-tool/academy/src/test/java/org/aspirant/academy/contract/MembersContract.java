package org.aspirant.academy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Member;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.SubjectId;
import org.junit.jupiter.api.Test;

/** What {@link org.aspirant.academy.course.Members} must do. */
public abstract class MembersContract {

    protected abstract AcademyPorts ports();

    @Test
    void aLaterLaunchReplacesTheRolesAndKeepsTheStaffRoles() {
        var sample = new Sample(ports());
        var later = Sample.AT.plusSeconds(60);
        sample.write(
                () -> {
                    ports().members()
                            .assign(sample.course, sample.assessor, StaffRole.ASSESSOR, Sample.AT);
                    ports().members()
                            .seen(
                                    new Participant(
                                            sample.place,
                                            sample.assessor,
                                            Set.of(CourseRole.INSTRUCTOR, CourseRole.OTHER),
                                            true,
                                            false),
                                    later);
                });

        assertThat(ports().members().find(sample.course, sample.assessor))
                .contains(
                        new Member(
                                sample.assessor,
                                Set.of(CourseRole.INSTRUCTOR, CourseRole.OTHER),
                                true,
                                Set.of(StaffRole.ASSESSOR),
                                later));
    }

    @Test
    void aLaunchWithoutAnyRoleIsAMemberToo() {
        var sample = new Sample(ports());
        var guest = new SubjectId(Opaque.fresh());
        sample.write(() -> ports().members().seen(sample.participant(guest), Sample.AT));

        assertThat(ports().members().find(sample.course, guest))
                .contains(new Member(guest, Set.of(), false, Set.of(), Sample.AT));
    }

    @Test
    void listsEverybodyOfACourseByIdAndNobodyElse() {
        var sample = new Sample(ports());

        assertThat(ports().members().all(sample.course).stream().map(Member::subject))
                .isEqualTo(
                        Stream.of(sample.candidate, sample.assessor)
                                .sorted(Comparator.comparing(SubjectId::value))
                                .toList());
        assertThat(ports().members().all(sample.otherCourse())).isEmpty();
        assertThat(ports().members().all(sample.otherTenant())).isEmpty();
        assertThat(ports().members().find(sample.otherTenant(), sample.candidate)).isEmpty();
    }

    @Test
    void givesAndTakesAStaffRoleOnce() {
        var sample = new Sample(ports());
        var answers =
                ports().unitOfWork()
                        .run(
                                () ->
                                        List.of(
                                                assign(sample, StaffRole.LEAD),
                                                assign(sample, StaffRole.LEAD),
                                                assign(sample, StaffRole.ADJUDICATOR),
                                                withdraw(sample, StaffRole.LEAD),
                                                withdraw(sample, StaffRole.LEAD)));

        assertThat(answers).containsExactly(true, false, true, true, false);
        assertThat(ports().members().find(sample.course, sample.assessor).orElseThrow().staff())
                .containsExactly(StaffRole.ADJUDICATOR);
    }

    private boolean assign(Sample sample, StaffRole role) {
        return ports().members().assign(sample.course, sample.assessor, role, Sample.AT);
    }

    private boolean withdraw(Sample sample, StaffRole role) {
        return ports().members().withdraw(sample.course, sample.assessor, role);
    }
}
