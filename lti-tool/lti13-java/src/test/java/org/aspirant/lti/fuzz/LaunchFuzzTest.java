package org.aspirant.lti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.Context;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.LaunchPresentation;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.launch.LaunchFault;
import org.aspirant.lti.launch.LaunchOutcome;
import org.aspirant.lti.launch.LaunchPost;
import org.aspirant.lti.login.LoginFault;
import org.aspirant.lti.login.LoginOutcome;
import org.aspirant.lti.login.LoginRequest;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.testing.DeepLinkingPlatform;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.FakePlatform.Begun;
import org.aspirant.lti.testing.Forgery;
import org.junit.jupiter.api.Test;

/** Whatever is posted, the answer is a launch or a refusal with a name. */
class LaunchFuzzTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final int TIMES = 800;

    private final FakePlatform platform = new FakePlatform();
    private final Mutations mutations = new Mutations(20_261_122);

    private static LaunchMessage rich() {
        return FakePlatform.message()
                .withRoles(CourseRole.LEARNER, CourseRole.INSTRUCTOR)
                .withContext(new Context("c-1", "EDL 700", "Leading schools", List.of()))
                .withPresentation(
                        new LaunchPresentation(
                                "iframe",
                                URI.create("https://platform.example/back"),
                                Locale.forLanguageTag("es")))
                .withGrades(
                        new AgsClaim(
                                URI.create("https://platform.example/items"),
                                URI.create("https://platform.example/items/1/lineitem"),
                                Set.of(LtiScope.SCORES)))
                .withCustom(Map.of("aspirant_simulation", "zero"));
    }

    /** Signed by the right key, so that it is the claims that are looked at. */
    private String signed(LaunchMessage message, Begun login) {
        Map<String, Object> claims = new LinkedHashMap<>(message.claims());
        claims.put("nonce", login.nonce());
        claims.put("iat", FakePlatform.NOW.getEpochSecond());
        claims.put("exp", FakePlatform.NOW.plus(Duration.ofMinutes(1)).getEpochSecond());
        JsonNode payload = MAPPER.valueToTree(claims);
        for (int times = 0; times < 1 + (mutations.happens(0.3) ? 1 : 0); times++) {
            payload = mutations.json(payload);
        }
        SigningKey key = FakePlatform.KEYS.current();
        return Forgery.signed(
                "{\"alg\":\"RS256\",\"kid\":\"" + key.keyId() + "\"}", payload.toString(), key);
    }

    @Test
    void claimsOfAnyShapeAreALaunchOrARefusal() {
        Set<LaunchFault> faults = EnumSet.noneOf(LaunchFault.class);
        int accepted = 0;
        for (int i = 0; i < TIMES; i++) {
            Begun begun = platform.begin();
            LaunchMessage message =
                    i % 4 == 0 ? FakePlatform.deepLinking(DeepLinkingPlatform.SETTINGS) : rich();
            LaunchOutcome outcome =
                    platform.validation.validate(FakePlatform.post(begun, signed(message, begun)));
            if (outcome instanceof LaunchOutcome.Accepted launched) {
                accepted++;
                assertThat(launched.launch().deployment()).isEqualTo(new DeploymentId("d-1"));
                assertThat(launched.launch().registration())
                        .isEqualTo(FakePlatform.REGISTRATION.key());
            } else {
                var rejected = (LaunchOutcome.Rejected) outcome;
                faults.add(rejected.fault());
                assertThat(rejected.detail().length()).isLessThan(500);
            }
        }
        assertThat(accepted).as("what matters little may be wrong").isPositive();
        assertThat(faults).as("many checks are reached").hasSizeGreaterThan(12);
    }

    @Test
    void tokensOfAnyShapeAreRefused() {
        Set<LaunchFault> faults = new HashSet<>();
        for (int i = 0; i < TIMES; i++) {
            Begun begun = platform.begin();
            String good = platform.token(FakePlatform.message(), begun);
            String bad = mutations.text(good);
            LaunchOutcome outcome = platform.validation.validate(FakePlatform.post(begun, bad));
            if (!bad.equals(good)) {
                assertThat(outcome).as(bad).isInstanceOf(LaunchOutcome.Rejected.class);
                var rejected = (LaunchOutcome.Rejected) outcome;
                faults.add(rejected.fault());
                assertThat(rejected.detail()).doesNotContain(good.substring(good.length() - 20));
            }
        }
        assertThat(faults).hasSizeGreaterThan(2);
    }

    @Test
    void formsOfAnyShapeAreALaunchOrARefusal() {
        for (int i = 0; i < TIMES; i++) {
            Begun begun = platform.begin();
            String form =
                    Parameters.ofSingle(
                                    Map.of(
                                            "id_token",
                                            "e30.e30.e30",
                                            "state",
                                            begun.state(),
                                            "error_description",
                                            "x"))
                            .encoded();
            LaunchOutcome outcome =
                    platform.validation.validate(
                            new LaunchPost(
                                    parsed(mutations.text(form)),
                                    mutations.happens(0.5)
                                            ? begun.binding()
                                            : mutations.text(begun.binding())));
            assertThat(outcome).isInstanceOf(LaunchOutcome.Rejected.class);
        }
    }

    @Test
    void loginsOfAnyShapeLeadToARegisteredPlatformOrNowhere() {
        Set<LoginFault> faults = EnumSet.noneOf(LoginFault.class);
        String query = FakePlatform.begun(good()).redirect().getRawQuery();
        assertThat(query).contains("login_hint");
        for (int i = 0; i < TIMES; i++) {
            LoginOutcome outcome =
                    platform.login.initiate(
                            new LoginRequest(parsed(mutations.text(parameters().encoded()))));
            if (outcome instanceof LoginOutcome.Redirect redirect) {
                assertThat(redirect.location().toString())
                        .startsWith("https://platform.example/auth?");
                assertThat(redirect.binding().setCookieHeader()).doesNotContain("\r", "\n");
            } else {
                faults.add(((LoginOutcome.Refused) outcome).fault());
            }
        }
        assertThat(faults).hasSizeGreaterThan(3);
        assertThat(platform.network.calls()).as("a login asks nobody").isEmpty();
    }

    /** Whoever reads a form answers a broken one with 400. */
    private static Parameters parsed(String form) {
        try {
            return Parameters.parse(form);
        } catch (IllegalArgumentException e) {
            return Parameters.ofSingle(Map.of());
        }
    }

    private LoginOutcome good() {
        return platform.login.initiate(new LoginRequest(parameters()));
    }

    /** In one order always, or the same seed would not send the same. */
    private static Parameters parameters() {
        Map<String, String> good = new LinkedHashMap<>();
        good.put("iss", FakePlatform.REGISTRATION.issuer());
        good.put("client_id", FakePlatform.REGISTRATION.clientId());
        good.put("lti_deployment_id", "d-1");
        good.put("login_hint", "person 7");
        good.put("lti_message_hint", "{\"message\":1}");
        good.put("target_link_uri", FakePlatform.TARGET.toString());
        return Parameters.ofSingle(good);
    }

    @Test
    void jsonOfAnyShapeIsReadAsItStandsOrRefusedWithoutBeingQuoted() {
        String good = StrictJson.write(rich().claims());
        int read = 0;
        for (int i = 0; i < TIMES * 4; i++) {
            String text = mutations.body(good);
            try {
                ObjectNode object = StrictJson.object(text);
                read++;
                JsonNode again = MAPPER.readTree(object.toString());
                assertThat(MAPPER.readTree(text).equals(LaunchFuzzTest::compare, again))
                        .as(text)
                        .isTrue();
            } catch (UnreadableJsonException e) {
                assertThat(e.getMessage()).doesNotContain("Leading schools", "purl");
            } catch (JsonProcessingException e) {
                throw new AssertionError("read what is no JSON: " + text, e);
            }
        }
        assertThat(read).isPositive();
    }

    /** Numbers by what they are worth, however they are written. */
    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}
