package org.aspirant.academy.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.PersonalDetails;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.Story;
import org.junit.jupiter.api.Test;

/** Who may go where from the overview of a course. */
class GoingToActivityTest {

    private static final ActivityId OTHER = new ActivityId("other");

    private final School school = new School();
    private final Participant rosa = school.candidate("rosa");
    private final Participant ines = school.instructor();

    GoingToActivityTest() {
        school.entering.enter(ines.at(OTHER), "Hidden from candidates", PersonalDetails.none());
    }

    private Optional<Participant> go(Participant who, ActivityId which) {
        return school.goingToActivity.go(who, which);
    }

    @Test
    void whoLeadsGoesEverywhere() {
        var lea = school.staff("lea", StaffRole.LEAD);

        assertThat(go(ines, OTHER)).contains(ines.at(OTHER));
        assertThat(go(lea, OTHER)).contains(lea.at(OTHER));
    }

    @Test
    void aCandidateGoesWhereThePlatformLetThemBefore() {
        assertThat(go(rosa.at(OTHER), School.PLACE.activity())).contains(rosa);
        assertThat(go(rosa, OTHER)).isEmpty();

        school.entering.enter(rosa.at(OTHER), "Shown now", PersonalDetails.none());
        assertThat(go(rosa, OTHER)).contains(rosa.at(OTHER));
    }

    @Test
    void whoLooksOnAsACandidateOpensNothingNew() {
        var watched = School.observed(rosa);
        school.entering.enter(watched.at(OTHER), "Looked at", PersonalDetails.none());

        assertThat(go(watched, OTHER)).isEmpty();
        assertThat(go(watched, School.PLACE.activity())).contains(watched);
    }

    @Test
    void anAssessorGoesWhereASheetOfTheirsIs() {
        var olu = school.staff("olu", StaffRole.ASSESSOR);
        school.bind("one-reader", olu);
        assertThat(go(olu, School.PLACE.activity())).isEmpty();

        new Story(school).handedIn(rosa);

        assertThat(go(olu, School.PLACE.activity())).contains(olu);
        assertThat(go(olu, OTHER)).isEmpty();
    }

    @Test
    void nobodyGoesWhereNothingIsOrIntoAnotherCourse() {
        assertThat(go(ines, new ActivityId("nowhere"))).isEmpty();
        assertThat(go(School.elsewhere(ines), OTHER)).isEmpty();
        assertThat(go(School.otherTenant(ines), OTHER)).isEmpty();
        assertThat(go(school.enter("guest", CourseRole.OTHER), School.PLACE.activity())).isEmpty();
    }
}
