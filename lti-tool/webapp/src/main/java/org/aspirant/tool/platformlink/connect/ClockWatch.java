package org.aspirant.tool.platformlink.connect;

import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.http.Origin;
import org.aspirant.lti.http.PlatformClock;
import org.aspirant.tool.platformlink.connect.ConnectionReport.Finding;

/**
 * Makes calls and sees by each answer whether the other side's clock and ours agree. Clocks that
 * come apart are told to whoever reads the log, once, and to administrators as long as they are.
 *
 * <p>In memory: each node sees for itself, and anew after a start.
 */
public final class ClockWatch implements HttpFetch {

    private static final System.Logger LOG = System.getLogger("org.aspirant.clocks");

    /** Further apart, scores of one moment may be told as older than the ones before. */
    private static final Duration TOLERABLE = Duration.ofSeconds(5);

    /** Platforms with wrong clocks; more are not remembered. */
    private static final int MOST = 1_000;

    private final HttpFetch fetch;
    private final Clock clock;
    private final Map<Origin, Duration> apart = new ConcurrentHashMap<>();

    public ClockWatch(HttpFetch fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public FetchOutcome fetch(HttpCall call) {
        var timed = new PlatformClock(fetch, clock);
        FetchOutcome outcome = timed.fetch(call);
        timed.ahead().ifPresent(ahead -> note(Origin.of(call.address()), ahead));
        return outcome;
    }

    private void note(Origin origin, Duration ahead) {
        if (isTolerable(ahead)) {
            if (apart.remove(origin) != null) {
                LOG.log(Level.INFO, "The clock of {0} agrees with ours again", origin);
            }
        } else if (apart.size() < MOST && apart.put(origin, ahead) == null) {
            LOG.log(Level.WARNING, "The clock of {0} differs from ours: {1}", origin, words(ahead));
        }
    }

    /**
     * How far the clock at an address is ahead of ours, by the newest answer from there; negative
     * if it is behind. Empty while they are no more than five seconds apart, or nobody knows.
     */
    public Optional<Duration> apart(URI address) {
        return Optional.ofNullable(apart.get(Origin.of(address)));
    }

    /**
     * What a difference means.
     *
     * @param ahead how far the other side's clock is ahead of ours; negative if it is behind
     */
    static Finding finding(Duration ahead) {
        return isTolerable(ahead)
                ? Finding.good("no more than five seconds apart")
                : Finding.bad(
                        ConnectionFault.OTHER_TIME,
                        ConnectionFault.OTHER_TIME.advice(),
                        words(ahead));
    }

    private static boolean isTolerable(Duration ahead) {
        return ahead.abs().compareTo(TOLERABLE) <= 0;
    }

    private static String words(Duration ahead) {
        return ahead.abs().toSeconds() + " s " + (ahead.isNegative() ? "behind" : "ahead");
    }
}
