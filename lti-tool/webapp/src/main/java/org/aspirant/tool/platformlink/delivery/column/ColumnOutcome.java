package org.aspirant.tool.platformlink.delivery.column;

import java.net.URI;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.registration.Registration;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome;

/** Where a message goes, if there is such a place. */
public sealed interface ColumnOutcome {

    /**
     * There is.
     *
     * @param claim what the signed launch offered
     * @param canvas whether the platform understands what Canvas adds to LTI
     * @param subject what the platform calls the person
     */
    record Found(
            Registration registration,
            AgsClaim claim,
            URI lineItem,
            Subject subject,
            boolean canvas)
            implements ColumnOutcome {}

    /** There is not, or not now. */
    record Missing(DeliveryOutcome outcome) implements ColumnOutcome {}
}
