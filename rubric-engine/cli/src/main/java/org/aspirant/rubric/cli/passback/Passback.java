package org.aspirant.rubric.cli.passback;

import java.math.BigDecimal;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.gradebook.CanvasSubmission;
import org.aspirant.lti.gradebook.Result;
import org.aspirant.lti.gradebook.ScoreMessage;
import org.aspirant.lti.grades.GradeFailure;
import org.aspirant.lti.grades.PublishOutcome;
import org.aspirant.lti.grades.Refused;
import org.aspirant.lti.grades.ResultOutcome;
import org.aspirant.lti.grades.Results;
import org.aspirant.lti.grades.Retry;
import org.aspirant.lti.grades.Scores;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.pace.CallGate;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.token.AccessTokens;
import org.aspirant.lti.token.AuthorizedCalls;
import org.jspecify.annotations.Nullable;

/**
 * Brings scores into one column of a gradebook, one after the other. What is there already is not
 * sent again, so it may be stopped and begun anew at any time.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/">LTI Assignment and Grade Services
 *     2.0</a>
 */
public final class Passback {

    /** No new attempt, and a grade that a person has set stays. */
    private static final CanvasSubmission GRADED =
            new CanvasSubmission(false, false, true, null, null);

    private static final int TRIES = 3;

    /** A platform that asks for more is left alone until the command is run again. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Registration registration;
    private final AgsClaim column;
    private final URI lineItem;
    private final Scores scores;
    private final Results results;
    private final Clock clock;
    private final Consumer<Duration> wait;

    /**
     * Into one column.
     *
     * @param lineItem its address, as the platform gave it
     * @param wait lets time pass before something is tried again
     */
    Passback(
            Connection connection,
            URI lineItem,
            HttpFetch fetch,
            Clock clock,
            Consumer<Duration> wait) {
        this.registration = connection.registration();
        this.lineItem = lineItem;
        this.column = new AgsClaim(null, lineItem, Set.of(LtiScope.SCORES, LtiScope.RESULTS));
        var keys = new SigningKeys(List.of(connection.key()));
        var calls =
                new AuthorizedCalls(
                        new AccessTokens(() -> keys, fetch, clock),
                        fetch,
                        new CallGate(clock, new SecureRandom()));
        this.scores = new Scores(calls, clock);
        this.results = new Results(calls, clock);
        this.clock = clock;
        this.wait = wait;
    }

    /** Over the network, waiting as long as the platform asks. */
    public static Passback of(Connection connection, URI lineItem) {
        return new Passback(
                connection, lineItem, new JdkHttpFetch(), Clock.systemUTC(), Passback::rest);
    }

    private static void rest(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What became of a score, in the words of {@link Passed}. */
    record Sent(Passed.Result result, String detail) {}

    /**
     * Brings one person's score in.
     *
     * @param points at least 0
     * @param maximum over 0
     */
    Sent send(Subject person, BigDecimal points, BigDecimal maximum) {
        for (int attempt = 1; ; attempt++) {
            Sent sent = once(person, points, maximum, attempt == TRIES);
            if (sent != null) {
                return sent;
            }
        }
    }

    /** Null if it is to be tried again, after a wait. */
    private @Nullable Sent once(
            Subject person, BigDecimal points, BigDecimal maximum, boolean last) {
        ResultOutcome before = results.of(registration, column, lineItem, person);
        if (before instanceof GradeFailure failure) {
            return failed(failure, last);
        }
        Result shown = ((ResultOutcome.Known) before).result();
        if (shown != null && shown.shows(points, maximum)) {
            return new Sent(Passed.Result.ALREADY_THERE, "");
        }
        PublishOutcome outcome =
                scores.publish(
                        registration,
                        column,
                        lineItem,
                        ScoreMessage.fullyGraded(
                                person, timestamp(shown), points, maximum, null, GRADED));
        if (outcome instanceof GradeFailure failure) {
            return failed(failure, last);
        }
        if (outcome instanceof PublishOutcome.Published) {
            return new Sent(Passed.Result.SENT, "");
        }
        return last
                ? new Sent(
                        Passed.Result.REFUSED,
                        "The platform has a newer grade. Look at it there; if this one is right,"
                                + " compare the clocks and run the command again.")
                : null;
    }

    /** Later than what is there by a second: Moodle compares whole seconds. */
    private Instant timestamp(@Nullable Result shown) {
        Instant now = clock.instant();
        Instant stored = shown == null ? null : shown.timestamp();
        return stored == null || stored.plusSeconds(1).isBefore(now) ? now : stored.plusSeconds(1);
    }

    private @Nullable Sent failed(GradeFailure failure, boolean last) {
        if (failure instanceof Refused refused) {
            return new Sent(Passed.Result.REFUSED, refused.fault().advice());
        }
        Retry retry = (Retry) failure;
        if (last || retry.after().compareTo(LONGEST_WAIT) > 0) {
            return new Sent(
                    Passed.Result.NOT_NOW,
                    "The platform does not take it now ("
                            + retry.reason().name().toLowerCase(Locale.ROOT)
                            + "). Run the command again later: what is there is not sent twice.");
        }
        wait.accept(retry.after());
        return null;
    }
}
