package org.aspirant.lti.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What became of one call. */
public sealed interface FetchOutcome {

    /**
     * The other side answered, with whatever status.
     *
     * @param status as sent, 3xx included: redirects are never followed
     * @param headers names in any case
     * @param body as sent, read as UTF-8
     */
    record Answered(int status, Map<String, List<String>> headers, String body)
            implements FetchOutcome {

        public Answered {
            TreeMap<String, List<String>> caseless = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            caseless.putAll(headers);
            headers = Collections.unmodifiableMap(caseless);
        }

        static Answered of(int status, Map<String, List<String>> headers, byte[] body) {
            return new Answered(status, headers, new String(body, StandardCharsets.UTF_8));
        }

        /** The first value of a header. */
        public Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }

        public boolean succeeded() {
            return status >= 200 && status < 300;
        }
    }

    /**
     * No usable answer.
     *
     * @param fault why
     * @param detail for the log: names the address, never a header or a body
     */
    record Failed(FetchFault fault, String detail) implements FetchOutcome {}
}
