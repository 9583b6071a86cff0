package org.aspirant.practicelms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Parameters;
import org.jspecify.annotations.Nullable;

/** The tool's side of the services, bare: it sends what it is told and gives back the answer. */
final class ToolClient {

    static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    static final String LINE_ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PracticeLms lms;
    private final FakeTool tool;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private @Nullable String token;

    ToolClient(PracticeLms lms, FakeTool tool) {
        this.lms = lms;
        this.tool = tool;
    }

    /** Gets a token for every scope and uses it from now on. */
    ToolClient authorized() {
        token = token(EnumSet.allOf(LtiScope.class));
        return this;
    }

    String token(Collection<LtiScope> scopes) {
        HttpResponse<String> answer =
                askForToken(tool.sign(tool.assertionClaims(lms)), LtiScope.joined(scopes));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return json(answer).path("access_token").asText();
    }

    HttpResponse<String> askForToken(String assertion, String scope) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion);
        form.put("scope", scope);
        return send(
                "POST",
                URI.create(lms.baseUrl() + "/token"),
                null,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                Parameters.ofSingle(form).encoded());
    }

    HttpResponse<String> get(URI address, String accept) {
        return send("GET", address, token, Map.of("Accept", accept), null);
    }

    HttpResponse<String> post(URI address, String contentType, String body) {
        return send("POST", address, token, Map.of("Content-Type", contentType), body);
    }

    HttpResponse<String> put(URI address, String contentType, String body) {
        return send("PUT", address, token, Map.of("Content-Type", contentType), body);
    }

    HttpResponse<String> delete(URI address) {
        return send("DELETE", address, token, Map.of(), null);
    }

    /** Posts a score to a line item. */
    HttpResponse<String> score(URI lineItem, String body) {
        return post(below(lineItem, "/scores"), SCORE, body);
    }

    /** Someone's result on a line item; a missing node if there is none. */
    JsonNode result(URI lineItem, String userId) {
        URI results = below(lineItem, "/results");
        String separator = results.getRawQuery() == null ? "?" : "&";
        return json(get(URI.create(results + separator + "user_id=" + userId), RESULTS)).path(0);
    }

    /** Puts a path before the query. */
    static URI below(URI lineItem, String path) {
        String text = lineItem.toString();
        int query = text.indexOf('?');
        return URI.create(
                query < 0 ? text + path : text.substring(0, query) + path + text.substring(query));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    HttpResponse<String> send(
            String method,
            URI address,
            @Nullable String bearer,
            Map<String, String> headers,
            @Nullable String body) {
        try {
            return sendOrFail(method, address, bearer, headers, body);
        } catch (IOException e) {
            throw new AssertionError(method + " " + address, e);
        }
    }

    /** The same where no answer may come. */
    HttpResponse<String> sendOrFail(
            String method,
            URI address,
            @Nullable String bearer,
            Map<String, String> headers,
            @Nullable String body)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(20))
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        headers.forEach(request::header);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Nullable String bearer() {
        return token;
    }
}
