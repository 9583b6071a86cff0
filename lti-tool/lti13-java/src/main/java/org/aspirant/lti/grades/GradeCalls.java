package org.aspirant.lti.grades;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Excerpt;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.RetryAfter;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.token.AuthorizedCalls;
import org.aspirant.lti.token.CallOutcome;
import org.jspecify.annotations.Nullable;

/** What line items, scores and results have in common: one call, and what its failure means. */
final class GradeCalls {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final Duration WAIT_IF_TOO_MANY = Duration.ofSeconds(60);
    private static final Duration WAIT_IF_NOT_ALLOWED = Duration.ofMinutes(5);
    private static final Set<Integer> BUSY = Set.of(408, 425, 429);
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final AuthorizedCalls calls;
    private final Clock clock;

    GradeCalls(AuthorizedCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** What came back: an answer whose status is the caller's to judge, or a failure. */
    sealed interface Reply {
        record Came(FetchOutcome.Answered answer) implements Reply {}

        record Not(GradeFailure failure) implements Reply {}
    }

    /**
     * Makes a call with one of the scopes that the platform offered.
     *
     * @param granted what the signed launch said: only its origin gets a token
     */
    Reply call(
            Registration registration,
            AgsClaim granted,
            Set<LtiScope> scopes,
            String method,
            URI address,
            Map<String, String> mediaTypes,
            @Nullable String body) {
        Optional<LtiScope> scope =
                scopes.stream().sorted().filter(granted.scopes()::contains).findFirst();
        if (scope.isEmpty()) {
            return not(GradeFault.NOT_OFFERED, "none of " + scopes);
        }
        if (!granted.origin().covers(address) || !registration.reach().permits(address)) {
            return not(GradeFault.FOREIGN_ADDRESS, "not under " + granted.origin());
        }
        CallOutcome outcome =
                calls.call(registration, scope.get(), method, address, mediaTypes, body);
        if (outcome instanceof CallOutcome.Answered answered) {
            return new Reply.Came(answered.answer());
        }
        if (outcome instanceof CallOutcome.Failed failed) {
            return new Reply.Not(failure(failed.failure()));
        }
        if (outcome instanceof CallOutcome.NoToken none) {
            return not(GradeFault.NO_TOKEN, none.denial().fault() + ": " + none.denial().detail());
        }
        var trouble = ((CallOutcome.NoTokenNow) outcome).trouble();
        return new Reply.Not(
                new Retry(trouble.after(), RetryReason.NO_TOKEN_NOW, false, trouble.detail()));
    }

    /** What a status that is no success means. */
    GradeFailure failure(FetchOutcome.Answered answer) {
        int status = answer.status();
        String detail = "HTTP " + status + ": " + Excerpt.of(answer.body());
        if (BUSY.contains(status)) {
            return retry(answer, WAIT_IF_TOO_MANY, RetryReason.TOO_MANY, false, detail);
        }
        if (status == 401) {
            return retry(answer, WAIT_IF_NOT_ALLOWED, RetryReason.UNAUTHORIZED, false, detail);
        }
        if (status == 403) {
            return retry(answer, WAIT_IF_NOT_ALLOWED, RetryReason.FORBIDDEN, false, detail);
        }
        if (status >= 500) {
            return retry(answer, WAIT, RetryReason.PLATFORM_BROKEN, true, detail);
        }
        if (GONE.contains(status)) {
            return new Refused(GradeFault.LINE_ITEM_GONE, detail);
        }
        if (status >= 400) {
            return new Refused(GradeFault.NOT_TAKEN, detail);
        }
        return new Refused(status >= 300 ? GradeFault.MOVED : GradeFault.ANSWER_UNREADABLE, detail);
    }

    private Retry retry(
            FetchOutcome.Answered answer,
            Duration unsaid,
            RetryReason reason,
            boolean mayHaveArrived,
            String detail) {
        return new Retry(
                RetryAfter.of(answer, clock.instant(), unsaid), reason, mayHaveArrived, detail);
    }

    private static GradeFailure failure(FetchOutcome.Failed failed) {
        FetchFault fault = failed.fault();
        String detail = fault + ": " + failed.detail();
        return switch (fault) {
            case ADDRESS_REFUSED -> new Refused(GradeFault.FOREIGN_ADDRESS, detail);
            case BUSY -> new Retry(WAIT, RetryReason.TOO_MANY, false, detail);
            case UNREACHABLE, TIMED_OUT, TOO_LARGE, BROKEN ->
                    new Retry(WAIT, RetryReason.NETWORK, fault.mayHaveArrived(), detail);
        };
    }

    private static Reply not(GradeFault fault, String detail) {
        return new Reply.Not(new Refused(fault, detail));
    }
}
