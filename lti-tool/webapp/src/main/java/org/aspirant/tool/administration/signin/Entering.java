package org.aspirant.tool.administration.signin;

import java.time.Clock;
import java.util.Optional;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.credentials.Token;

/** Who acts in a request, by the token that its browser shows. */
public final class Entering {

    private final AdminSessions sessions;
    private final Administrators administrators;
    private final Clock clock;

    public Entering(AdminSessions sessions, Administrators administrators, Clock clock) {
        this.sessions = sessions;
        this.administrators = administrators;
        this.clock = clock;
    }

    /** The administrator; empty where the session has ended or the administrator is withdrawn. */
    public Optional<Administrator> enter(Token token) {
        return sessions.enter(token, clock.instant()).flatMap(administrators::find);
    }

    /** Ends the session. */
    public void leave(Token token) {
        sessions.end(token);
    }
}
