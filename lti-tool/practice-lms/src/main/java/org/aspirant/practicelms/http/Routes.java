package org.aspirant.practicelms.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which handler answers which method and path.
 *
 * <p>A pattern is a path; a segment in braces, {@code /courses/{course}/links}, matches one segment
 * and is read with {@link Request#part}. The first route that fits wins.
 */
public final class Routes {

    /** Answers the requests of one route. */
    @FunctionalInterface
    public interface Handler {

        /**
         * Answers.
         *
         * @throws RequestRefused to refuse
         */
        Answer answer(Request request);
    }

    private record Route(String method, List<String> pattern, Handler handler) {

        Optional<Map<String, String>> match(List<String> segments) {
            if (segments.size() != pattern.size()) {
                return Optional.empty();
            }
            Map<String, String> parts = new LinkedHashMap<>();
            for (int i = 0; i < pattern.size(); i++) {
                String expected = pattern.get(i);
                if (expected.startsWith("{")) {
                    parts.put(expected.substring(1, expected.length() - 1), segments.get(i));
                } else if (!expected.equals(segments.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(parts);
        }
    }

    private final List<Route> routes = new ArrayList<>();

    public Routes on(String method, String pattern, Handler handler) {
        routes.add(new Route(method, segments(pattern), handler));
        return this;
    }

    /**
     * Finds the route and lets it answer.
     *
     * @throws RequestRefused with 404 if no route has the path, 405 if one has, for other methods
     */
    Answer answer(Request request) {
        List<String> segments = segments(request.path());
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        TreeSet<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            Optional<Map<String, String>> parts = route.match(segments);
            if (parts.isPresent()) {
                if (route.method().equals(method)) {
                    return route.handler().answer(request.at(parts.get()));
                }
                allowed.add(route.method());
            }
        }
        if (allowed.isEmpty()) {
            throw RequestRefused.notFound("There is nothing at " + request.path() + ".");
        }
        return Response.of(
                        405,
                        "text/plain; charset=utf-8",
                        request.path() + " takes " + String.join(", ", allowed) + ".")
                .with("Allow", String.join(", ", allowed));
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            segments.add(segment);
        }
        return segments;
    }
}
