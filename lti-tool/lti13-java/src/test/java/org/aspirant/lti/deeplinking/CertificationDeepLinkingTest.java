package org.aspirant.lti.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.launch.DeepLinkingLaunch;
import org.aspirant.lti.launch.LaunchOutcome;
import org.aspirant.lti.platform.deeplinking.ResponseFault;
import org.aspirant.lti.platform.deeplinking.ResponseOutcome;
import org.aspirant.lti.testing.DeepLinkingPlatform;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.Forgery;
import org.junit.jupiter.api.Test;

/** The seven cases of section 6.2 of the certification guide, in its order. */
class CertificationDeepLinkingTest {

    private final FakePlatform asking = new FakePlatform();
    private final DeepLinkingPlatform taking = new DeepLinkingPlatform();

    @Test
    void aRequestIsSent() {
        assertThat(request().settings()).isEqualTo(DeepLinkingPlatform.SETTINGS);
    }

    @Test
    void aResponseIsReceived() {
        assertThat(taking.taken(answer()).links()).hasSize(1);
    }

    @Test
    void theFormatIsValid() {
        assertThat(answer().split("\\.", -1)).hasSize(3);
        ObjectNode item = (ObjectNode) claims().path(ClaimName.CONTENT_ITEMS).path(0);
        assertThat(item.path("type").asText()).isEqualTo("ltiResourceLink");
        assertThat(item.path("lineItem").path("scoreMaximum").isNumber()).isTrue();
        assertThat(item.path("available").path("startDateTime").asText())
                .isEqualTo("2026-09-02T08:00:00Z");
        assertThat(item.path("available").has("endDateTime")).isFalse();
        assertThat(item.path("submission").path("endDateTime").asText())
                .isEqualTo("2026-09-30T21:59:00Z");
    }

    @Test
    void theTimestampsAreValid() {
        long issued = claims().path("iat").asLong();
        long expires = claims().path("exp").asLong();
        assertThat(issued)
                .isBetween(
                        FakePlatform.NOW.getEpochSecond() - 5, FakePlatform.NOW.getEpochSecond());
        assertThat(expires - issued).isEqualTo(300);
    }

    @Test
    void theSignatureIsValid() {
        taking.refuses(altered(answer()), ResponseFault.BAD_SIGNATURE);
        assertThat(taking.check(answer())).isInstanceOf(ResponseOutcome.Taken.class);
    }

    @Test
    void theRequiredClaimsArePresent() {
        assertThat(claims().fieldNames())
                .toIterable()
                .contains(
                        "iss",
                        "aud",
                        "exp",
                        "iat",
                        "nonce",
                        "https://purl.imsglobal.org/spec/lti/claim/message_type",
                        "https://purl.imsglobal.org/spec/lti/claim/version",
                        "https://purl.imsglobal.org/spec/lti/claim/deployment_id",
                        "https://purl.imsglobal.org/spec/lti-dl/claim/content_items",
                        "https://purl.imsglobal.org/spec/lti-dl/claim/data");
    }

    @Test
    void theValuesAreAffirmed() {
        ObjectNode claims = claims();
        assertThat(claims.path("iss").asText()).isEqualTo("aspirant-tool");
        assertThat(claims.path("aud").asText()).isEqualTo("https://platform.example");
        assertThat(claims.has("azp")).as("one audience needs none").isFalse();
        assertThat(claims.path("nonce").asText())
                .hasSize(43)
                .isNotEqualTo(claims().path("nonce").asText());
        assertThat(claims.path(ClaimName.MESSAGE_TYPE).asText())
                .isEqualTo("LtiDeepLinkingResponse");
        assertThat(claims.path(ClaimName.VERSION).asText()).isEqualTo("1.3.0");
        assertThat(claims.path(ClaimName.DEPLOYMENT_ID).asText()).isEqualTo("d-1");
        assertThat(claims.path(ClaimName.DEEP_LINKING_DATA).asText())
                .isEqualTo(DeepLinkingPlatform.SETTINGS.data());
        assertThat(taking.taken(answer()).links()).containsExactly(DeepLinkingPlatform.ITEM);
    }

    private DeepLinkingLaunch request() {
        LaunchOutcome outcome =
                asking.launch(FakePlatform.deepLinking(DeepLinkingPlatform.SETTINGS));
        assertThat(outcome).isInstanceOf(LaunchOutcome.Accepted.class);
        return (DeepLinkingLaunch) ((LaunchOutcome.Accepted) outcome).launch();
    }

    /** Made from the request that arrived, as a tool makes it. */
    private String answer() {
        DeepLinkingLaunch request = request();
        return new DeepLinkingResponse(
                        request.registration(),
                        request.deployment(),
                        request.settings().data(),
                        List.of(DeepLinkingPlatform.ITEM),
                        DeepLinkingResponse.Notes.NONE)
                .sign(DeepLinkingPlatform.TOOL_KEY, FakePlatform.NOW);
    }

    private ObjectNode claims() {
        return Forgery.claimsOf(answer());
    }

    private static String altered(String token) {
        String[] parts = token.split("\\.", -1);
        ObjectNode claims = Forgery.claimsOf(token);
        claims.put(ClaimName.DEPLOYMENT_ID, "d-2");
        return parts[0] + "." + Forgery.part(claims.toString()) + "." + parts[2];
    }
}
