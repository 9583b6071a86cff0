package org.aspirant.tool.administration.identity;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.credentials.Token;

/** Port: which administrator an identity belongs to. Only a keyed hash of it is kept. */
public interface Identities {

    /** Whose it is. */
    Optional<AdministratorId> whose(DistrictIdentity identity);

    /** Whether somebody has one. */
    boolean linked(AdministratorId who);

    /**
     * Keeps it as somebody's, in place of one from before.
     *
     * @return false if it is somebody else's
     */
    boolean link(AdministratorId who, DistrictIdentity identity, Instant at);

    /**
     * What shows later that the provider vouched for an identity in a session: nobody but this
     * installation can make it.
     */
    String seal(Token session, DistrictIdentity identity);

    /**
     * Takes it away.
     *
     * @return false if there was none
     */
    boolean unlink(AdministratorId who);
}
