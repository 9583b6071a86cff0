package org.aspirant.tool.administration.enrolling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.administration.credentials.Token;

/** Port: the secrets that make administrators, by their hash. */
public interface Enrolments {

    /**
     * Keeps a new one.
     *
     * @return false for a second one of the first run: there is one for each database
     */
    boolean add(Enrolment enrolment);

    /** One that is still good: not used, not expired. */
    Optional<Enrolment> find(String secretHash, Instant now);

    /** Notes in which browser it was opened last; only there it goes on. */
    void open(String secretHash, Token door);

    /** The one that was opened in this browser and is still good. */
    Optional<Enrolment> opened(Token door, Instant now);

    /**
     * Uses it up.
     *
     * @return false if it was used already, or has expired
     */
    boolean use(String secretHash, Instant now);

    /** Those of a kind that are still good, the newest first. */
    List<Enrolment> waiting(Enrolment.Kind kind, Instant now);
}
