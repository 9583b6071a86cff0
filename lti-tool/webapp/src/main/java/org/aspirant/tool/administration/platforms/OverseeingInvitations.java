package org.aspirant.tool.administration.platforms;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.platformlink.connect.invitation.Invitation;
import org.aspirant.tool.platformlink.connect.invitation.InvitationWish;
import org.aspirant.tool.platformlink.connect.invitation.Invitations;
import org.aspirant.tool.platformlink.connect.invitation.Inviting;
import org.aspirant.tool.platformlink.connect.invitation.InvitingOutcome;

/** The links by which platforms register, for administrators of the server. */
public final class OverseeingInvitations {

    private final UnitOfWork unitOfWork;
    private final Inviting inviting;
    private final Invitations invitations;
    private final Trail trail;
    private final Clock clock;

    public OverseeingInvitations(
            UnitOfWork unitOfWork,
            Inviting inviting,
            Invitations invitations,
            Trail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.inviting = inviting;
        this.invitations = invitations;
        this.trail = trail;
        this.clock = clock;
    }

    /** All, the newest first; empty for whoever is limited to organizations. */
    public Optional<List<Invitation>> list(Administrator who) {
        return who.isServerWide() ? Optional.of(invitations.all()) : Optional.empty();
    }

    /** Makes a link, which can be seen this once; empty for whoever is limited to organizations. */
    public Optional<InvitingOutcome> invite(Administrator who, InvitationWish wish) {
        if (!who.isServerWide()) {
            return Optional.empty();
        }
        return unitOfWork.run(
                () -> {
                    InvitingOutcome outcome = inviting.invite(wish);
                    if (outcome instanceof InvitingOutcome.Invited invited) {
                        trail.note(
                                AdministrationEntry.server(
                                        who,
                                        clock.instant(),
                                        AdministrationAction.PLATFORM_INVITED,
                                        "until:" + invited.expiresAt()));
                    }
                    return Optional.of(outcome);
                });
    }

    /**
     * Makes a link that nobody has used good for nothing.
     *
     * @return what kept it from being done; empty if nothing did
     */
    public Optional<AdministrationFault> withdraw(Administrator who, String secretHash) {
        if (!who.isServerWide()) {
            return Optional.of(AdministrationFault.NOT_SERVER_WIDE);
        }
        return unitOfWork.run(
                () -> {
                    Instant now = clock.instant();
                    if (!invitations.withdraw(secretHash, now)) {
                        return Optional.of(AdministrationFault.NOTHING_WAITS);
                    }
                    trail.note(
                            AdministrationEntry.server(
                                    who,
                                    now,
                                    AdministrationAction.PLATFORM_INVITATION_WITHDRAWN,
                                    "invitation"));
                    return Optional.empty();
                });
    }
}
