package org.aspirant.academy.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.school.School;
import org.junit.jupiter.api.Test;

class EnteringTest {

    private final School school = new School();

    @Test
    void aFirstLaunchMakesAnUnboundActivityAndAMember() {
        var rosa = school.candidate("rosa");

        assertThat(school.ports.activities().find(School.PLACE).orElseThrow().bound()).isEmpty();
        assertThat(school.ports.members().find(School.COURSE, rosa.subject()).orElseThrow().roles())
                .isEqualTo(Set.of(CourseRole.LEARNER));
        assertThat(school.ports.people().details(School.ORGANIZATION, List.of(rosa.subject())))
                .containsEntry(rosa.subject(), new PersonalDetails("rosa", "rosa@example.org"));
    }

    @Test
    void keepsWhatThePersonWasGivenToDo() {
        var olu = school.staff("olu", StaffRole.ASSESSOR);

        school.entering.enter(olu, "The late bus", PersonalDetails.none());

        assertThat(school.ports.members().find(School.COURSE, olu.subject()).orElseThrow().staff())
                .containsExactly(StaffRole.ASSESSOR);
    }

    @Test
    void whoLooksOnAsSomebodyElseIsNotNoted() {
        var rosa = school.candidate("rosa");
        var before = school.ports.members().find(School.COURSE, rosa.subject());

        school.entering.enter(School.observed(rosa), "Other", new PersonalDetails("Admin", ""));

        assertThat(school.ports.activities().find(School.PLACE).orElseThrow().title())
                .isEqualTo("The late bus");
        assertThat(school.ports.members().find(School.COURSE, rosa.subject())).isEqualTo(before);
        assertThat(
                        school.ports
                                .people()
                                .details(School.ORGANIZATION, List.of(rosa.subject()))
                                .get(rosa.subject()))
                .isEqualTo(new PersonalDetails("rosa", "rosa@example.org"));
    }
}
