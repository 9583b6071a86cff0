package org.aspirant.practicelms.steering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The faults that the platform has been asked to show. Safe for use by several threads.
 *
 * <p>Times are counted by the platform's clock, so moving it ends a fault early.
 */
public final class Faults {

    private static final int MOST_ASKED = 1000;
    private static final Duration LONGEST_HANG = Duration.ofMinutes(2);

    private final Clock clock;
    private final Deque<ScoreFault> nextScores = new ArrayDeque<>();
    private @Nullable ScoreFault standingFault;
    private Instant standingUntil = Instant.MIN;
    private Instant downUntil = Instant.MIN;
    private int tokensToRefuse;
    private @Nullable RosterMishap rosterMishap;
    private CountDownLatch hanging = new CountDownLatch(1);

    public Faults(Clock clock) {
        this.clock = clock;
    }

    /**
     * Fails the next scores, after those that were asked for before.
     *
     * @param count 1 to 1000
     */
    public synchronized void failNextScores(int count, ScoreFault fault) {
        if (count < 1 || nextScores.size() + count > MOST_ASKED) {
            throw new IllegalArgumentException("1 to " + MOST_ASKED + " scores, got " + count);
        }
        for (int i = 0; i < count; i++) {
            nextScores.add(fault);
        }
    }

    /** Fails every score for a time. */
    public synchronized void failScoresFor(Duration time, ScoreFault fault) {
        standingFault = fault;
        standingUntil = clock.instant().plus(time);
    }

    /**
     * Cuts every connection to the services, the token endpoint and the authorization endpoint for
     * a time. The page stays, so that one can see it and end it.
     */
    public synchronized void beDownFor(Duration time) {
        downUntil = clock.instant().plus(time);
    }

    /** Refuses the next requests for an access token. */
    public synchronized void refuseNextTokens(int count) {
        tokensToRefuse = count;
    }

    /** Spoils every list of members from now on. */
    public synchronized void spoilRosters(RosterMishap mishap) {
        rosterMishap = mishap;
    }

    /** What is to go wrong with a list of members that is asked for now. */
    public synchronized Optional<RosterMishap> ofRoster() {
        return Optional.ofNullable(rosterMishap);
    }

    /** Ends every fault; requests that hang are let go. */
    public synchronized void clear() {
        nextScores.clear();
        standingFault = null;
        downUntil = Instant.MIN;
        tokensToRefuse = 0;
        rosterMishap = null;
        hanging.countDown();
        hanging = new CountDownLatch(1);
    }

    public synchronized boolean isDown() {
        return clock.instant().isBefore(downUntil);
    }

    /** The fault for a score that has just arrived; each one asked for is given once. */
    public synchronized Optional<ScoreFault> ofScore() {
        ScoreFault next = nextScores.poll();
        return next == null ? standing() : Optional.of(next);
    }

    /** Whether a request for a token that has just arrived is to be refused. */
    public synchronized boolean refusesToken() {
        if (tokensToRefuse == 0) {
            return false;
        }
        tokensToRefuse--;
        return true;
    }

    /** Waits as long as a hanging request hangs. */
    public void hang() {
        CountDownLatch latch;
        synchronized (this) {
            latch = hanging;
        }
        try {
            boolean unused = latch.await(LONGEST_HANG.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is asked for at the moment, one line each, for people. */
    public synchronized List<String> described() {
        List<String> lines = new ArrayList<>();
        Instant now = clock.instant();
        if (now.isBefore(downUntil)) {
            lines.add("Down for another " + left(now, downUntil));
        }
        if (!nextScores.isEmpty()) {
            lines.add(
                    nextScores.size() == 1
                            ? "The next score: " + nextScores.element().label()
                            : "The next "
                                    + nextScores.size()
                                    + " scores: "
                                    + nextScores.element().label()
                                    + " first");
        }
        standing()
                .ifPresent(
                        fault ->
                                lines.add(
                                        "Every score for another "
                                                + left(now, standingUntil)
                                                + ": "
                                                + fault.label()));
        ofRoster().ifPresent(mishap -> lines.add("Every list of " + mishap.label()));
        if (tokensToRefuse > 0) {
            lines.add("Token requests still to be refused: " + tokensToRefuse);
        }
        return lines;
    }

    private Optional<ScoreFault> standing() {
        return clock.instant().isBefore(standingUntil)
                ? Optional.ofNullable(standingFault)
                : Optional.empty();
    }

    private static String left(Instant now, Instant until) {
        long seconds = Duration.between(now, until).toSeconds() + 1;
        return seconds >= 60 ? seconds / 60 + " min " + seconds % 60 + " s" : seconds + " s";
    }
}
