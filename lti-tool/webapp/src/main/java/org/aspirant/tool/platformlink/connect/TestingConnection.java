package org.aspirant.tool.platformlink.connect;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.keys.KeySetInspection;
import org.aspirant.lti.keys.KeySetOutcome;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.lti.token.AccessOutcome;
import org.aspirant.lti.token.AccessTokens;

/**
 * Tries a connection: really fetches the platform's key set, and really asks for an access token
 * that the platform can only give if it knows this tool's key.
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
        return platform.key()
                .flatMap(this::registration)
                .map(
                        registration ->
                                new ConnectionReport(keySet(registration), token(registration)));
    }

    private Optional<Registration> registration(RegistrationKey key) {
        return registrations
                .find(key)
                .or(() -> connections.find(key).map(Connection::registration));
    }

    private ConnectionReport.Finding keySet(Registration registration) {
        KeySetOutcome outcome =
                new KeySetInspection(fetch)
                        .inspect(registration.endpoints().jwks(), registration.reach());
        if (outcome instanceof KeySetOutcome.Usable usable) {
            return ConnectionReport.Finding.good(usable.keys() + " usable keys");
        }
        var faulty = (KeySetOutcome.Faulty) outcome;
        return ConnectionReport.Finding.bad(faulty.fault().advice(), faulty.detail());
    }

    private ConnectionReport.Finding token(Registration registration) {
        AccessOutcome outcome = new AccessTokens(keys, fetch, clock).token(registration, NEEDED);
        if (outcome instanceof AccessOutcome.Granted) {
            return ConnectionReport.Finding.good("an access token for grades");
        }
        if (outcome instanceof AccessOutcome.Denied denied) {
            return ConnectionReport.Finding.bad(denied.fault().advice(), denied.detail());
        }
        return ConnectionReport.Finding.bad(
                "The platform's token endpoint could not answer now. See whether the platform can be"
                        + " reached from this tool's server, and test again.",
                ((AccessOutcome.Unavailable) outcome).detail());
    }
}
