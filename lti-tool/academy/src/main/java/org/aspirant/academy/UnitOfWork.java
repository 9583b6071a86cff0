package org.aspirant.academy;

import java.util.function.Supplier;

/**
 * Runs work that is kept whole or not at all.
 *
 * <p>Every use case that writes takes one in its constructor. A unit that is already running is
 * joined, so that one use case may call another.
 */
@FunctionalInterface
public interface UnitOfWork {

    /**
     * Does the work and keeps all that it wrote.
     *
     * @return what the work answers
     * @throws RuntimeException whatever the work throws; nothing it wrote is kept then
     */
    <T> T run(Supplier<T> work);
}
