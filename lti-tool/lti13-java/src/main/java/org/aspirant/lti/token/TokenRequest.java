package org.aspirant.lti.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Excerpt;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.FetchOutcome.Answered;
import org.aspirant.lti.http.FetchOutcome.Failed;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.RetryAfter;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.registration.Registration;

/** One question to a token endpoint. */
final class TokenRequest {

    /** Moodle refuses an assertion from the future, however little. */
    private static final Duration BACKDATED = Duration.ofSeconds(5);

    private static final Duration ASSERTION_LIFETIME = Duration.ofMinutes(2);
    private static final Duration UNSAID_LIFETIME = Duration.ofMinutes(5);
    private static final Duration LONGEST_LIFETIME = Duration.ofHours(24);
    private static final Duration RESERVE = Duration.ofSeconds(60);
    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final Duration WAIT_IF_TOO_MANY = Duration.ofSeconds(60);

    private final HttpFetch fetch;
    private final Clock clock;

    TokenRequest(HttpFetch fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    AccessOutcome ask(Registration registration, Set<LtiScope> scopes, SigningKey key) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion(registration, key));
        form.put("scope", LtiScope.joined(scopes));
        FetchOutcome outcome =
                fetch.fetch(
                        HttpCall.post(
                                registration.endpoints().token(),
                                Map.of(
                                        "Content-Type", "application/x-www-form-urlencoded",
                                        "Accept", "application/json"),
                                Parameters.ofSingle(form).encoded(),
                                registration.reach()));
        if (outcome instanceof Failed failed) {
            return failed.fault() == FetchFault.ADDRESS_REFUSED
                    ? new AccessOutcome.Denied(AccessFault.ADDRESS_REFUSED, failed.detail())
                    : new AccessOutcome.Unavailable(WAIT, failed.fault() + ": " + failed.detail());
        }
        return read((Answered) outcome, scopes);
    }

    private String assertion(Registration registration, SigningKey key) {
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", registration.clientId());
        claims.put("sub", registration.clientId());
        claims.put("aud", registration.endpoints().tokenAudience());
        claims.put("iat", now.minus(BACKDATED).getEpochSecond());
        claims.put("exp", now.plus(ASSERTION_LIFETIME).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        return key.sign(claims);
    }

    private AccessOutcome read(Answered answer, Set<LtiScope> scopes) {
        int status = answer.status();
        String detail = "HTTP " + status + ": " + Excerpt.of(answer.body());
        if (status == 429 || status == 408 || status >= 500) {
            Duration unsaid = status == 429 ? WAIT_IF_TOO_MANY : WAIT;
            return new AccessOutcome.Unavailable(
                    RetryAfter.of(answer, clock.instant(), unsaid), detail);
        }
        if ((status >= 300 && status < 400) || status == 404 || status == 410) {
            return new AccessOutcome.Denied(AccessFault.ENDPOINT_MOVED, detail);
        }
        if (!answer.succeeded()) {
            // Moodle's error may be no JSON: "error" : ""kid" invalid…
            return new AccessOutcome.Denied(
                    answer.body().contains("invalid_scope")
                            ? AccessFault.SCOPE_NOT_GRANTED
                            : AccessFault.CLIENT_REFUSED,
                    detail);
        }
        try {
            return granted(StrictJson.object(answer.body()), scopes);
        } catch (UnreadableJsonException e) {
            return new AccessOutcome.Denied(
                    AccessFault.ANSWER_UNREADABLE, "HTTP " + status + ": " + e.getMessage());
        }
    }

    private AccessOutcome granted(ObjectNode body, Set<LtiScope> scopes) {
        String value = body.path("access_token").asText();
        String type = body.path("token_type").asText("Bearer");
        if (!value.matches("[\\x21-\\x7e]{1,8192}") || !type.equalsIgnoreCase("Bearer")) {
            return new AccessOutcome.Denied(
                    AccessFault.ANSWER_UNREADABLE, "no access_token of type Bearer");
        }
        JsonNode said = body.path("scope");
        if (said.isTextual()) {
            Set<String> granted =
                    Arrays.stream(said.textValue().split("\\s+")).collect(Collectors.toSet());
            if (!scopes.stream().map(LtiScope::urn).allMatch(granted::contains)) {
                return new AccessOutcome.Denied(
                        AccessFault.SCOPE_NOT_GRANTED, "granted only some of " + scopes);
            }
        }
        Instant expires = clock.instant().plus(lifetime(body.path("expires_in")));
        return new AccessOutcome.Granted(new AccessToken(value, scopes, expires.minus(RESERVE)));
    }

    private static Duration lifetime(JsonNode said) {
        long seconds = said.asLong(UNSAID_LIFETIME.toSeconds());
        return Duration.ofSeconds(Math.max(0, Math.min(seconds, LONGEST_LIFETIME.toSeconds())));
    }
}
