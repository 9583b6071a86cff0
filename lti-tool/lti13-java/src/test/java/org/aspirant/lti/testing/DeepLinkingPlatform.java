package org.aspirant.lti.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.deeplinking.DeepLinkingResponse;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.lti.deeplinking.ItemColumn;
import org.aspirant.lti.deeplinking.Period;
import org.aspirant.lti.deeplinking.ResourceLinkItem;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.platform.RegisteredTool;
import org.aspirant.lti.platform.deeplinking.ResponseChecks;
import org.aspirant.lti.platform.deeplinking.ResponseFault;
import org.aspirant.lti.platform.deeplinking.ResponseOutcome;
import org.aspirant.lti.registration.DeploymentId;

/** A platform that has asked for links, and the tool's keys. */
public final class DeepLinkingPlatform {

    public static final SigningKey TOOL_KEY = FakePlatform.OTHER_KEYS.current();

    public static final DeepLinkingSettings SETTINGS =
            new DeepLinkingSettings(
                    URI.create("https://platform.example/return"),
                    List.of(ResourceLinkItem.TYPE),
                    List.of("iframe"),
                    null,
                    true,
                    true,
                    false,
                    null,
                    null,
                    "opaque \u00e9 {\"a\":1}");

    public static final ResourceLinkItem ITEM =
            ResourceLinkItem.to(FakePlatform.TARGET, "What a zero is for")
                    .describedAs("A decision about grading")
                    .with(Map.of("aspirant_simulation", "zero", "aspirant_plan", "two"))
                    .with(new ItemColumn("Zero", new BigDecimal("50"), "zero", "grade", false))
                    .during(
                            new Period(Instant.parse("2026-09-02T08:00:00Z"), null),
                            new Period(null, Instant.parse("2026-09-30T21:59:00Z")));

    public final MutableClock clock = new MutableClock(FakePlatform.NOW);
    public final RecordingFetch network =
            new RecordingFetch(
                    call -> RecordingFetch.answer(200, FakePlatform.OTHER_KEYS.publicJwks()));
    private final ResponseChecks checks =
            new ResponseChecks(
                    new RemoteKeySets(network, clock), FakePlatform.REGISTRATION.issuer(), clock);
    private final RegisteredTool tool =
            new RegisteredTool(
                    FakePlatform.REGISTRATION.clientId(),
                    URI.create("https://tool.example/lti/login"),
                    Set.of(),
                    URI.create("https://tool.example/lti/jwks"),
                    Set.of(),
                    Reach.PUBLIC);

    public static DeepLinkingResponse response(ResourceLinkItem... items) {
        return new DeepLinkingResponse(
                FakePlatform.REGISTRATION.key(),
                new DeploymentId("d-1"),
                SETTINGS.data(),
                List.of(items),
                DeepLinkingResponse.Notes.saying("Two links"));
    }

    public static String signed(ResourceLinkItem... items) {
        return response(items).sign(TOOL_KEY, FakePlatform.NOW);
    }

    /** The claims of an answer that is taken, to be spoilt. */
    public static ObjectNode claims() {
        return Forgery.claimsOf(signed(ITEM));
    }

    public static String signed(ObjectNode claims) {
        String header = "{\"alg\":\"RS256\",\"kid\":\"" + TOOL_KEY.keyId() + "\"}";
        return Forgery.signed(header, claims.toString(), TOOL_KEY);
    }

    public ResponseOutcome check(String posted, ResponseFault... tolerated) {
        return check(posted, SETTINGS, tolerated);
    }

    public ResponseOutcome check(
            String posted, DeepLinkingSettings settings, ResponseFault... tolerated) {
        return checks.check(
                new ResponseChecks.Asked(
                        tool, new DeploymentId("d-1"), settings, Set.of(tolerated)),
                posted);
    }

    public ResponseOutcome.Taken taken(String posted) {
        ResponseOutcome outcome = check(posted);
        assertThat(outcome).isInstanceOf(ResponseOutcome.Taken.class);
        return (ResponseOutcome.Taken) outcome;
    }

    public void refuses(String posted, ResponseFault fault) {
        assertThat(check(posted)).isEqualTo(new ResponseOutcome.Refused(fault));
    }
}
