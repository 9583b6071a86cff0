package org.aspirant.academy.activity.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.content.edition.KeepingEditions;
import org.aspirant.academy.content.edition.KeptCatalogue;
import org.aspirant.academy.content.pack.PackCatalogue;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.memory.Memory;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.school.ChangedSource;
import org.aspirant.academy.school.School;
import org.aspirant.academy.school.SchoolSource;
import org.aspirant.academy.school.Shelf;
import org.aspirant.academy.school.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoosingActivityTest {

    private final School school = new School();
    private final Participant instructor = school.instructor();
    private final Participant ada = school.enter("ada", CourseRole.OTHER);
    private final Participant olu = school.enter("olu", CourseRole.OTHER);

    private ChoiceOutcome choose(Participant who, String plan, Participant... assessors) {
        return school.choosing.choose(who, choice(plan, "", assessors));
    }

    private static ActivityChoice choice(String plan, String reason, Participant... assessors) {
        return new ActivityChoice(
                "the-late-bus",
                plan,
                10,
                List.of(assessors).stream().map(Participant::subject).toList(),
                reason);
    }

    private static ChoiceOutcome refused(ChoiceFault fault) {
        return new ChoiceOutcome.NotAllowed(fault);
    }

    private Activity activity() {
        return school.ports.activities().find(School.PLACE).orElseThrow();
    }

    @Test
    void bindsByHashAndMakesTheChosenAssessors() {
        var outcome = (ChoiceOutcome.Chosen) choose(instructor, "two-readers", ada, olu, ada);

        var binding = outcome.activity().bound().orElseThrow();
        assertThat(binding.simulationHash())
                .isEqualTo(school.catalogue.simulations().get(0).ref().hash());
        assertThat(school.catalogue.plan(binding.planHash()).orElseThrow().plan().id())
                .isEqualTo("two-readers");
        assertThat(binding.assessors()).containsExactly(ada.subject(), olu.subject());
        assertThat(binding.boundBy()).isEqualTo(instructor.subject());
        assertThat(outcome.assessorsMissing()).isZero();
        assertThat(outcome.adjudicatorMissing()).isTrue();
        assertThat(school.authority.holds(olu, StaffRole.ASSESSOR)).isTrue();
        assertThat(school.ports.audit().latest(School.ORGANIZATION, 10))
                .extracting(AuditEntry::action)
                .contains(AuditAction.ACTIVITY_BOUND, AuditAction.STAFF_ASSIGNED);
    }

    @Test
    void saysHowManyAssessorsAreStillMissing() {
        school.staff("zoe", StaffRole.ADJUDICATOR);

        var outcome = (ChoiceOutcome.Chosen) choose(instructor, "two-readers", ada);

        assertThat(outcome.assessorsMissing()).isEqualTo(1);
        assertThat(outcome.adjudicatorMissing()).isFalse();
    }

    @Test
    void aCandidateAnAssessorAndAnObserverCannotChoose() {
        assertThat(choose(school.candidate("rosa"), "one-reader", ada))
                .isEqualTo(refused(ChoiceFault.NOT_AN_INSTRUCTOR));
        assertThat(choose(ada, "one-reader", ada))
                .isEqualTo(refused(ChoiceFault.NOT_AN_INSTRUCTOR));
        assertThat(choose(School.observed(instructor), "one-reader", ada))
                .isEqualTo(refused(ChoiceFault.OBSERVER));
        assertThat(activity().bound()).isEmpty();
    }

    @Test
    void anInstructorOfAnotherCourseOrTenantReachesNothingHere() {
        assertThat(choose(School.elsewhere(instructor), "one-reader"))
                .isEqualTo(refused(ChoiceFault.UNKNOWN_ACTIVITY));
        assertThat(choose(School.otherTenant(instructor), "one-reader"))
                .isEqualTo(refused(ChoiceFault.UNKNOWN_ACTIVITY));
    }

    @Test
    void unknownContentIsRefused() {
        assertThat(choose(instructor, "no-such-plan", ada))
                .isEqualTo(refused(ChoiceFault.UNKNOWN_PLAN));
        assertThat(
                        school.choosing.choose(
                                instructor,
                                new ActivityChoice(
                                        "../../etc/passwd", "one-reader", 10, List.of(), "")))
                .isEqualTo(refused(ChoiceFault.UNKNOWN_SIMULATION));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 121})
    void readingDaysLieBetweenOneAndOneHundredAndTwenty(int days) {
        assertThat(
                        school.choosing.choose(
                                instructor,
                                new ActivityChoice(
                                        "the-late-bus", "one-reader", days, List.of(), "")))
                .isEqualTo(refused(ChoiceFault.READING_DAYS));
    }

    @Test
    void assessorsAreKnownHereAndNoCandidates() {
        var rosa = school.candidate("rosa");

        assertThat(choose(instructor, "one-reader", rosa))
                .isEqualTo(refused(ChoiceFault.ASSESSOR_IS_A_CANDIDATE));
        assertThat(
                        school.choosing.choose(
                                instructor,
                                new ActivityChoice(
                                        "the-late-bus",
                                        "one-reader",
                                        10,
                                        List.of(new SubjectId("s-stranger")),
                                        "")))
                .isEqualTo(refused(ChoiceFault.UNKNOWN_PERSON));
        assertThat(activity().bound()).isEmpty();
    }

    @Test
    void onceSomebodyHandedInThePlanChangesOnlyWithAReasonAndOnlyForThoseWhoFollow() {
        school.bind("two-readers", ada, olu);
        var submission = new Story(school).handedIn(school.candidate("rosa"));

        assertThat(choose(instructor, "one-reader", ada))
                .isEqualTo(refused(ChoiceFault.REASON_NEEDED));
        assertThat(school.choosing.choose(instructor, choice("one-reader", "<b>x</b>", ada)))
                .isEqualTo(refused(ChoiceFault.REASON_NOT_PLAIN));
        assertThat(
                        school.choosing.choose(
                                instructor, choice("one-reader", "Olu is on leave.", ada)))
                .isInstanceOf(ChoiceOutcome.Chosen.class);

        assertThat(activity().bound().orElseThrow().plan()).isEqualTo("one-reader");
        assertThat(
                        school.ports
                                .submissions()
                                .find(School.COURSE, submission.id())
                                .orElseThrow()
                                .pins()
                                .plan())
                .isEqualTo("two-readers");
    }

    @Test
    void whoAssessesIsChangedAfterAnUpgradeWithoutChangingWhatWasBegun() {
        var ports = Memory.ports();
        var former = Shelf.pack(new SchoolSource());
        var before = new School(ports, new PackCatalogue(former));
        before.bind("one-reader", before.staff("ada", StaffRole.ASSESSOR));
        new Story(before).handedIn(before.candidate("rosa"));
        var was = binding(before);
        new KeepingEditions(ports.unitOfWork(), before.clock, ports.editions())
                .keep(former.editions());

        var newer = Shelf.compiled(ChangedSource.nextYear());
        var after = new School(ports, new KeptCatalogue(newer, ports.editions()));
        var outcome =
                after.choosing.choose(
                        after.instructor(),
                        choice("one-reader", "", after.enter("olu", CourseRole.OTHER)));

        assertThat(outcome).isInstanceOf(ChoiceOutcome.Chosen.class);
        assertThat(binding(after).assessors()).hasSize(1).isNotEqualTo(was.assessors());
        assertThat(binding(after).simulationHash()).isEqualTo(was.simulationHash());
        assertThat(binding(after).planHash()).isEqualTo(was.planHash());
    }

    private static Binding binding(School school) {
        return school.ports.activities().find(School.PLACE).flatMap(Activity::bound).orElseThrow();
    }

    @Test
    void onceSomebodyHasBegunTheSimulationStays() {
        var two = new School(Memory.ports(), Shelf.compiled(SchoolSource.withTwoSimulations()));
        var ines = two.instructor();
        var other = new ActivityChoice("the-early-bus", "completion", 10, List.of(), "");
        two.bind("completion");
        assertThat(two.choosing.choose(ines, other))
                .as("nobody has begun")
                .isInstanceOf(ChoiceOutcome.Chosen.class);
        two.bind("completion");
        new Story(two).started(two.candidate("rosa"));

        assertThat(two.choosing.choose(ines, other))
                .isEqualTo(refused(ChoiceFault.PEOPLE_HAVE_BEGUN));
        assertThat(
                        two.ports
                                .activities()
                                .find(School.PLACE)
                                .flatMap(Activity::bound)
                                .orElseThrow()
                                .simulation())
                .isEqualTo("the-late-bus");
    }

    @Test
    void assessorsCanChangeAtAnyTime() {
        school.bind("two-readers", ada, olu);
        new Story(school).handedIn(school.candidate("rosa"));
        var zoe = school.enter("zoe", CourseRole.OTHER);

        assertThat(choose(instructor, "two-readers", ada, zoe))
                .isInstanceOf(ChoiceOutcome.Chosen.class);
    }

    @Test
    void laysOutForAnInstructorWhatCanBeChosen() {
        school.candidate("rosa");

        var offer = school.preparingChoice.prepare(instructor).orElseThrow();

        assertThat(offer.simulations()).hasSize(1);
        assertThat(offer.plans()).hasSize(4);
        assertThat(offer.colleagues())
                .extracting(it -> it.details().name())
                .containsExactly("ada", "ines", "olu");
        assertThat(school.preparingChoice.prepare(ada)).isEmpty();
        assertThat(school.preparingChoice.prepare(School.otherTenant(instructor))).isEmpty();
    }
}
