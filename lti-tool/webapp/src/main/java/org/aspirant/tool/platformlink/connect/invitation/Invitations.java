package org.aspirant.tool.platformlink.connect.invitation;

import java.time.Instant;
import java.util.Optional;

/** Port: invitations, by the hash of their secret. */
public interface Invitations {

    void add(Invitation invitation);

    Optional<Invitation> find(String secretHash);

    /**
     * Uses an invitation up.
     *
     * @return false if it was used already, has expired or never was
     */
    boolean use(String secretHash, Instant at);
}
