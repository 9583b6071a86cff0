package org.aspirant.tool.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Person;
import org.aspirant.practicelms.campus.ResourceLink;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A person with a browser of their own: cookies, redirects, and the platform's forms that post
 * themselves.
 */
final class Visitor {

    private static final int MOST_STEPS = 10;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(10))
                    .sslContext(TlsFront.withoutMinding())
                    .build();
    private final Map<URI, Map<String, String>> jars = new ConcurrentHashMap<>();
    private final TestSite site;
    private final Optional<String> address;

    Visitor(TestSite site) {
        this(site, Optional.empty());
    }

    private Visitor(TestSite site, Optional<String> address) {
        this.site = site;
        this.address = address;
    }

    /** Somebody behind a proxy that says which address they have. */
    static Visitor from(TestSite site, String address) {
        return new Visitor(site, Optional.of(address));
    }

    /** Clicks an activity in the course and arrives in the tool, in a window of its own. */
    Page launch(Course course, ResourceLink link, Person person) {
        return launch(LaunchPlan.of(course, link, person).in(LaunchPlan.Target.WINDOW));
    }

    Page launch(LaunchPlan plan) {
        return post(readyToLaunch(plan));
    }

    /** Everything of a launch but the last step: the signed message, ready to be posted. */
    FormPost readyToLaunch(LaunchPlan plan) {
        FormPost login = site.lms().begin(plan);
        HttpResponse<String> asked = send(posting(login));
        if (asked.statusCode() != 302) {
            throw new AssertionError(asked.statusCode() + " " + asked.body());
        }
        URI request = URI.create(asked.headers().firstValue("Location").orElseThrow());
        var answer = site.lms().authorize(request);
        if (answer instanceof org.aspirant.practicelms.launch.AuthorizationOutcome.Post post) {
            return post.form();
        }
        throw new AssertionError(answer);
    }

    Page post(FormPost form) {
        return arrive(posting(form));
    }

    Page get(String path) {
        return arrive(HttpRequest.newBuilder(site.tool().at(path)).GET());
    }

    Page submit(Form form) {
        return post(form.action(), form.encoded());
    }

    /** Submits a form by one of its buttons. */
    Page press(Form form, String name, String value) {
        return submit(form.set(name, value));
    }

    Page post(String path, String body) {
        return arrive(posting(site.tool().at(path), body));
    }

    static HttpRequest.Builder posting(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    static HttpRequest.Builder posting(FormPost form) {
        return posting(
                form.action(),
                Form.encoded(
                        form.fields().entrySet().stream()
                                .map(field -> new Form.Field(field.getKey(), field.getValue()))
                                .toList()));
    }

    /** What the browser shows in the end, after redirects. */
    Page arrive(HttpRequest.Builder first) {
        HttpResponse<String> answer = send(first);
        for (int step = 0; step < MOST_STEPS; step++) {
            int status = answer.statusCode();
            if (status != 302 && status != 303) {
                Document dom = Jsoup.parse(answer.body(), answer.uri().toString());
                return new Page(status, answer.uri(), answer.body(), dom);
            }
            String onward = answer.headers().firstValue("Location").orElseThrow();
            String address = answer.uri().resolve(onward).toString();
            int fragment = address.indexOf('#');
            answer =
                    send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    fragment < 0
                                                            ? address
                                                            : address.substring(0, fragment)))
                                    .GET());
        }
        throw new AssertionError("goes round in circles: " + answer.uri());
    }

    /** One request and its answer, redirects not followed. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        URI host = request.copy().build().uri().resolve("/");
        Map<String, String> jar = jars.computeIfAbsent(host, first -> new ConcurrentHashMap<>());
        if (!jar.isEmpty()) {
            request.setHeader("Cookie", cookies(jar));
        }
        address.ifPresent(from -> request.setHeader("X-Forwarded-For", from));
        try {
            var answer =
                    client.send(
                            request.timeout(Duration.ofMinutes(1)).build(),
                            BodyHandlers.ofString());
            keep(jar, answer.headers().allValues("Set-Cookie"));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The cookies that this browser shows to the tool, as a header has them. */
    String cookies() {
        return cookies(jars.getOrDefault(site.tool().at("/"), Map.of()));
    }

    private static String cookies(Map<String, String> jar) {
        return jar.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Browsers take Secure cookies from localhost, which the JDK's cookie store does not. */
    private static void keep(Map<String, String> jar, List<String> cookies) {
        for (String cookie : cookies) {
            int equals = cookie.indexOf('=');
            int end = cookie.indexOf(';');
            String name = cookie.substring(0, equals);
            String value = cookie.substring(equals + 1, end < 0 ? cookie.length() : end);
            // The server's own cookies go by a date long past.
            if (cookie.endsWith("Max-Age=0")
                    || cookie.contains("Max-Age=0;")
                    || cookie.contains(" 1994 ")) {
                jar.remove(name);
            } else {
                jar.put(name, value);
            }
        }
    }

    /** Loses every cookie. */
    void forget() {
        jars.clear();
    }
}
