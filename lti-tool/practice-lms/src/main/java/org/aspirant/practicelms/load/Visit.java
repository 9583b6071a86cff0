package org.aspirant.practicelms.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.http.Parameters;

/**
 * One launch as one browser sees it, which has never been at the tool before: a login, the form
 * that the platform has it post, and perhaps the page after that. Its cookies are its own.
 */
final class Visit {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 5;
    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;

    private final HttpClient client;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Visit(HttpClient client) {
        this.client = client;
    }

    /**
     * Opens the tool's login address.
     *
     * @return what the tool asks of the platform
     */
    Parameters login(URI login, Parameters parameters) throws LaunchFailed {
        String query = parameters.encoded();
        var answer =
                send(
                        "login",
                        HttpRequest.newBuilder(
                                        URI.create(
                                                login
                                                        + (login.getQuery() == null ? "?" : "&")
                                                        + query))
                                .GET());
        Optional<URI> onward = onward(answer);
        if (onward.isEmpty()) {
            throw new LaunchFailed(
                    "login: answered "
                            + answer.statusCode()
                            + " and does not lead to the platform");
        }
        return Parameters.parse(onward.get().getRawQuery());
    }

    /**
     * Posts the form with the token.
     *
     * @return where the browser is sent, if it is sent on
     */
    Optional<URI> launch(URI launch, Parameters form) throws LaunchFailed {
        var answer =
                send(
                        "launch",
                        HttpRequest.newBuilder(launch)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form.encoded())));
        if (answer.statusCode() >= FIRST_ERROR) {
            throw new LaunchFailed("launch: answered " + answer.statusCode());
        }
        return onward(answer).map(launch::resolve);
    }

    /** Opens the page to which a launch leads. */
    void open(URI page) throws LaunchFailed {
        URI next = page;
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            var answer = send("page", HttpRequest.newBuilder(next).GET());
            if (answer.statusCode() >= FIRST_ERROR) {
                throw new LaunchFailed("page: answered " + answer.statusCode());
            }
            Optional<URI> onward = onward(answer).map(next::resolve);
            if (onward.isEmpty()) {
                return;
            }
            next = onward.get();
        }
        throw new LaunchFailed("page: leads on and on");
    }

    private static Optional<URI> onward(HttpResponse<?> answer) {
        boolean redirect =
                answer.statusCode() >= FIRST_REDIRECT && answer.statusCode() < FIRST_ERROR;
        return redirect
                ? answer.headers().firstValue("Location").map(URI::create)
                : Optional.empty();
    }

    private HttpResponse<Void> send(String step, HttpRequest.Builder request) throws LaunchFailed {
        request.timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            var pairs =
                    cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue());
            request.header("Cookie", String.join("; ", pairs.toList()));
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.discarding());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new LaunchFailed(step + ": " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed(step + ": interrupted");
        }
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        if (equals > 0) {
            cookies.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
        }
    }
}
