package org.aspirant.lti.pace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.aspirant.lti.http.Origin;
import org.aspirant.lti.registration.RegistrationKey;

/**
 * Lets calls through to platforms: at most {@value #CALLS_IN_FLIGHT} at a time for each
 * registration, and none for a while to a platform that fails again and again.
 *
 * <p>What a platform refuses is no failure of the platform: one bad score never shuts the gate for
 * the others. One gate serves all of a program; safe for use by several threads.
 */
public final class CallGate {

    /** Calls of one registration that may be under way at the same time. */
    public static final int CALLS_IN_FLIGHT = 8;

    /** No platform is left alone for longer. */
    public static final Duration LONGEST_SHUT = Duration.ofSeconds(30);

    private static final Duration WHILE_FULL = Duration.ofSeconds(1);

    private final ConcurrentMap<RegistrationKey, Semaphore> places = new ConcurrentHashMap<>();
    private final ConcurrentMap<Origin, Circuit> circuits = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Backoff backoff;

    public CallGate(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.backoff = new Backoff(random, LONGEST_SHUT);
    }

    /** Asks to make a call; whoever is let through closes the passage when it is over. */
    public Entry enter(RegistrationKey registration, Origin platform) {
        Semaphore free =
                places.computeIfAbsent(registration, unused -> new Semaphore(CALLS_IN_FLIGHT));
        if (!free.tryAcquire()) {
            return new Entry.Full(WHILE_FULL);
        }
        Circuit circuit = circuits.computeIfAbsent(platform, unused -> new Circuit(backoff));
        Duration wait = circuit.wait(clock.instant());
        if (!wait.isZero()) {
            free.release();
            return new Entry.Shut(wait);
        }
        return new Passage(free, circuit);
    }

    /** Whether a call may be made. */
    public sealed interface Entry permits Entry.Full, Entry.Shut, Passage {

        /** So many calls of this registration are under way already. */
        record Full(Duration after) implements Entry {}

        /** The platform has failed too often. */
        record Shut(Duration after) implements Entry {}
    }

    /** A call under way. */
    public final class Passage implements Entry, AutoCloseable {

        private final Semaphore place;
        private final Circuit circuit;

        private Passage(Semaphore place, Circuit circuit) {
            this.place = place;
            this.circuit = circuit;
        }

        /** The platform answered, whatever it said. */
        public void answered() {
            circuit.succeeded();
        }

        /** The platform did not answer, or said that it is broken. */
        public void failed() {
            Instant now = clock.instant();
            circuit.failed(now);
        }

        /** The call is over; exactly once. */
        @Override
        public void close() {
            place.release();
        }
    }
}
