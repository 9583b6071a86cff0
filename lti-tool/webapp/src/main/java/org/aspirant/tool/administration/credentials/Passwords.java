package org.aspirant.tool.administration.credentials;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes and compares passwords, a few at a time: the work is heavy on purpose, and a flood of
 * attempts must not take the server's processors from everybody else.
 */
public final class Passwords {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_IN_SECONDS = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    private final int iterations;

    /** Compared where there is nobody of that name, so that the answer takes as long. */
    private final PasswordHash nobodys;

    /**
     * With so much work for each.
     *
     * @param iterations {@link PasswordHash#ITERATIONS} wherever passwords are people's own
     */
    public Passwords(int iterations) {
        this.iterations = iterations;
        this.nobodys = PasswordHash.of("nobody's password", iterations);
    }

    /** The hash; empty if too many others wait for their turn. */
    public Optional<PasswordHash> hash(String password) {
        return inTurn(() -> PasswordHash.of(password, iterations));
    }

    /**
     * Whether this is the password.
     *
     * @param known empty where there is nobody of that name: false, after the same work
     * @return empty if too many others wait for their turn
     */
    public Optional<Boolean> matches(String password, Optional<PasswordHash> known) {
        return inTurn(() -> known.orElse(nobodys).matches(password) && known.isPresent());
    }

    private <T> Optional<T> inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }
}
