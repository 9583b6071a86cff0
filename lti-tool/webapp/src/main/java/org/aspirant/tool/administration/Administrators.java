package org.aspirant.tool.administration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.administration.credentials.Credentials;
import org.aspirant.tool.administration.credentials.PasswordHash;

/** Port: the administrators. Withdrawn ones are not there. */
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

    /**
     * Takes somebody out: no sign-in, no session.
     *
     * @return false if there is no such administrator
     */
    boolean withdraw(AdministratorId id, Instant at);
}
