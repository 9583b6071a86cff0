package org.aspirant.practicelms.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.http.Parameters;
import org.jspecify.annotations.Nullable;

/** One request, read to its end and bounded in size. */
public final class Request {

    /** The largest body that is read, in bytes. */
    public static final int LARGEST_BODY = 256 * 1024;

    private final HttpExchange exchange;
    private final byte[] body;
    private final Map<String, String> path;

    private Request(HttpExchange exchange, byte[] body, Map<String, String> path) {
        this.exchange = exchange;
        this.body = body;
        this.path = path;
    }

    static Request read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new RequestRefused(413, "The body is larger than " + LARGEST_BODY + " bytes.");
        }
        return new Request(exchange, body, Map.of());
    }

    Request at(Map<String, String> parts) {
        return new Request(exchange, body, parts);
    }

    public String method() {
        return exchange.getRequestMethod().toUpperCase(Locale.ROOT);
    }

    /** The path as sent, without the query. */
    public String path() {
        String raw = exchange.getRequestURI().getRawPath();
        return raw == null ? "/" : raw;
    }

    /** Path and query as sent. */
    public String target() {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? path() : path() + "?" + query;
    }

    /** The part of the path that the route names so. */
    public String part(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no part " + name);
        }
        return value;
    }

    /**
     * The parameters of the query.
     *
     * @throws RequestRefused with status 400 if a percent escape is broken
     */
    public Parameters query() {
        return parameters(exchange.getRequestURI().getRawQuery());
    }

    /**
     * The posted form.
     *
     * @throws RequestRefused with status 400 if the body is not a form
     */
    public Parameters form() {
        if (!mediaType().equals("application/x-www-form-urlencoded")) {
            throw RequestRefused.badRequest(
                    "Send the body as application/x-www-form-urlencoded, not as \""
                            + header("Content-Type").orElse("")
                            + "\".");
        }
        return parameters(text());
    }

    private static Parameters parameters(@Nullable String encoded) {
        try {
            return Parameters.parse(encoded);
        } catch (IllegalArgumentException e) {
            throw RequestRefused.badRequest("A parameter has a broken percent escape.");
        }
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public byte[] body() {
        return body.clone();
    }

    /** The media type of the body in lower case, without parameters; empty if none was sent. */
    public String mediaType() {
        String type = header("Content-Type").orElse("");
        int semicolon = type.indexOf(';');
        String bare = semicolon < 0 ? type : type.substring(0, semicolon);
        return bare.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }
}
