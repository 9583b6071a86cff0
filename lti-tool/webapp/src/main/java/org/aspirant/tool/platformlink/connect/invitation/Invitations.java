package org.aspirant.tool.platformlink.connect.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: invitations, by the hash of their secret. */
public interface Invitations {

    void add(Invitation invitation);

    Optional<Invitation> find(String secretHash);

    /** All, the newest first. */
    List<Invitation> all();

    /**
     * Lets an invitation expire now.
     *
     * @return false if it was used, has expired or never was
     */
    boolean withdraw(String secretHash, Instant at);

    /**
     * Uses an invitation up.
     *
     * @return false if it was used already, has expired or never was
     */
    boolean use(String secretHash, Instant at);
}
