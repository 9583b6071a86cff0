package org.aspirant.practicelms.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer with a status, headers and a body.
 *
 * @param status HTTP status
 * @param headers header names and values
 * @param body empty for none; the array is not copied
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; the bytes go out as they are
public record Response(int status, Map<String, String> headers, byte[] body) implements Answer {

    public Response {
        headers = Map.copyOf(headers);
    }

    public static Response of(int status, String mediaType, String body) {
        return new Response(
                status,
                Map.of("Content-Type", mediaType, "Cache-Control", "no-store"),
                body.getBytes(StandardCharsets.UTF_8));
    }

    public static Response html(int status, String page) {
        return of(status, "text/html; charset=utf-8", page);
    }

    public static Response json(int status, String json) {
        return of(status, "application/json; charset=utf-8", json);
    }

    public static Response empty(int status) {
        return new Response(status, Map.of("Cache-Control", "no-store"), new byte[0]);
    }

    /** Sends the browser on with GET. */
    public static Response seeOther(URI location) {
        return empty(303).with("Location", location.toString());
    }

    /** Sends the browser on to another site. */
    public static Response found(URI location) {
        return empty(302).with("Location", location.toString());
    }

    public Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body);
    }
}
