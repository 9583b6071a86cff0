package org.aspirant.tool.administration.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.account.AccountFault;
import org.aspirant.tool.administration.credentials.Token;

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
     * What the form carries that asks whether this identity is to be linked.
     *
     * @param identity that the provider has just vouched for
     */
    public String seal(Token session, DistrictIdentity identity) {
        return identities.seal(session, identity);
    }

    /**
     * Links an identity that the provider vouched for in this session.
     *
     * @param seal as {@link #seal} made it
     * @return why not; empty if it is linked
     */
    public Optional<AccountFault> link(
            Administrator who, Token session, DistrictIdentity identity, String seal) {
        if (!MessageDigest.isEqual(bytes(seal), bytes(identities.seal(session, identity)))) {
            return Optional.of(AccountFault.NOT_VOUCHED);
        }
        boolean linked =
                unitOfWork.run(
                        () -> {
                            Instant now = clock.instant();
                            return identities.link(who.id(), identity, now)
                                    && noted(who, now, AdministrationAction.IDENTITY_LINKED);
                        });
        return linked ? Optional.empty() : Optional.of(AccountFault.SOMEBODY_ELSES);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
