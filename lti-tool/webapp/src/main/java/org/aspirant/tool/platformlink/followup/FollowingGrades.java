package org.aspirant.tool.platformlink.followup;

import java.util.Optional;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;
import org.aspirant.tool.platformlink.delivery.Deliveries;
import org.aspirant.tool.platformlink.delivery.DeliverySwitch;
import org.aspirant.tool.platformlink.reconciliation.Reconciliations;

/** Shows who runs a course whether the grades of an activity have reached the gradebook. */
public final class FollowingGrades {

    private final Authority authority;
    private final Deliveries deliveries;
    private final Reconciliations reconciliations;
    private final DeliverySwitch deliverySwitch;

    public FollowingGrades(
            Authority authority,
            Deliveries deliveries,
            Reconciliations reconciliations,
            DeliverySwitch deliverySwitch) {
        this.authority = authority;
        this.deliveries = deliveries;
        this.reconciliations = reconciliations;
        this.deliverySwitch = deliverySwitch;
    }

    /** Empty for anybody who does not run the course. */
    public Optional<GradesUnderWay> follow(Participant who) {
        return authority.leads(who)
                ? Optional.of(
                        new GradesUnderWay(
                                deliveries.in(who.place()),
                                reconciliations.differences(who.place()),
                                reconciliations.reading(who.place()),
                                deliverySwitch.paused().isPresent()))
                : Optional.empty();
    }
}
