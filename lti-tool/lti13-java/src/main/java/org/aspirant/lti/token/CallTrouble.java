package org.aspirant.lti.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.aspirant.lti.http.Excerpt;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.RetryAfter;

/**
 * What it means that a call to a service brought no success, whichever service it was.
 *
 * @param kind what happened
 * @param after how long to wait at least; zero where waiting does not help
 * @param mayHaveArrived whether the platform may have acted all the same
 * @param detail for the log
 */
public record CallTrouble(Kind kind, Duration after, boolean mayHaveArrived, String detail) {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final Duration WAIT_IF_TOO_MANY = Duration.ofSeconds(60);
    private static final Duration WAIT_IF_NOT_ALLOWED = Duration.ofMinutes(5);
    private static final Set<Integer> BUSY = Set.of(408, 425, 429);
    private static final Set<Integer> GONE = Set.of(404, 410);

    /** What can happen. */
    public enum Kind {
        /** No connection, or no complete answer. */
        NETWORK(true),
        /** The platform says: too many at once. */
        TOO_MANY(true),
        /** The platform says that it is broken. */
        PLATFORM_BROKEN(true),
        /** Two tokens in a row were not taken. */
        UNAUTHORIZED(true),
        /** No without a reason; Canvas says so when it is asked too often. */
        FORBIDDEN(true),
        /** The token endpoint gives no token at the moment. */
        NO_TOKEN_NOW(true),
        /** The tool itself did not make the call, so as not to overrun a platform. */
        HELD_BACK(true),
        /** The token endpoint will give no token. */
        NO_TOKEN(false),
        /** Not an address that may be called; nothing was sent. */
        ADDRESS_REFUSED(false),
        /** 404 or 410. */
        GONE(false),
        /** A redirect, which is never followed. */
        MOVED(false),
        /** Another 4xx: the platform does not take what was sent. */
        NOT_TAKEN(false),
        /** No status that means anything. */
        UNREADABLE(false);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }

        /** Whether the same call may work later. */
        public boolean isPassing() {
            return passing;
        }
    }

    /** What an answer means whose status is no success. */
    public static CallTrouble of(FetchOutcome.Answered answer, Instant now) {
        int status = answer.status();
        if (BUSY.contains(status)) {
            return later(Kind.TOO_MANY, answer, WAIT_IF_TOO_MANY, now);
        }
        if (status == 401) {
            return later(Kind.UNAUTHORIZED, answer, WAIT_IF_NOT_ALLOWED, now);
        }
        if (status == 403) {
            return later(Kind.FORBIDDEN, answer, WAIT_IF_NOT_ALLOWED, now);
        }
        if (status >= 500) {
            return later(Kind.PLATFORM_BROKEN, answer, WAIT, now);
        }
        if (GONE.contains(status)) {
            return never(Kind.GONE, detail(answer));
        }
        if (status >= 400) {
            return never(Kind.NOT_TAKEN, detail(answer));
        }
        return never(status >= 300 ? Kind.MOVED : Kind.UNREADABLE, detail(answer));
    }

    /** What it means that no answer came, or that the call was not made. */
    static CallTrouble of(FetchOutcome.Failed failed) {
        FetchFault fault = failed.fault();
        String detail = fault + ": " + failed.detail();
        return switch (fault) {
            case ADDRESS_REFUSED -> never(Kind.ADDRESS_REFUSED, detail);
            case BUSY -> new CallTrouble(Kind.TOO_MANY, WAIT, false, detail);
            case UNREACHABLE, TIMED_OUT, TOO_LARGE, BROKEN ->
                    new CallTrouble(Kind.NETWORK, WAIT, fault.mayHaveArrived(), detail);
        };
    }

    static CallTrouble of(AccessOutcome.Denied denied) {
        return never(Kind.NO_TOKEN, denied.fault() + ": " + denied.detail());
    }

    static CallTrouble of(AccessOutcome.Unavailable trouble) {
        return new CallTrouble(Kind.NO_TOKEN_NOW, trouble.after(), false, trouble.detail());
    }

    private static CallTrouble later(
            Kind kind, FetchOutcome.Answered answer, Duration unsaid, Instant now) {
        return new CallTrouble(
                kind,
                RetryAfter.of(answer, now, unsaid),
                kind == Kind.PLATFORM_BROKEN,
                detail(answer));
    }

    private static CallTrouble never(Kind kind, String detail) {
        return new CallTrouble(kind, Duration.ZERO, false, detail);
    }

    private static String detail(FetchOutcome.Answered answer) {
        return "HTTP " + answer.status() + ": " + Excerpt.of(answer.body());
    }
}
