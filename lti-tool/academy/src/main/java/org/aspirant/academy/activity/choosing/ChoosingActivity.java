package org.aspirant.academy.activity.choosing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.course.Members;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.course.StaffListener;
import org.aspirant.academy.course.StaffRole;
import org.aspirant.academy.people.FreeText;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.simulation.scenario.Scenario;

/**
 * Binds an activity to a simulation, a plan and assessors.
 *
 * <p>Assessors can be changed at any time. The simulation is fixed once anybody has begun it; the
 * plan can change for those who follow, with a reason, and what was handed in stays under the plan
 * it was handed in under.
 */
public final class ChoosingActivity {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Catalogue catalogue;
    private final Activities activities;
    private final Members members;
    private final Words words;
    private final Audit audit;
    private final StaffListener listener;

    public ChoosingActivity(
            UnitOfWork unitOfWork,
            Clock clock,
            Catalogue catalogue,
            Activities activities,
            Members members,
            Words words,
            Audit audit,
            StaffListener listener) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.catalogue = catalogue;
        this.activities = activities;
        this.members = members;
        this.words = words;
        this.audit = audit;
        this.listener = listener;
    }

    public ChoiceOutcome choose(Participant who, ActivityChoice choice) {
        if (who.observer()) {
            return refused(ChoiceFault.OBSERVER);
        }
        if (!who.isInstructor()) {
            return refused(ChoiceFault.NOT_AN_INSTRUCTOR);
        }
        return unitOfWork.run(() -> chosen(who, choice));
    }

    private ChoiceOutcome chosen(Participant who, ActivityChoice choice) {
        var activity = activities.find(who.place());
        if (activity.isEmpty()) {
            return refused(ChoiceFault.UNKNOWN_ACTIVITY);
        }
        var simulation = simulation(activity.get(), choice);
        if (simulation.isEmpty()) {
            return refused(ChoiceFault.UNKNOWN_SIMULATION);
        }
        var plan = plan(activity.get(), choice);
        if (plan.isEmpty()) {
            return refused(ChoiceFault.UNKNOWN_PLAN);
        }
        return faultIn(who, choice)
                .or(() -> faultOfChange(activity.get(), simulation.get(), plan.get(), choice))
                .<ChoiceOutcome>map(ChoiceOutcome.NotAllowed::new)
                .orElseGet(() -> bound(who, choice, simulation.get(), plan.get()));
    }

    /** The newest version, or the one that people have begun if the simulation stays. */
    private Optional<Scenario> simulation(Activity activity, ActivityChoice choice) {
        return activity.bound()
                .filter(before -> before.simulation().equals(choice.simulation()))
                .filter(before -> activities.usage(activity.key()).attempts() > 0)
                .flatMap(before -> catalogue.simulation(before.simulationHash()))
                .or(
                        () ->
                                catalogue.simulations().stream()
                                        .filter(it -> it.ref().id().equals(choice.simulation()))
                                        .findFirst());
    }

    /**
     * The newest version, or the one that people have submitted under if the plan stays and no
     * reason for a change is given.
     */
    private Optional<Yardstick> plan(Activity activity, ActivityChoice choice) {
        return activity.bound()
                .filter(before -> before.plan().equals(choice.plan()) && choice.reason().isBlank())
                .filter(before -> activities.usage(activity.key()).submissions() > 0)
                .flatMap(before -> catalogue.plan(before.planHash()))
                .or(
                        () ->
                                catalogue.plans().stream()
                                        .filter(it -> it.plan().id().equals(choice.plan()))
                                        .findFirst());
    }

    private Optional<ChoiceFault> faultIn(Participant who, ActivityChoice choice) {
        if (choice.readingDays() < 1 || choice.readingDays() > Binding.MOST_READING_DAYS) {
            return Optional.of(ChoiceFault.READING_DAYS);
        }
        if (FreeText.faultIn(choice.reason()).isPresent()) {
            return Optional.of(ChoiceFault.REASON_NOT_PLAIN);
        }
        for (SubjectId assessor : choice.assessors()) {
            var member = members.find(who.course(), assessor);
            if (member.isEmpty()) {
                return Optional.of(ChoiceFault.UNKNOWN_PERSON);
            }
            if (member.get().isCandidate()) {
                return Optional.of(ChoiceFault.ASSESSOR_IS_A_CANDIDATE);
            }
        }
        return Optional.empty();
    }

    private Optional<ChoiceFault> faultOfChange(
            Activity activity, Scenario simulation, Yardstick plan, ActivityChoice choice) {
        var before = activity.binding();
        if (before == null) {
            return Optional.empty();
        }
        var usage = activities.usage(activity.key());
        if (usage.attempts() > 0 && !before.simulationHash().equals(simulation.ref().hash())) {
            return Optional.of(ChoiceFault.PEOPLE_HAVE_BEGUN);
        }
        boolean planChanges = !before.planHash().equals(plan.plan().hash().hex());
        return usage.submissions() > 0 && planChanges && choice.reason().isBlank()
                ? Optional.of(ChoiceFault.REASON_NEEDED)
                : Optional.empty();
    }

    private ChoiceOutcome bound(
            Participant who, ActivityChoice choice, Scenario simulation, Yardstick yardstick) {
        var now = clock.instant();
        var plan = yardstick.plan();
        List<SubjectId> assessors = choice.assessors().stream().distinct().toList();
        activities.bind(
                who.place(),
                new Binding(
                        simulation.ref().id(),
                        simulation.ref().hash(),
                        plan.id(),
                        plan.hash().hex(),
                        plan.grade().own().kind(),
                        choice.readingDays(),
                        assessors,
                        who.subject(),
                        now,
                        choice.reason().isBlank()
                                ? null
                                : words.put(
                                        who.organization(),
                                        who.subject(),
                                        FreeText.plain(choice.reason()))));
        note(
                who,
                AuditAction.ACTIVITY_BOUND,
                "plan:" + plan.hash() + " simulation:" + simulation.ref().hash());
        for (SubjectId assessor : assessors) {
            if (members.assign(who.course(), assessor, StaffRole.ASSESSOR, now)) {
                note(who, AuditAction.STAFF_ASSIGNED, "person:" + assessor + " role:ASSESSOR");
            }
        }
        listener.staffChanged(who.course(), who.subject());
        boolean hasAdjudicator =
                members.all(who.course()).stream()
                        .anyMatch(member -> member.holds(StaffRole.ADJUDICATOR));
        return new ChoiceOutcome.Chosen(
                activities.find(who.place()).orElseThrow(),
                Math.max(0, yardstick.readers() - assessors.size()),
                yardstick.mayNeedAdjudicator() && !hasAdjudicator);
    }

    private void note(Participant who, AuditAction action, String what) {
        audit.note(
                new AuditEntry(
                        who.organization(),
                        who.subject(),
                        clock.instant(),
                        action,
                        "activity:" + who.place().activity() + " " + what));
    }

    private static ChoiceOutcome refused(ChoiceFault fault) {
        return new ChoiceOutcome.NotAllowed(fault);
    }
}
