package org.aspirant.lti.grades;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.gradebook.Result;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.token.AuthorizedCalls;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the gradebook shows.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#result-service">LTI AGS 2.0, section
 *     3.3</a>
 */
public final class Results {

    /** Sent alone and exact, or Moodle answers 400. */
    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final GradeCalls calls;

    public Results(AuthorizedCalls calls, Clock clock) {
        this.calls = new GradeCalls(calls, clock);
    }

    /** The result of one person in one line item. */
    public ResultOutcome of(
            Registration registration, AgsClaim granted, URI lineItem, Subject subject) {
        URI address =
                Parameters.ofSingle(Map.of("user_id", subject.value()))
                        .addedTo(Addresses.under(lineItem, "results"));
        GradeCalls.Reply reply =
                calls.call(
                        registration,
                        granted,
                        Set.of(LtiScope.RESULTS),
                        "GET",
                        address,
                        Map.of("Accept", RESULTS),
                        null);
        if (reply instanceof GradeCalls.Reply.Not not) {
            return not.failure();
        }
        FetchOutcome.Answered answer = ((GradeCalls.Reply.Came) reply).answer();
        if (!answer.succeeded()) {
            return calls.failure(answer);
        }
        try {
            for (JsonNode entry : StrictJson.array(answer.body())) {
                // A platform that ignores user_id answers with everybody.
                if (entry.path("userId").asText().equals(subject.value())) {
                    return new ResultOutcome.Known(result(subject, entry));
                }
            }
            return new ResultOutcome.Known(null);
        } catch (UnreadableJsonException e) {
            return new Refused(GradeFault.ANSWER_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The results of everybody in one line item, from all pages. No limit is asked for: Moodle 4.5
     * fails at it and answers everybody at once.
     */
    public ResultsOutcome all(Registration registration, AgsClaim granted, URI lineItem) {
        GradeCalls.Listing listing =
                calls.list(
                        registration,
                        granted,
                        Set.of(LtiScope.RESULTS),
                        Addresses.under(lineItem, "results"),
                        RESULTS);
        if (listing instanceof GradeCalls.Listing.Not not) {
            return not.failure();
        }
        Map<Subject, Result> results = new LinkedHashMap<>();
        for (JsonNode entry : ((GradeCalls.Listing.Whole) listing).entries()) {
            String id = entry.path("userId").asText();
            if (!id.isBlank() && id.length() <= Subject.LONGEST) {
                Subject subject = new Subject(id);
                results.putIfAbsent(subject, result(subject, entry));
            }
        }
        return new ResultsOutcome.Known(List.copyOf(results.values()));
    }

    private static Result result(Subject subject, JsonNode entry) {
        JsonNode comment = entry.path("comment");
        return new Result(
                subject,
                number(entry.path("resultScore")),
                number(entry.path("resultMaximum")),
                comment.isTextual() ? comment.textValue() : null,
                time(entry.path("timestamp").asText()));
    }

    private static @Nullable BigDecimal number(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static @Nullable Instant time(String text) {
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
