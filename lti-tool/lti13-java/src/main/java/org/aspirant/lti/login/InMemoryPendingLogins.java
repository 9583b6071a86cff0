package org.aspirant.lti.login;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Pending logins of a tool that is one process and may forget them when it stops. */
public final class InMemoryPendingLogins implements PendingLogins {

    private final Clock clock;
    private final int capacity;
    private final Map<State, PendingLogin> logins = new LinkedHashMap<>();

    /**
     * @param capacity how many may wait at once, at least 1
     */
    public InMemoryPendingLogins(Clock clock, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.clock = clock;
        this.capacity = capacity;
    }

    @Override
    public synchronized boolean save(PendingLogin login) {
        if (logins.size() >= capacity) {
            Instant now = clock.instant();
            logins.values().removeIf(kept -> kept.isExpired(now));
            if (logins.size() >= capacity) {
                return false;
            }
        }
        logins.put(login.state(), login);
        return true;
    }

    @Override
    public synchronized Optional<PendingLogin> find(State state) {
        return Optional.ofNullable(logins.get(state));
    }

    @Override
    public synchronized Optional<PendingLogin> take(State state) {
        return Optional.ofNullable(logins.remove(state));
    }
}
