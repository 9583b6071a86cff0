package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.gradebook.LineItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Access tokens over HTTP: the variants of 31-token-variants.json, and what a tool has to survive.
 */
class TokenTest {

    private static final String ALL =
            LtiScope.joined(
                    List.of(
                            LtiScope.LINE_ITEMS,
                            LtiScope.LINE_ITEMS_READ_ONLY,
                            LtiScope.RESULTS,
                            LtiScope.SCORES));

    private static final Map<String, Integer> CAPTURED =
            MoodleSamples.list("31-token-variants.json").stream()
                    .collect(
                            Collectors.toMap(
                                    sample -> sample.path("note").asText(),
                                    sample -> sample.path("status").asInt()));

    private final FakeTool tool = FakeTool.start();
    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(tool.base()));
    private final ToolClient client = new ToolClient(lms, tool);

    @AfterEach
    void stop() {
        lms.close();
        tool.close();
    }

    @Test
    void answersAssertionsAsMoodleDoesButLooksAtAudienceAndTokenIdToo() {
        Map<String, Object> array = claims();
        array.put("aud", List.of(lms.baseUrl() + "/token"));
        assertThat(status(tool.sign(array), ALL)).isEqualTo(captured("aud as array", 200));

        Map<String, Object> expired = claims();
        expired.put("iat", now() - 600);
        expired.put("exp", now() - 300);
        refused(tool.sign(expired), captured("exp in the past", 400), "invalid_client");

        Map<String, Object> future = claims();
        future.put("iat", now() + 300);
        refused(tool.sign(future), captured("iat 5 min in future", 400), "invalid_client");

        Map<String, Object> stranger = claims();
        stranger.put("iss", "nobody");
        stranger.put("sub", "nobody");
        refused(tool.sign(stranger), captured("unknown client", 400), "invalid_client");

        refused(
                SigningKey.generate().sign(claims()),
                captured("unknown kid", 400),
                "invalid_client");

        assertThat(captured("bogus aud", 200)).as("stricter than Moodle").isEqualTo(200);
        Map<String, Object> elsewhere = claims();
        elsewhere.put("aud", "https://evil.example/token");
        refused(tool.sign(elsewhere), 400, "invalid_client");

        assertThat(captured("no jti", 200)).as("stricter than Moodle").isEqualTo(200);
        Map<String, Object> nameless = claims();
        nameless.remove("jti");
        refused(tool.sign(nameless), 400, "invalid_client");
    }

    @Test
    void grantsTheScopesThatItKnowsAndRefusesIfNoneIsLeft() {
        String unknown = "https://example.test/x";

        HttpResponse<String> some =
                client.askForToken(tool.sign(claims()), LtiScope.SCORES.urn() + " " + unknown);
        assertThat(some.statusCode()).isEqualTo(captured("one known, one unknown scope", 200));
        JsonNode body = ToolClient.json(some);
        assertThat(body.path("scope").asText()).isEqualTo(LtiScope.SCORES.urn());
        assertThat(body.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(body.path("expires_in").asInt()).as("30-token-all-scopes").isEqualTo(3600);

        HttpResponse<String> none = client.askForToken(tool.sign(claims()), unknown);
        assertThat(none.statusCode()).isEqualTo(captured("unknown scope only", 400));
        assertThat(ToolClient.json(none).path("error").asText()).isEqualTo("invalid_scope");
    }

    @Test
    void anAssertionIsGoodOnce() {
        String assertion = tool.sign(claims());

        assertThat(status(assertion, ALL)).isEqualTo(200);
        refused(assertion, 400, "invalid_client");
    }

    /** A key set is fetched at most once in ten seconds, so a key that just appeared waits. */
    @Test
    void fetchesTheToolsKeysAgainWhenItSignsWithANewOne() {
        assertThat(status(tool.sign(claims()), ALL)).isEqualTo(200);
        tool.changeKeys();
        lms.clock().advance(Duration.ofSeconds(11));

        assertThat(status(tool.sign(claims()), ALL)).isEqualTo(200);
    }

    @Test
    void aTokenIsRefusedAfterAnHourAndWhenAllAreRevoked() {
        Course course = lms.course(Manner.MOODLE);
        LineItem item = lms.gradebook(course).lineItems().get(0);
        URI address = lms.lineItemUrl(course, item);
        ToolClient authorized = client.authorized();
        assertThat(authorized.get(address, ToolClient.LINE_ITEM).statusCode()).isEqualTo(200);

        lms.revokeTokens();
        HttpResponse<String> revoked = authorized.get(address, ToolClient.LINE_ITEM);
        assertThat(revoked.statusCode()).isEqualTo(401);
        assertThat(revoked.headers().firstValue("WWW-Authenticate")).isPresent();

        assertThat(client.authorized().get(address, ToolClient.LINE_ITEM).statusCode())
                .isEqualTo(200);
        lms.clock().advance(Duration.ofMinutes(61));
        assertThat(client.get(address, ToolClient.LINE_ITEM).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesTheTokensThatItWasAskedToRefuse() {
        lms.faults().refuseNextTokens(2);

        refused(tool.sign(claims()), 400, "invalid_client");
        refused(tool.sign(claims()), 400, "invalid_client");
        assertThat(status(tool.sign(claims()), ALL)).isEqualTo(200);
    }

    @Test
    void aFormThatIsNoneIsRefused() {
        HttpResponse<String> json =
                client.send(
                        "POST",
                        URI.create(lms.baseUrl() + "/token"),
                        null,
                        Map.of("Content-Type", "application/json"),
                        "{}");
        assertThat(json.statusCode()).isEqualTo(400);
        assertThat(json.body()).contains("application/x-www-form-urlencoded");
    }

    private Map<String, Object> claims() {
        return tool.assertionClaims(lms);
    }

    private long now() {
        return lms.clock().instant().getEpochSecond();
    }

    private int status(String assertion, String scope) {
        return client.askForToken(assertion, scope).statusCode();
    }

    private void refused(String assertion, int status, String error) {
        HttpResponse<String> answer = client.askForToken(assertion, ALL);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(ToolClient.json(answer).path("error").asText()).isEqualTo(error);
    }

    /** The status that was captured, which is known to be this. */
    private static int captured(String note, int known) {
        assertThat(CAPTURED).containsEntry(note, known);
        return known;
    }
}
