package org.aspirant.lti.dynamic;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.FetchOutcome.Answered;
import org.aspirant.lti.http.FetchOutcome.Failed;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.json.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Registers a tool at the platform that opened its registration address.
 *
 * <p>Two steps, so that a person can read who asks before anything is set up: {@link #discover}
 * only reads, {@code register} registers. The registration token goes to the host that the
 * configuration comes from; for Canvas's shared issuers alone also to the registration address
 * which that configuration names, since a Canvas account has a host of its own.
 *
 * <p>Keeps nothing. Safe for use by several threads.
 */
public final class DynamicRegistration {

    /** No configuration or answer of a platform is longer: 256 KB. */
    public static final int MAX_BYTES = 256 * 1024;

    private final HttpFetch fetch;
    private final Reach reach;

    /**
     * @param reach how far platforms may be called; {@link Reach#LOOPBACK} for development alone
     */
    public DynamicRegistration(HttpFetch fetch, Reach reach) {
        this.fetch = fetch;
        this.reach = reach;
    }

    /**
     * Asks the platform what it is (sections 3.3 and 3.4).
     *
     * @param parameters of the request that opened the registration address
     */
    public DiscoveryOutcome discover(Map<String, List<String>> parameters) {
        try {
            return new DiscoveryOutcome.Discovered(
                    configuration(RegistrationInitiation.of(parameters, reach)));
        } catch (RegistrationRefusal refusal) {
            return new DiscoveryOutcome.Refused(refusal.fault(), refusal.detail());
        }
    }

    /**
     * Registers the tool (sections 3.5 and 3.6) at a platform that is asked once more what it is.
     *
     * @param parameters of the request that opened the registration address
     */
    public RegistrationOutcome register(Map<String, List<String>> parameters, ToolProfile tool) {
        DiscoveryOutcome outcome = discover(parameters);
        if (outcome instanceof DiscoveryOutcome.Discovered discovered) {
            return register(parameters, discovered.platform(), tool);
        }
        var refused = (DiscoveryOutcome.Refused) outcome;
        return new RegistrationOutcome.Refused(refused.fault(), refused.detail());
    }

    /**
     * The same at a platform that was just asked.
     *
     * @param parameters of the request that opened the registration address
     * @param platform what {@link #discover} said for these parameters, a moment ago
     */
    public RegistrationOutcome register(
            Map<String, List<String>> parameters,
            PlatformConfiguration platform,
            ToolProfile tool) {
        try {
            RegistrationInitiation initiation = RegistrationInitiation.of(parameters, reach);
            return RegistrationAnswer.read(
                    post(initiation, platform, tool),
                    platform,
                    RegistrationRequest.scopes(tool, platform),
                    reach);
        } catch (RegistrationRefusal refusal) {
            return new RegistrationOutcome.Refused(refusal.fault(), refusal.detail());
        }
    }

    private PlatformConfiguration configuration(RegistrationInitiation initiation)
            throws RegistrationRefusal {
        URI source = initiation.configuration();
        FetchOutcome outcome =
                fetch.fetch(call("GET", source, headers(initiation, Map.of()), null));
        if (outcome instanceof Failed failed) {
            throw new RegistrationRefusal(unfetched(failed.fault()), failed.detail());
        }
        Answered answer = (Answered) outcome;
        if (answer.status() != 200) {
            throw new RegistrationRefusal(unshown(answer.status()), "HTTP " + answer.status());
        }
        return ConfigurationReading.read(answer.body(), source, reach);
    }

    private Answered post(
            RegistrationInitiation initiation, PlatformConfiguration platform, ToolProfile tool)
            throws RegistrationRefusal {
        FetchOutcome outcome =
                fetch.fetch(
                        call(
                                "POST",
                                platform.registration(),
                                headers(initiation, Map.of("Content-Type", "application/json")),
                                StrictJson.write(RegistrationRequest.of(tool, platform))));
        if (outcome instanceof Failed failed) {
            throw new RegistrationRefusal(unsent(failed.fault()), failed.detail());
        }
        return (Answered) outcome;
    }

    private HttpCall call(
            String method, URI address, Map<String, String> headers, @Nullable String body) {
        return new HttpCall(method, address, headers, body, MAX_BYTES, reach);
    }

    private static Map<String, String> headers(
            RegistrationInitiation initiation, Map<String, String> more) {
        Map<String, String> headers = new LinkedHashMap<>(initiation.authorization());
        headers.put("Accept", "application/json");
        headers.putAll(more);
        return headers;
    }

    private static RegistrationFault unfetched(FetchFault fault) {
        return switch (fault) {
            case ADDRESS_REFUSED -> RegistrationFault.CONFIGURATION_ADDRESS_REFUSED;
            case TOO_LARGE -> RegistrationFault.CONFIGURATION_TOO_LARGE;
            default -> RegistrationFault.CONFIGURATION_UNREACHABLE;
        };
    }

    private static RegistrationFault unshown(int status) {
        if (status >= 300 && status < 400) {
            return RegistrationFault.CONFIGURATION_REDIRECTED;
        }
        return status == 401 || status == 403
                ? RegistrationFault.CONFIGURATION_FORBIDDEN
                : RegistrationFault.CONFIGURATION_MISSING;
    }

    private static RegistrationFault unsent(FetchFault fault) {
        if (fault == FetchFault.ADDRESS_REFUSED) {
            return RegistrationFault.ENDPOINT_REFUSED;
        }
        return fault.mayHaveArrived()
                ? RegistrationFault.REGISTRATION_UNCERTAIN
                : RegistrationFault.REGISTRATION_UNREACHABLE;
    }
}
