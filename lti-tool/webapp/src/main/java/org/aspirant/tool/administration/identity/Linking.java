package org.aspirant.tool.administration.identity;

import java.time.Clock;
import java.time.Instant;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Trail;

/** An administrator says which identity is theirs, or that none is any more. */
public final class Linking {

    private final UnitOfWork unitOfWork;
    private final Identities identities;
    private final Trail trail;
    private final Clock clock;

    public Linking(UnitOfWork unitOfWork, Identities identities, Trail trail, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.identities = identities;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the administrator can sign in by an identity. */
    public boolean linked(Administrator who) {
        return identities.linked(who.id());
    }

    /**
     * Links the one that the provider has just vouched for.
     *
     * @return false if it belongs to another administrator
     */
    public boolean link(Administrator who, DistrictIdentity identity) {
        return unitOfWork.run(
                () -> {
                    Instant now = clock.instant();
                    return identities.link(who.id(), identity, now)
                            && noted(who, now, AdministrationAction.IDENTITY_LINKED);
                });
    }

    /** Takes it away; nothing happens where there is none. */
    public void unlink(Administrator who) {
        boolean unused =
                unitOfWork.run(
                        () ->
                                identities.unlink(who.id())
                                        && noted(
                                                who,
                                                clock.instant(),
                                                AdministrationAction.IDENTITY_UNLINKED));
    }

    private boolean noted(Administrator who, Instant now, AdministrationAction action) {
        trail.note(AdministrationEntry.server(who, now, action, "administrator:" + who.id()));
        return true;
    }
}
