package org.aspirant.tool.platformlink.connect;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.http.PlatformClock;
import org.aspirant.lti.keys.KeySetInspection;
import org.aspirant.lti.keys.KeySetOutcome;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.lti.token.AccessOutcome;
import org.aspirant.lti.token.AccessTokens;
import org.aspirant.tool.platformlink.connect.ConnectionReport.Finding;

/**
 * Tries a connection: really fetches the platform's key set, and really asks for an access token
 * that the platform can only give if it knows this tool's key; and sees by the answers whether both
 * have the same time.
 */
public final class TestingConnection {

    /** What sending grades needs. */
    private static final Set<LtiScope> NEEDED =
            Set.of(LtiScope.LINE_ITEMS, LtiScope.RESULTS, LtiScope.SCORES);

    private final Registrations registrations;
    private final Connections connections;
    private final HttpFetch fetch;
    private final Supplier<SigningKeys> keys;
    private final Clock clock;

    public TestingConnection(
            Registrations registrations,
            Connections connections,
            HttpFetch fetch,
            Supplier<SigningKeys> keys,
            Clock clock) {
        this.registrations = registrations;
        this.connections = connections;
        this.fetch = fetch;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Tries it now; makes at most two calls.
     *
     * @return empty if no platform of that name is registered here, waiting or not
     */
    public Optional<ConnectionReport> test(PlatformName platform) {
        return platform.key().flatMap(this::registration).map(this::test);
    }

    private ConnectionReport test(Registration registration) {
        var timed = new PlatformClock(fetch, clock);
        Finding keySet = keySet(registration, timed);
        Finding token = token(registration, timed);
        Duration ahead = timed.ahead().orElse(Duration.ZERO);
        return new ConnectionReport(keySet, token, ClockWatch.finding(ahead), ahead);
    }

    private Optional<Registration> registration(RegistrationKey key) {
        return registrations
                .find(key)
                .or(() -> connections.find(key).map(Connection::registration));
    }

    private static Finding keySet(Registration registration, HttpFetch timed) {
        KeySetOutcome outcome =
                new KeySetInspection(timed)
                        .inspect(registration.endpoints().jwks(), registration.reach());
        if (outcome instanceof KeySetOutcome.Usable usable) {
            return Finding.good(usable.keys() + " usable keys");
        }
        var faulty = (KeySetOutcome.Faulty) outcome;
        return Finding.bad(faulty.fault(), faulty.fault().advice(), faulty.detail());
    }

    private Finding token(Registration registration, HttpFetch timed) {
        AccessOutcome outcome = new AccessTokens(keys, timed, clock).token(registration, NEEDED);
        if (outcome instanceof AccessOutcome.Granted) {
            return Finding.good("an access token for grades");
        }
        return outcome instanceof AccessOutcome.Denied denied
                ? Finding.bad(denied.fault(), denied.fault().advice(), denied.detail())
                : bad(
                        ConnectionFault.NO_ANSWER_NOW,
                        ((AccessOutcome.Unavailable) outcome).detail());
    }

    private static Finding bad(ConnectionFault fault, String detail) {
        return Finding.bad(fault, fault.advice(), detail);
    }
}
