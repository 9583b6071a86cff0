package org.aspirant.tool.administration.grades;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.tenants.Organization;
import org.aspirant.tool.administration.tenants.OverseeingTenants;
import org.aspirant.tool.platformlink.admission.Places;
import org.aspirant.tool.platformlink.delivery.Deliveries;
import org.aspirant.tool.platformlink.delivery.DeliverySwitch;
import org.aspirant.tool.platformlink.delivery.PauseReason;
import org.aspirant.tool.platformlink.delivery.Standing;

/** Grades on their way, of the organizations that an administrator is responsible for. */
public final class OverseeingGrades {

    private final UnitOfWork unitOfWork;
    private final OverseeingTenants tenants;
    private final GradeQueues queues;
    private final Deliveries deliveries;
    private final DeliverySwitch deliverySwitch;
    private final Places places;
    private final Activities activities;
    private final Trail trail;
    private final Clock clock;

    public OverseeingGrades(
            UnitOfWork unitOfWork,
            OverseeingTenants tenants,
            GradeQueues queues,
            Deliveries deliveries,
            DeliverySwitch deliverySwitch,
            Places places,
            Activities activities,
            Trail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.tenants = tenants;
        this.queues = queues;
        this.deliveries = deliveries;
        this.deliverySwitch = deliverySwitch;
        this.places = places;
        this.activities = activities;
        this.trail = trail;
        this.clock = clock;
    }

    /** The grades of an organization on their way. */
    public record Row(Organization organization, GradeQueues.Queue queue) {}

    /**
     * A grade that was given up; nobody is named.
     *
     * @param course what the platform calls it; empty if it does not say
     * @param activity what the platform calls it; empty if it does not say
     */
    public record DeadLetter(Standing standing, String course, String activity) {}

    /** Why nothing is sent at present, from any organization; empty while grades leave. */
    public Optional<PauseReason> paused() {
        return deliverySwitch.paused();
    }

    public List<Row> queues(Administrator who) {
        Map<OrganizationId, GradeQueues.Queue> all = queues.all();
        return tenants.organizations(who).stream()
                .map(
                        organization ->
                                new Row(
                                        organization,
                                        all.getOrDefault(
                                                organization.id(), GradeQueues.Queue.EMPTY)))
                .toList();
    }

    /** The grades of an organization that were given up; empty if it is not theirs. */
    public Optional<List<DeadLetter>> dead(Administrator who, OrganizationId organization) {
        if (!who.covers(organization)) {
            return Optional.empty();
        }
        return Optional.of(deliveries.dead(organization).stream().map(this::deadLetter).toList());
    }

    private DeadLetter deadLetter(Standing standing) {
        return new DeadLetter(
                standing,
                places.courseTitle(standing.place().courseKey()),
                activities.find(standing.place()).map(Activity::title).orElse(""));
    }

    /**
     * Puts a dead grade back on its way.
     *
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> sendAgain(
            Administrator who, ActivityKey place, SubjectId subject) {
        if (!who.covers(place.organization())) {
            return Optional.of(AdministrationFault.NOT_YOURS);
        }
        return unitOfWork.run(
                () -> {
                    if (!deliveries.sendAgain(place, subject)) {
                        return Optional.of(AdministrationFault.NOTHING_WAITS);
                    }
                    trail.note(
                            AdministrationEntry.within(
                                    place.organization(),
                                    who,
                                    clock.instant(),
                                    AdministrationAction.GRADE_SENT_AGAIN,
                                    "activity:" + place.activity() + " candidate:" + subject));
                    return Optional.empty();
                });
    }

    /**
     * Lets grades leave, or stops them.
     *
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> let(Administrator who, boolean leave) {
        if (!who.isServerWide()) {
            return Optional.of(AdministrationFault.NOT_SERVER_WIDE);
        }
        return unitOfWork.run(
                () -> {
                    Instant now = clock.instant();
                    if (leave) {
                        deliverySwitch.resume();
                    } else {
                        deliverySwitch.pause();
                    }
                    trail.note(
                            AdministrationEntry.server(
                                    who,
                                    now,
                                    leave
                                            ? AdministrationAction.DELIVERY_RESUMED
                                            : AdministrationAction.DELIVERY_PAUSED,
                                    "delivery"));
                    return Optional.empty();
                });
    }
}
