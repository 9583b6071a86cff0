package org.aspirant.tool.administration.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.signin.AdminSessions;

/**
 * A sign-in for which the district's identity provider vouches, password and second factor
 * included. Nobody becomes an administrator by it: the account is there, and its owner has linked
 * the identity.
 */
public final class Vouching {

    private final UnitOfWork unitOfWork;
    private final Identities identities;
    private final Administrators administrators;
    private final AdminSessions sessions;
    private final Trail trail;
    private final Clock clock;

    public Vouching(
            UnitOfWork unitOfWork,
            Identities identities,
            Administrators administrators,
            AdminSessions sessions,
            Trail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.identities = identities;
        this.administrators = administrators;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** A session of whom the identity belongs to; empty if it is nobody's. */
    public Optional<Token> signIn(DistrictIdentity identity) {
        return unitOfWork.run(
                () -> identities.whose(identity).flatMap(administrators::find).map(this::begin));
    }

    private Token begin(Administrator who) {
        Instant now = clock.instant();
        Token session = Token.fresh();
        sessions.begin(session, who.id(), now);
        trail.note(
                AdministrationEntry.server(
                        who,
                        now,
                        AdministrationAction.SIGNED_IN_BY_IDENTITY,
                        "administrator:" + who.id()));
        return session;
    }
}
