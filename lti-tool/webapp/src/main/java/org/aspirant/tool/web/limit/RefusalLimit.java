package org.aspirant.tool.web.limit;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.aspirant.tool.platformlink.limit.Allowance;

/**
 * How many refusals one address gets explained, and written to the log, in a minute.
 *
 * <p>Only what is refused counts: a school whose thousands share an address is never kept out by
 * what somebody in it sends, since whatever would be admitted still is.
 */
public final class RefusalLimit {

    private static final System.Logger LOG = System.getLogger("org.aspirant.refusals");
    private static final Duration SAID_EVERY = Duration.ofMinutes(1);

    private final Allowance allowance;
    private final ClientAddress clients;
    private final Clock clock;
    private final AtomicReference<Instant> said = new AtomicReference<>(Instant.MIN);

    public RefusalLimit(Allowance allowance, ClientAddress clients, Clock clock) {
        this.allowance = allowance;
        this.clients = clients;
        this.clock = clock;
    }

    /**
     * Counts a refusal.
     *
     * @param peer the other end of the connection
     * @param forwarded the {@code X-Forwarded-For} headers
     * @return false if the address had all its refusals of this minute
     */
    public boolean admits(String peer, List<String> forwarded) {
        if (allowance.use(clients.key(peer, forwarded))) {
            return true;
        }
        Instant last = Objects.requireNonNull(said.get());
        Instant now = clock.instant();
        boolean longAgo = last.equals(Instant.MIN) || !last.plus(SAID_EVERY).isAfter(now);
        if (longAgo && said.compareAndSet(last, now)) {
            // An address tells of a person; the access log of the server or proxy has it.
            LOG.log(
                    Level.WARNING,
                    "an address is refused more often than ASPIRANT_REFUSALS_PER_MINUTE says; what"
                            + " else is refused to it is not written down");
        }
        return false;
    }
}
