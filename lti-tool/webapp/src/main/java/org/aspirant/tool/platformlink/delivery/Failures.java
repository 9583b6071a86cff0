package org.aspirant.tool.platformlink.delivery;

import java.time.Duration;
import java.util.Locale;
import org.aspirant.lti.grades.GradeFailure;
import org.aspirant.lti.grades.GradeFault;
import org.aspirant.lti.grades.Refused;
import org.aspirant.lti.grades.Retry;

/** What a failed call to a gradebook means for the message that was under way. */
public final class Failures {

    private static final Duration WITHOUT_TOKEN = Duration.ofMinutes(5);

    private Failures() {}

    public static DeliveryOutcome outcome(GradeFailure failure) {
        if (failure instanceof Retry retry) {
            DeliveryFault fault =
                    switch (retry.reason()) {
                        case TOO_MANY -> DeliveryFault.BUSY;
                        case HELD_BACK -> DeliveryFault.HELD_BACK;
                        case UNAUTHORIZED, FORBIDDEN, NO_TOKEN_NOW -> DeliveryFault.NOT_PERMITTED;
                        case NETWORK, PLATFORM_BROKEN -> DeliveryFault.UNREACHABLE;
                    };
            return new DeliveryOutcome.RetryAfter(retry.after(), fault, retry.detail());
        }
        var refused = (Refused) failure;
        if (refused.fault() == GradeFault.NO_TOKEN) {
            // A slip in a platform's configuration is mended by a person there, not by one here.
            return new DeliveryOutcome.RetryAfter(
                    WITHOUT_TOKEN, DeliveryFault.NOT_PERMITTED, refused.detail());
        }
        return new DeliveryOutcome.DeadLetter(fault(refused), refused.detail());
    }

    private static DeliveryFault fault(Refused refused) {
        return switch (refused.fault()) {
            case NOT_OFFERED, NO_TOKEN -> DeliveryFault.NOT_PERMITTED;
            case LINE_ITEM_GONE, FOREIGN_ADDRESS, MOVED -> DeliveryFault.COLUMN_GONE;
            case NOT_TAKEN -> notTaken(refused.detail().toLowerCase(Locale.ROOT));
            case ANSWER_UNREADABLE, CONVERSATION_ENDLESS, COUPLED -> DeliveryFault.REFUSED;
        };
    }

    /** Canvas says in words what it has no status for. */
    private static DeliveryFault notTaken(String detail) {
        if (detail.contains("attempt")) {
            return DeliveryFault.NO_ATTEMPTS_LEFT;
        }
        return detail.contains("student") || detail.contains("http 400")
                ? DeliveryFault.NOT_A_CANDIDATE
                : DeliveryFault.REFUSED;
    }
}
