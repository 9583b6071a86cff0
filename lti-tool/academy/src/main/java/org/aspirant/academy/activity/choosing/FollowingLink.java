package org.aspirant.academy.activity.choosing;

import java.time.Clock;
import java.util.List;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.simulation.scenario.Scenario;

/**
 * Binds an activity to what its link says, the first time that anybody opens it.
 *
 * <p>So a link that was placed out of the catalogue is ready at once, and so is its copy in another
 * course, which has another id and says the same. Whatever somebody has chosen for the activity
 * since counts for more than the link.
 */
public final class FollowingLink {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Catalogue catalogue;
    private final Activities activities;
    private final Audit audit;

    public FollowingLink(
            UnitOfWork unitOfWork,
            Clock clock,
            Catalogue catalogue,
            Activities activities,
            Audit audit) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.catalogue = catalogue;
        this.activities = activities;
        this.audit = audit;
    }

    /**
     * Follows the link. Does nothing for somebody who looks on, where the activity is bound
     * already, and where what the link names is not on offer: an instructor then chooses as for any
     * link.
     */
    public void follow(Participant who, LinkChoice choice) {
        if (who.observer()
                || choice.readingDays() < 1
                || choice.readingDays() > Binding.MOST_READING_DAYS) {
            return;
        }
        var simulation =
                catalogue.simulations().stream()
                        .filter(it -> it.ref().id().equals(choice.simulation()))
                        .findFirst();
        var plan =
                catalogue.plans().stream()
                        .filter(it -> it.plan().id().equals(choice.plan()))
                        .findFirst();
        if (simulation.isEmpty() || plan.isEmpty()) {
            return;
        }
        boolean unused =
                unitOfWork.run(
                        () -> {
                            boolean unbound =
                                    activities
                                            .find(who.place())
                                            .filter(activity -> activity.bound().isEmpty())
                                            .isPresent();
                            if (unbound) {
                                bind(who, simulation.get(), plan.get(), choice.readingDays());
                            }
                            return unbound;
                        });
    }

    private void bind(Participant who, Scenario simulation, Yardstick plan, int readingDays) {
        var now = clock.instant();
        String planHash = plan.plan().hash().hex();
        activities.bind(
                who.place(),
                new Binding(
                        simulation.ref().id(),
                        simulation.ref().hash(),
                        plan.plan().id(),
                        planHash,
                        plan.plan().grade().own().kind(),
                        readingDays,
                        List.of(),
                        who.subject(),
                        now,
                        null));
        audit.note(
                new AuditEntry(
                        who.organization(),
                        who.subject(),
                        now,
                        AuditAction.ACTIVITY_BOUND,
                        "activity:"
                                + who.place().activity()
                                + " plan:"
                                + planHash
                                + " simulation:"
                                + simulation.ref().hash()
                                + " by:link"));
    }
}
