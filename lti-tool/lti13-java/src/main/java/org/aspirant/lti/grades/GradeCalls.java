package org.aspirant.lti.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.WebLink;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.token.AuthorizedCalls;
import org.aspirant.lti.token.CallOutcome;
import org.aspirant.lti.token.CallTrouble;
import org.jspecify.annotations.Nullable;

/** What line items, scores and results have in common: one call, and what its failure means. */
final class GradeCalls {

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
        return new Reply.Not(failure(outcome.trouble(clock.instant())));
    }

    /** A list from all of its pages, or why not: there is no half a list. */
    sealed interface Listing {
        record Whole(List<JsonNode> entries) implements Listing {}

        record Not(GradeFailure failure) implements Listing {}
    }

    /**
     * Reads a list page by page. Moodle 4.5's own link header is malformed and counts as none; its
     * lists come in one page.
     */
    Listing list(
            Registration registration,
            AgsClaim granted,
            Set<LtiScope> scopes,
            URI first,
            String mediaType) {
        List<JsonNode> entries = new ArrayList<>();
        Set<URI> read = new HashSet<>();
        URI page = first;
        while (page != null) {
            if (!read.add(page) || read.size() > LineItems.MAX_PAGES) {
                return listing(GradeFault.CONVERSATION_ENDLESS, "page " + read.size());
            }
            Reply reply =
                    call(
                            registration,
                            granted,
                            scopes,
                            "GET",
                            page,
                            Map.of("Accept", mediaType),
                            null);
            if (reply instanceof Reply.Not not) {
                return new Listing.Not(not.failure());
            }
            FetchOutcome.Answered answer = ((Reply.Came) reply).answer();
            if (!answer.succeeded()) {
                return new Listing.Not(failure(answer));
            }
            try {
                StrictJson.array(answer.body()).forEach(entries::add);
                Optional<String> next = WebLink.target(answer, "next");
                page = next.isPresent() ? page.resolve(next.get()) : null;
            } catch (UnreadableJsonException e) {
                return listing(GradeFault.ANSWER_UNREADABLE, String.valueOf(e.getMessage()));
            } catch (IllegalArgumentException e) {
                return listing(GradeFault.ANSWER_UNREADABLE, "a next page that is no address");
            }
        }
        return new Listing.Whole(entries);
    }

    /** What a status that is no success means. */
    GradeFailure failure(FetchOutcome.Answered answer) {
        return failure(CallTrouble.of(answer, clock.instant()));
    }

    private static GradeFailure failure(CallTrouble trouble) {
        return switch (trouble.kind()) {
            case NETWORK -> retry(trouble, RetryReason.NETWORK);
            case TOO_MANY -> retry(trouble, RetryReason.TOO_MANY);
            case HELD_BACK -> retry(trouble, RetryReason.HELD_BACK);
            case PLATFORM_BROKEN -> retry(trouble, RetryReason.PLATFORM_BROKEN);
            case UNAUTHORIZED -> retry(trouble, RetryReason.UNAUTHORIZED);
            case FORBIDDEN -> retry(trouble, RetryReason.FORBIDDEN);
            case NO_TOKEN_NOW -> retry(trouble, RetryReason.NO_TOKEN_NOW);
            case NO_TOKEN -> new Refused(GradeFault.NO_TOKEN, trouble.detail());
            case ADDRESS_REFUSED -> new Refused(GradeFault.FOREIGN_ADDRESS, trouble.detail());
            case GONE -> new Refused(GradeFault.LINE_ITEM_GONE, trouble.detail());
            case NOT_TAKEN -> new Refused(GradeFault.NOT_TAKEN, trouble.detail());
            case MOVED -> new Refused(GradeFault.MOVED, trouble.detail());
            case UNREADABLE -> new Refused(GradeFault.ANSWER_UNREADABLE, trouble.detail());
        };
    }

    private static Retry retry(CallTrouble trouble, RetryReason reason) {
        return new Retry(trouble.after(), reason, trouble.mayHaveArrived(), trouble.detail());
    }

    private static Listing listing(GradeFault fault, String detail) {
        return new Listing.Not(new Refused(fault, detail));
    }

    private static Reply not(GradeFault fault, String detail) {
        return new Reply.Not(new Refused(fault, detail));
    }
}
