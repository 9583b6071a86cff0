package org.aspirant.lti.login;

import java.util.Optional;

/**
 * Port: the logins that wait for their platform's answer.
 *
 * <p>Anybody can start a login, so a store is bounded and forgets what has expired.
 */
public interface PendingLogins {

    /**
     * Keeps a login.
     *
     * @return false, with nothing kept, if the store is full of logins that have not expired
     */
    boolean save(PendingLogin login);

    /** Looks without taking: for the page that fetches the binding from the platform's storage. */
    Optional<PendingLogin> find(State state);

    /**
     * Takes a login out. However many ask at once, and on however many machines, one of them gets
     * it and all others get nothing, for ever. Whether it has expired is the caller's to judge.
     */
    Optional<PendingLogin> take(State state);
}
