package org.aspirant.tool.platformlink.connect.invitation;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.platformlink.connect.ConnectFault;
import org.aspirant.tool.platformlink.connect.Connections;

/** Makes a link with which one platform can register itself once. */
public final class Inviting {

    /** How long a link is good if nobody says otherwise, and at most. */
    public static final Duration USUAL = Duration.ofDays(7);

    public static final Duration LONGEST = Duration.ofDays(30);

    private final UnitOfWork unitOfWork;
    private final Invitations invitations;
    private final Connections connections;
    private final URI registrationAddress;
    private final Clock clock;

    /**
     * @param registrationAddress under which the links lie, without a slash at its end
     */
    public Inviting(
            UnitOfWork unitOfWork,
            Invitations invitations,
            Connections connections,
            URI registrationAddress,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.invitations = invitations;
        this.connections = connections;
        this.registrationAddress = registrationAddress;
        this.clock = clock;
    }

    /**
     * Makes an invitation.
     *
     * @param wish whom it is for, and what for
     */
    public InvitingOutcome invite(InvitationWish wish) {
        if (wish.purpose().isBlank()
                || wish.purpose().length() > Invitation.LONGEST_PURPOSE
                || wish.purpose().chars().anyMatch(Character::isISOControl)) {
            return new InvitingOutcome.Refused(ConnectFault.NO_PURPOSE);
        }
        if (wish.lifetime().isNegative()
                || wish.lifetime().isZero()
                || wish.lifetime().compareTo(LONGEST) > 0) {
            return new InvitingOutcome.Refused(ConnectFault.UNUSABLE_LIFETIME);
        }
        Optional<RegistrationKey> renews = wish.renewed();
        if (wish.renews().isPresent() && renews.flatMap(connections::find).isEmpty()) {
            return new InvitingOutcome.Refused(ConnectFault.UNKNOWN_CONNECTION);
        }
        InvitationSecret secret = InvitationSecret.fresh();
        Instant now = clock.instant();
        Invitation invitation =
                new Invitation(
                        secret.hash(),
                        wish.purpose().strip(),
                        renews,
                        now,
                        now.plus(wish.lifetime()),
                        false);
        return unitOfWork.run(
                () -> {
                    invitations.add(invitation);
                    return new InvitingOutcome.Invited(
                            URI.create(registrationAddress + "/" + secret.value()),
                            invitation.expiresAt());
                });
    }
}
