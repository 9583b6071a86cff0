package org.aspirant.tool.administration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.administration.credentials.Credentials;
import org.aspirant.tool.administration.credentials.PasswordHash;
import org.aspirant.tool.administration.credentials.TotpSecret;

/** Port: the administrators and what they prove themselves with. Withdrawn ones are not there. */
public interface Administrators {

    /** Whether there is anybody at all. */
    boolean any();

    Optional<Administrator> find(AdministratorId id);

    /** Those who are there, by name. */
    List<Administrator> all();

    /**
     * Who signs in under a name, and the password to compare.
     *
     * @param nameKey as {@link AdministratorName#key}; any text
     */
    Optional<Known> named(String nameKey);

    /** An administrator and the password of theirs. */
    record Known(Administrator who, PasswordHash password) {}

    /**
     * Keeps a new one.
     *
     * @return false if somebody has that name
     */
    boolean add(Administrator administrator, Credentials credentials);

    /** The secret of the authenticator app. */
    TotpSecret totp(AdministratorId id);

    /**
     * Uses up the code of a step.
     *
     * @return false if it, or that of a later step, was used before
     */
    boolean useStep(AdministratorId id, long step);

    /**
     * Uses up a recovery code.
     *
     * @return false if it is none of theirs, or was used before
     */
    boolean useRecoveryCode(AdministratorId id, String codeHash, Instant at);

    /** How many recovery codes are left. */
    int recoveryCodesLeft(AdministratorId id);

    /**
     * Takes somebody out: no sign-in, no session.
     *
     * @return false if there is no such administrator
     */
    boolean withdraw(AdministratorId id, Instant at);
}
