package org.aspirant.academy.activity.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.school.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowingLinkTest {

    private static final LinkChoice CHOICE = new LinkChoice("the-late-bus", "two-readers", 21);

    private final School school = new School();
    private final Participant candidate = school.enter("ada", CourseRole.LEARNER);
    private final FollowingLink following =
            new FollowingLink(
                    school.ports.unitOfWork(),
                    school.clock,
                    school.catalogue,
                    school.ports.activities(),
                    school.ports.audit());

    private Activity activity() {
        return school.ports.activities().find(School.PLACE).orElseThrow();
    }

    @Test
    void whoeverComesFirstFindsItBoundToWhatTheLinkSays() {
        following.follow(candidate, CHOICE);

        Binding binding = activity().bound().orElseThrow();
        assertThat(binding.simulationHash())
                .isEqualTo(school.catalogue.simulations().get(0).ref().hash());
        assertThat(binding.plan()).isEqualTo("two-readers");
        assertThat(binding.readingDays()).isEqualTo(21);
        assertThat(binding.assessors()).isEmpty();
        assertThat(binding.boundBy()).isEqualTo(candidate.subject());
        assertThat(school.ports.audit().latest(School.ORGANIZATION, 10))
                .filteredOn(entry -> entry.action() == AuditAction.ACTIVITY_BOUND)
                .extracting(AuditEntry::who)
                .containsExactly(candidate.subject());
    }

    @Test
    void whatSomebodyChoseCountsForMore() {
        Participant instructor = school.instructor();
        following.follow(candidate, CHOICE);
        ChoiceOutcome unused =
                school.choosing.choose(
                        instructor,
                        new ActivityChoice("the-late-bus", "two-readers", 7, List.of(), ""));
        following.follow(candidate, CHOICE);

        assertThat(activity().bound().orElseThrow().readingDays()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "another-bus,  two-readers, 21",
        "the-late-bus, no-plan,     21",
        "the-late-bus, two-readers, 0",
        "the-late-bus, two-readers, 121",
    })
    void aLinkThatNamesNothingOnOfferLeavesItToAnInstructor(
            String simulation, String plan, int days) {
        following.follow(candidate, new LinkChoice(simulation, plan, days));

        assertThat(activity().bound()).isEmpty();
    }

    @Test
    void whoLooksOnBindsNothing() {
        following.follow(
                new Participant(
                        candidate.place(),
                        candidate.subject(),
                        candidate.roles(),
                        candidate.testUser(),
                        true),
                CHOICE);

        assertThat(activity().bound()).isEmpty();
    }
}
