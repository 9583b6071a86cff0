package org.aspirant.tool.administration.enrolling;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.credentials.TypedSecret;
import org.aspirant.tool.administration.signin.Throttle;

/** Somebody shows a secret, and may make an account in this browser from then on. */
public final class OpeningEnrolment {

    private final Enrolments enrolments;
    private final Administrators administrators;
    private final Throttle throttle;
    private final Clock clock;

    public OpeningEnrolment(
            Enrolments enrolments, Administrators administrators, Throttle throttle, Clock clock) {
        this.enrolments = enrolments;
        this.administrators = administrators;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Opens; the secret is used up only when there is an account.
     *
     * @param door what tells this browser from others
     * @param address where the attempt comes from
     * @return what is wrong; empty if it is open
     */
    public Optional<EnrolFault> open(String typed, Token door, String address) {
        if (throttle.fromAddress(address).isPresent()) {
            return Optional.of(EnrolFault.WAIT);
        }
        Instant now = clock.instant();
        Optional<Enrolment> good =
                TypedSecret.parse(typed)
                        .flatMap(secret -> enrolments.find(secret.hash(), now))
                        .filter(this::isOfUse);
        if (good.isEmpty()) {
            return Optional.of(EnrolFault.UNKNOWN_SECRET);
        }
        throttle.rightFrom(address);
        enrolments.open(good.get().secretHash(), door);
        return Optional.empty();
    }

    /** The enrolment that is open in this browser. */
    public Optional<Enrolment> opened(Token door) {
        return enrolments.opened(door, clock.instant()).filter(this::isOfUse);
    }

    private boolean isOfUse(Enrolment enrolment) {
        return enrolment.kind() != Enrolment.Kind.FIRST_RUN || !administrators.any();
    }
}
