package org.aspirant.academy.course.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.course.roster.CoursePerson.Presence;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.school.School;
import org.junit.jupiter.api.Test;

/** Who is in a course, by list and by launch, for who runs it. */
class ViewingPeopleTest {

    private final School school = new School();
    private final Participant instructor = school.instructor();
    private final ViewingPeople viewing =
            new ViewingPeople(
                    school.authority,
                    school.ports.members(),
                    school.ports.rosters(),
                    school.ports.people());

    private void list(SubjectId who, ListStatus status, Instant since, CourseRole... roles) {
        school.ports
                .unitOfWork()
                .run(
                        () -> {
                            school.ports
                                    .rosters()
                                    .keep(
                                            School.COURSE,
                                            List.of(new Listed(who, Set.of(roles), status, since)));
                            return true;
                        });
    }

    private CoursePerson find(SubjectId who) {
        return viewing.view(instructor).orElseThrow().stream()
                .filter(person -> person.subject().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private Instant before() {
        return school.clock.instant().minusSeconds(3_600);
    }

    @Test
    void whoIsListedAndNeverCameIsShownByName() {
        var rosa = new SubjectId("rosa-the-listed");
        list(rosa, ListStatus.ACTIVE, before(), CourseRole.LEARNER);
        school.ports
                .unitOfWork()
                .run(
                        () ->
                                school.ports
                                        .people()
                                        .keep(
                                                School.ORGANIZATION,
                                                rosa,
                                                new PersonalDetails("Rosa Quell", "")));

        assertThat(find(rosa).presence()).isEqualTo(Presence.NEVER_OPENED);
        assertThat(find(rosa).details().name()).isEqualTo("Rosa Quell");
        assertThat(find(rosa).rolesDiffer()).as("there is no launch to differ from").isFalse();
    }

    @Test
    void whoCameAndIsOnNoListIsShownToo() {
        assertThat(find(instructor.subject()).presence()).isEqualTo(Presence.UNLISTED);
    }

    @Test
    void whoLeftOrIsSuspendedIsMarked() {
        Participant ben = school.candidate("ben");
        Participant ana = school.candidate("ana");
        list(ben.subject(), ListStatus.REMOVED, school.clock.instant(), CourseRole.LEARNER);
        list(ana.subject(), ListStatus.SUSPENDED, school.clock.instant(), CourseRole.LEARNER);

        assertThat(find(ben.subject()).presence()).isEqualTo(Presence.LEFT);
        assertThat(find(ben.subject()).cameBack()).isFalse();
        assertThat(find(ana.subject()).presence()).isEqualTo(Presence.SUSPENDED);
    }

    @Test
    void aLaunchAfterTheListIsSaid() {
        Participant ben = school.candidate("ben");
        list(ben.subject(), ListStatus.REMOVED, before(), CourseRole.LEARNER);

        assertThat(find(ben.subject()).cameBack()).isTrue();
    }

    @Test
    void rolesThatDifferAreShownAndGiveNoRights() {
        Participant ben = school.candidate("ben");
        list(ben.subject(), ListStatus.ACTIVE, before(), CourseRole.INSTRUCTOR);

        assertThat(find(ben.subject()).rolesDiffer()).isTrue();
        assertThat(viewing.view(ben)).as("an instructor by the list alone").isEmpty();
    }

    @Test
    void onlyWhoRunsTheCourseSeesIt() {
        assertThat(viewing.view(school.candidate("ana"))).isEmpty();
        assertThat(viewing.view(school.staff("lena", StaffRole.ASSESSOR))).isEmpty();
        assertThat(viewing.view(school.staff("lea", StaffRole.LEAD))).isPresent();
    }
}
