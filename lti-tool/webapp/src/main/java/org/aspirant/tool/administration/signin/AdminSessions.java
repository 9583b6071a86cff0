package org.aspirant.tool.administration.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.credentials.Token;

/**
 * Port: sessions of administrators, by the hash of their token. Half a session has shown the
 * password, and is good for showing the code and for nothing else.
 */
public interface AdminSessions {

    /** How long half a session lasts. */
    Duration HALF = Duration.ofMinutes(5);

    Duration IDLE = Duration.ofMinutes(30);
    Duration LONGEST = Duration.ofHours(12);

    void beginHalf(Token token, AdministratorId who, Instant now);

    void begin(Token token, AdministratorId who, Instant now);

    /** Whose half session this is; empty if it is none, or has ended. */
    Optional<AdministratorId> half(Token token, Instant now);

    /** Whose session this is, which lives on by it; empty if it is none, or has ended. */
    Optional<AdministratorId> enter(Token token, Instant now);

    /** Ends a session or half of one. */
    void end(Token token);

    /** Ends all of somebody's but one. */
    void endOthers(AdministratorId who, Token kept);
}
