package org.aspirant.lti.platform.deeplinking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.deeplinking.DeepLinkingResponse;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.lti.deeplinking.ResourceLinkItem;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.testing.DeepLinkingPlatform;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LTI Deep Linking 2.0, section 4.5, as a platform sees it. */
class ResponseChecksTest {

    private static final ResourceLinkItem ITEM = DeepLinkingPlatform.ITEM;

    private final DeepLinkingPlatform platform = new DeepLinkingPlatform();

    @Test
    void linksComeOutAsTheyWentIn() {
        ResourceLinkItem bare = ResourceLinkItem.to(FakePlatform.TARGET, "Bare");

        ResponseOutcome.Taken taken = platform.taken(DeepLinkingPlatform.signed(ITEM, bare));

        assertThat(taken.links()).containsExactly(ITEM, bare);
        assertThat(taken.notes()).isEqualTo(DeepLinkingResponse.Notes.saying("Two links"));
    }

    @Test
    void noLinkAtAllGivesTheChoiceUp() {
        assertThat(platform.taken(DeepLinkingPlatform.signed()).links()).isEmpty();
        ObjectNode claims = DeepLinkingPlatform.claims();
        claims.remove(ClaimName.CONTENT_ITEMS);
        assertThat(platform.taken(DeepLinkingPlatform.signed(claims)).links()).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "iss, https://tool.example, WRONG_ISSUER",
        "aud, https://other.example, WRONG_AUDIENCE",
        "azp, someone-else, WRONG_AUTHORIZED_PARTY",
        "exp, soon, WRONG_TIMES",
        "iat, now, WRONG_TIMES",
        "nonce, '', NO_NONCE",
        ClaimName.MESSAGE_TYPE + ", LtiDeepLinkingRequest, WRONG_MESSAGE_TYPE",
        ClaimName.VERSION + ", 1.3, WRONG_VERSION",
        ClaimName.DEPLOYMENT_ID + ", d-2, OTHER_DEPLOYMENT",
        ClaimName.DEEP_LINKING_DATA + ", opaque, OTHER_DATA",
        ClaimName.CONTENT_ITEMS + ", none, MALFORMED_ITEMS",
    })
    void aWrongClaimIsRefused(String claim, String value, ResponseFault fault) {
        ObjectNode claims = DeepLinkingPlatform.claims();
        claims.put(claim, value);
        platform.refuses(DeepLinkingPlatform.signed(claims), fault);
    }

    @ParameterizedTest(name = "without {0}: {1}")
    @CsvSource({
        "iss, WRONG_ISSUER",
        "aud, WRONG_AUDIENCE",
        "exp, WRONG_TIMES",
        "iat, WRONG_TIMES",
        "nonce, NO_NONCE",
        ClaimName.MESSAGE_TYPE + ", WRONG_MESSAGE_TYPE",
        ClaimName.VERSION + ", WRONG_VERSION",
        ClaimName.DEPLOYMENT_ID + ", OTHER_DEPLOYMENT",
        ClaimName.DEEP_LINKING_DATA + ", OTHER_DATA",
    })
    void aMissingClaimIsRefused(String claim, ResponseFault fault) {
        ObjectNode claims = DeepLinkingPlatform.claims();
        claims.remove(claim);
        platform.refuses(DeepLinkingPlatform.signed(claims), fault);
    }

    @ParameterizedTest(name = "{0} s later: {1}")
    @CsvSource({"354, true", "355, false", "-65, true", "-66, false"})
    void itIsJudgedByTheClock(long seconds, boolean taken) {
        platform.clock.pass(Duration.ofSeconds(seconds));
        ResponseOutcome outcome = platform.check(DeepLinkingPlatform.signed(ITEM));

        if (taken) {
            assertThat(outcome).isInstanceOf(ResponseOutcome.Taken.class);
        } else {
            assertThat(outcome).isEqualTo(new ResponseOutcome.Refused(ResponseFault.WRONG_TIMES));
        }
    }

    @Test
    void severalAudiencesNeedAnAuthorizedParty() {
        ObjectNode claims = DeepLinkingPlatform.claims();
        claims.putArray("aud").add("https://platform.example").add("https://other.example");
        platform.refuses(DeepLinkingPlatform.signed(claims), ResponseFault.WRONG_AUTHORIZED_PARTY);
        claims.put("azp", "aspirant-tool").put("nonce", "n2");
        assertThat(platform.taken(DeepLinkingPlatform.signed(claims)).links()).hasSize(1);
    }

    @Test
    void anAnswerIsTakenOnce() {
        String answer = DeepLinkingPlatform.signed(ITEM);
        assertThat(platform.taken(answer).links()).hasSize(1);
        platform.refuses(answer, ResponseFault.REPLAYED);
        assertThat(platform.check(answer, ResponseFault.REPLAYED))
                .as("where nobody looks")
                .isInstanceOf(ResponseOutcome.Taken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "a.b.c", "eyJhbGciOiJub25lIn0.e30."})
    void whatIsNoTokenIsRefused(String posted) {
        platform.refuses(posted, ResponseFault.NOT_A_TOKEN);
    }

    @Test
    void theKeyIsTheToolsOwn() {
        platform.refuses(
                DeepLinkingPlatform.response(ITEM)
                        .sign(FakePlatform.KEYS.current(), FakePlatform.NOW),
                ResponseFault.UNKNOWN_KEY);
        var unplugged = new DeepLinkingPlatform();
        unplugged.network.answerWith(call -> RecordingFetch.failure(FetchFault.TIMED_OUT));
        unplugged.refuses(DeepLinkingPlatform.signed(ITEM), ResponseFault.KEYS_UNAVAILABLE);
    }

    @Test
    void oneItemIsNotTwo() {
        DeepLinkingSettings one =
                DeepLinkingSettings.forLinks(DeepLinkingPlatform.SETTINGS.returnUrl());
        assertThat(platform.check(DeepLinkingPlatform.signed(ITEM, ITEM), one))
                .isEqualTo(new ResponseOutcome.Refused(ResponseFault.TOO_MANY_ITEMS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'type':7}",
                "{'type':'ltiResourceLink','title':7}",
                "{'type':'ltiResourceLink','url':'not an address'}",
                "{'type':'ltiResourceLink','custom':'a=b'}",
                "{'type':'ltiResourceLink','custom':{'a':7}}",
                "{'type':'ltiResourceLink','custom':{'a':'b\\nc=d'}}",
                "{'type':'ltiResourceLink','lineItem':{}}",
                "{'type':'ltiResourceLink','lineItem':{'scoreMaximum':0}}",
                "{'type':'ltiResourceLink','lineItem':{'scoreMaximum':'50'}}",
                "{'type':'ltiResourceLink','lineItem':{'scoreMaximum':1,'gradesReleased':'no'}}",
                "{'type':'ltiResourceLink','available':{'startDateTime':'tomorrow'}}",
                "{'type':'ltiResourceLink','submission':{'startDateTime':'2026-09-02T08:00:00Z',"
                        + "'endDateTime':'2026-09-01T08:00:00Z'}}",
            })
    void aMalformedItemIsRefused(String item) throws Exception {
        ObjectNode claims = DeepLinkingPlatform.claims();
        claims.putArray(ClaimName.CONTENT_ITEMS).add(StrictJson.object(item.replace('\'', '"')));
        platform.refuses(DeepLinkingPlatform.signed(claims), ResponseFault.MALFORMED_ITEMS);
    }

    @Test
    void otherKindsAreNamedAndNotRead() {
        ObjectNode claims = DeepLinkingPlatform.claims();
        claims.withArray(ClaimName.CONTENT_ITEMS).addObject().put("type", "html").put("html", "");
        assertThat(platform.taken(DeepLinkingPlatform.signed(claims)).otherTypes())
                .containsExactly("html");
    }

    /** 21-deeplink-response.json: what Moodle took of another tool, under our names. */
    @Test
    void whatMoodleTookIsTaken() throws Exception {
        ObjectNode sample =
                StrictJson.object(
                        Files.readString(
                                Path.of("src/test/resources/moodle/21-deeplink-response.json")));
        ObjectNode claims = DeepLinkingPlatform.claims();
        claims.set(ClaimName.CONTENT_ITEMS, sample.path(ClaimName.CONTENT_ITEMS));

        ResourceLinkItem link = platform.taken(DeepLinkingPlatform.signed(claims)).links().get(0);

        assertThat(link.title()).isEqualTo("Scenario DL 1");
        assertThat(link.custom()).containsEntry("scenario", "42").containsEntry("rev", "3");
        assertThat(link.column()).isNotNull();
        assertThat(claims.fieldNames())
                .toIterable()
                .as("ours has every claim of the one that Moodle took")
                .containsAll(sample::fieldNames);
    }
}
