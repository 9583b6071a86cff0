package org.aspirant.lti.grades;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.gradebook.ScoreMessage;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.token.AuthorizedCalls;

/**
 * Sends scores.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#score-publish-service">LTI AGS 2.0,
 *     section 3.4</a>
 */
public final class Scores {

    /** Sent alone and exact, or Moodle answers 400. */
    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

    private final GradeCalls calls;

    public Scores(AuthorizedCalls calls, Clock clock) {
        this.calls = new GradeCalls(calls, clock);
    }

    /**
     * Sends one score. Nothing is tried twice but a call that a stale token spoiled.
     *
     * @param granted what the signed launch said of the gradebook
     * @param lineItem the claim's own, or one that {@link LineItems} found under it
     */
    public PublishOutcome publish(
            Registration registration, AgsClaim granted, URI lineItem, ScoreMessage score) {
        GradeCalls.Reply reply =
                calls.call(
                        registration,
                        granted,
                        Set.of(LtiScope.SCORES),
                        "POST",
                        Addresses.under(lineItem, "scores"),
                        Map.of("Content-Type", SCORE, "Accept", "*/*"),
                        score.json());
        if (reply instanceof GradeCalls.Reply.Not not) {
            return not.failure();
        }
        FetchOutcome.Answered answer = ((GradeCalls.Reply.Came) reply).answer();
        if (answer.succeeded()) {
            return new PublishOutcome.Published();
        }
        if (isConflict(answer)) {
            return new PublishOutcome.Conflict("HTTP " + answer.status());
        }
        return calls.failure(answer);
    }

    /** Moodle says 409; Canvas says 400 and complains about the timestamp, whose form is right. */
    private static boolean isConflict(FetchOutcome.Answered answer) {
        return answer.status() == 409
                || (answer.status() == 400
                        && answer.body().toLowerCase(Locale.ROOT).contains("timestamp"));
    }
}
