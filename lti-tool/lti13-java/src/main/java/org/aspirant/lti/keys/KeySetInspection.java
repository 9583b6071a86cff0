package org.aspirant.lti.keys;

import java.net.URI;
import java.util.Map;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.FetchOutcome.Answered;
import org.aspirant.lti.http.FetchOutcome.Failed;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.keys.KeySetOutcome.Faulty;

/** Fetches somebody else's key set to see whether it is usable, past everything that is kept. */
public final class KeySetInspection {

    private final HttpFetch fetch;

    public KeySetInspection(HttpFetch fetch) {
        this.fetch = fetch;
    }

    /**
     * Fetches the set once.
     *
     * @param jwks where the registration says that it is published
     */
    public KeySetOutcome inspect(URI jwks, Reach reach) {
        FetchOutcome outcome =
                fetch.fetch(
                        new HttpCall(
                                "GET",
                                jwks,
                                Map.of("Accept", "application/json"),
                                null,
                                RemoteKeySet.MAX_BYTES,
                                reach));
        if (outcome instanceof Failed failed) {
            return new Faulty(fault(failed.fault()), failed.fault() + ": " + failed.detail());
        }
        Answered answer = (Answered) outcome;
        if (answer.status() != 200) {
            return new Faulty(KeySetFault.NOT_THERE, "HTTP " + answer.status());
        }
        try {
            int usable = PublishedKeys.parse(answer.body()).byId().size();
            return usable == 0
                    ? new Faulty(KeySetFault.NO_USABLE_KEY, "a key set without a usable key")
                    : new KeySetOutcome.Usable(usable);
        } catch (UnreadableJsonException e) {
            return new Faulty(KeySetFault.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static KeySetFault fault(FetchFault fault) {
        return switch (fault) {
            case ADDRESS_REFUSED -> KeySetFault.ADDRESS_REFUSED;
            case TOO_LARGE -> KeySetFault.TOO_LARGE;
            default -> KeySetFault.UNREACHABLE;
        };
    }
}
