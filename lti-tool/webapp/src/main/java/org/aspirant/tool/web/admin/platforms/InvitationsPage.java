package org.aspirant.tool.web.admin.platforms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.platformlink.connect.invitation.Invitation;
import org.aspirant.tool.platformlink.connect.invitation.Inviting;
import org.aspirant.tool.platformlink.connect.invitation.InvitingOutcome;
import org.aspirant.tool.web.admin.AdminFrame;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * Registration links.
 *
 * @param made the link that was just made: it is shown this once
 * @param problem why none was made
 */
public record InvitationsPage(
        AdminFrame around,
        List<Invitation> invitations,
        Instant now,
        Optional<InvitingOutcome.Invited> made,
        Optional<String> problem)
        implements Page {

    public InvitationsPage {
        invitations = List.copyOf(invitations);
    }

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/invitations.jte";
    }

    /** How long a link is good if nobody says otherwise. */
    public long usualDays() {
        return Inviting.USUAL.toDays();
    }

    /** Whether a link can still be used. */
    public boolean isGood(Invitation invitation) {
        return !invitation.used() && now.isBefore(invitation.expiresAt());
    }
}
