package org.aspirant.lti.http;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call to make.
 *
 * @param method GET, POST, PUT or DELETE
 * @param address where to
 * @param headers one value each; the caller's media types go out exactly as written
 * @param body what to send as UTF-8, or null for no body
 * @param maxBytes how much of an answer is accepted, in bytes
 * @param reach how far the call may go
 */
public record HttpCall(
        String method,
        URI address,
        Map<String, String> headers,
        @Nullable String body,
        int maxBytes,
        Reach reach) {

    /** Enough for any answer of a platform that a tool asks for: 1 MB. */
    public static final int USUAL_MAX_BYTES = 1 << 20;

    public HttpCall {
        headers = Map.copyOf(headers);
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be at least 1, got " + maxBytes);
        }
    }

    public static HttpCall get(URI address, Map<String, String> headers, Reach reach) {
        return new HttpCall("GET", address, headers, null, USUAL_MAX_BYTES, reach);
    }

    public static HttpCall post(
            URI address, Map<String, String> headers, String body, Reach reach) {
        return new HttpCall("POST", address, headers, body, USUAL_MAX_BYTES, reach);
    }

    /** Without headers and body: they hold tokens and grades. */
    @Override
    public String toString() {
        return method + " " + address;
    }
}
