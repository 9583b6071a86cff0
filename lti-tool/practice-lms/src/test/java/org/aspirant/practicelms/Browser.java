package org.aspirant.practicelms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aspirant.lti.http.Parameters;
import org.aspirant.practicelms.launch.FormPost;
import org.aspirant.practicelms.launch.LaunchPlan;

/** A browser as far as a launch needs one: cookies, redirects, and forms that post themselves. */
final class Browser {

    private static final Pattern FORM =
            Pattern.compile(
                    "<form method=\"post\" data-forward=\"[a-z]+\" action=\"([^\"]*)\".*?</form>",
                    Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<URI> visited = new ArrayList<>();

    /** What a person ends up with who opens an address: after redirects and posted forms. */
    HttpResponse<String> open(URI address) {
        HttpResponse<String> answer = get(address);
        for (int step = 0; step < 10; step++) {
            if (answer.statusCode() == 302 || answer.statusCode() == 303) {
                answer = get(URI.create(answer.headers().firstValue("Location").orElseThrow()));
            } else if (answer.statusCode() == 200 && FORM.matcher(answer.body()).find()) {
                for (Form form : forms(answer.body())) {
                    answer = post(form.action(), form.fields());
                }
            } else {
                return answer;
            }
        }
        throw new AssertionError("goes round in circles: " + visited);
    }

    /** A launch of any purpose, without the platform's own first page. */
    HttpResponse<String> open(LaunchPlan plan, PracticeLms lms) {
        FormPost login = lms.begin(plan);
        HttpResponse<String> sent = post(login.action(), login.fields());
        return open(URI.create(sent.headers().firstValue("Location").orElseThrow()));
    }

    record Form(URI action, Map<String, String> fields) {}

    static List<Form> forms(String page) {
        List<Form> forms = new ArrayList<>();
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher field = FIELD.matcher(form.group());
            while (field.find()) {
                fields.put(unescape(field.group(1)), unescape(field.group(2)));
            }
            forms.add(new Form(URI.create(unescape(form.group(1))), fields));
        }
        return forms;
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    HttpResponse<String> post(URI address, Map<String, String> fields) {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        Parameters.ofSingle(fields).encoded())));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            List<String> pairs = new ArrayList<>();
            cookies.forEach((name, value) -> pairs.add(name + "=" + value));
            request.header("Cookie", String.join("; ", pairs));
        }
        HttpRequest built = request.timeout(Duration.ofSeconds(20)).build();
        visited.add(built.uri());
        try {
            HttpResponse<String> answer = client.send(built, HttpResponse.BodyHandlers.ofString());
            for (String header : answer.headers().allValues("Set-Cookie")) {
                HttpCookie cookie = HttpCookie.parse(header.replace("; Partitioned", "")).get(0);
                cookies.put(cookie.getName(), cookie.getValue());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String unescape(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
