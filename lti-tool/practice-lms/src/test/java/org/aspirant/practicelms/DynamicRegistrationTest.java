package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.dynamic.DynamicRegistration;
import org.aspirant.lti.dynamic.RegistrationFault;
import org.aspirant.lti.dynamic.RegistrationOutcome;
import org.aspirant.lti.dynamic.RegistrationOutcome.Registered;
import org.aspirant.lti.dynamic.ToolMessage;
import org.aspirant.lti.dynamic.ToolProfile;
import org.aspirant.lti.http.FetchOutcome.Answered;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.Reach;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.registration.RegistrationQuirk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The library registers a tool here, over HTTP, in both manners and with each quirk. */
class DynamicRegistrationTest {

    private static final URI TOOL = URI.create("http://localhost:9080");

    private final PracticeLms lms = PracticeLms.start(PracticeSettings.forTool(TOOL));
    private final JdkHttpFetch fetch = new JdkHttpFetch();

    @AfterEach
    void close() {
        lms.close();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void takesTheToolInPlaceOfTheOneBefore(Manner manner) {
        String before = lms.clientId();

        var registered = (Registered) register(opened(manner));

        assertThat(registered.registration().issuer()).isEqualTo(lms.issuer());
        assertThat(registered.registration().clientId())
                .isEqualTo(lms.clientId())
                .isNotEqualTo(before);
        assertThat(registered.deployment().orElseThrow().value())
                .isEqualTo(lms.course(manner).deploymentId());
        assertThat(registered.scopes())
                .as("all that this platform lists")
                .isEqualTo(EnumSet.allOf(LtiScope.class));
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void aTokenRegistersOnce(Manner manner) {
        var opened = opened(manner);
        assertThat(register(opened)).isInstanceOf(Registered.class);
        String first = lms.clientId();

        RegistrationFault fault = fault(register(opened));

        assertThat(fault)
                .isEqualTo(
                        manner == Manner.CANVAS
                                ? RegistrationFault.CONFIGURATION_FORBIDDEN
                                : RegistrationFault.TOKEN_REJECTED);
        assertThat(lms.clientId()).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void aTokenEndsAfterAnHour(Manner manner) {
        var opened = opened(manner);
        lms.clock().advance(Duration.ofMinutes(61));

        assertThat(fault(register(opened)))
                .isIn(RegistrationFault.CONFIGURATION_FORBIDDEN, RegistrationFault.TOKEN_REJECTED);
    }

    @Test
    void inTheCanvasMannerTheConfigurationNeedsTheToken() {
        assertThat(status(configuration(Manner.CANVAS))).isEqualTo(401);
        assertThat(status(configuration(Manner.MOODLE))).isEqualTo(200);
    }

    @Test
    void inTheCanvasMannerAScopeThatIsNotListedIsRefused() {
        String body =
                """
                {"grant_types":["client_credentials","implicit"],"response_types":["id_token"],
                 "scope":"%s"}"""
                        .formatted("https://platform.example/scope/everything");

        assertThat(posted(Manner.CANVAS, body).status()).isEqualTo(422);
        assertThat(posted(Manner.CANVAS, body).body()).contains("Invalid scopes");
    }

    @Test
    void inTheMoodleMannerAFaultIsPlainTextUnderAnHtmlType() {
        Answered answer = posted(Manner.MOODLE, "{\"application_type\":\"native\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("invalid_application_type");
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/html");
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void theToolCopesWithEachQuirk(Manner manner) {
        lms.registrations().quirk(RegistrationQuirk.BARE_MESSAGE_TYPES, true);
        lms.registrations().quirk(RegistrationQuirk.NO_DEPLOYMENT_IN_ANSWER, true);
        lms.registrations().quirk(RegistrationQuirk.ANSWERS_CREATED, true);
        lms.registrations().quirk(RegistrationQuirk.SCOPES_TAKEN_AWAY, true);
        lms.registrations().quirk(RegistrationQuirk.NO_TOKEN, true);

        var registered = (Registered) register(opened(manner));

        assertThat(registered.deployment()).isEmpty();
        assertThat(registered.scopes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void theToolRefusesWhatNobodyMayAccept(Manner manner) {
        lms.registrations().quirk(RegistrationQuirk.FOREIGN_ISSUER, true);
        assertThat(fault(register(opened(manner))))
                .isEqualTo(RegistrationFault.ISSUER_OF_ANOTHER_HOST);

        lms.registrations().quirk(RegistrationQuirk.FOREIGN_ISSUER, false);
        lms.registrations().quirk(RegistrationQuirk.UNREADABLE_ANSWER, true);
        assertThat(fault(register(opened(manner)))).isEqualTo(RegistrationFault.ANSWER_UNREADABLE);
    }

    private RegistrationOutcome register(Map<String, List<String>> parameters) {
        return new DynamicRegistration(fetch, Reach.LOOPBACK).register(parameters, profile());
    }

    private static RegistrationFault fault(RegistrationOutcome outcome) {
        assertThat(outcome).isInstanceOf(RegistrationOutcome.Refused.class);
        return ((RegistrationOutcome.Refused) outcome).fault();
    }

    private Map<String, List<String>> opened(Manner manner) {
        URI opening =
                lms.registrations().opening(URI.create(TOOL + "/lti/register/invited"), manner);
        return Parameters.parse(opening.getRawQuery()).values();
    }

    private URI configuration(Manner manner) {
        return URI.create(single(opened(manner), "openid_configuration"));
    }

    private static String single(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).get(0);
    }

    private int status(URI address) {
        return ((Answered) fetch.fetch(HttpCall.get(address, Map.of(), Reach.LOOPBACK))).status();
    }

    private Answered posted(Manner manner, String body) {
        Map<String, List<String>> opened = opened(manner);
        URI configuration = URI.create(single(opened, "openid_configuration"));
        return (Answered)
                fetch.fetch(
                        HttpCall.post(
                                configuration.resolve(
                                        configuration
                                                .getPath()
                                                .replace("/openid-configuration", "")),
                                Map.of(
                                        "Authorization",
                                        "Bearer " + single(opened, "registration_token"),
                                        "Content-Type",
                                        "application/json"),
                                body,
                                Reach.LOOPBACK));
    }

    private static ToolProfile profile() {
        URI launch = URI.create(TOOL + "/lti/launch");
        return new ToolProfile(
                "Lantern",
                "Practice in leading a school.",
                URI.create(TOOL + "/lti/login"),
                launch,
                URI.create(TOOL + "/lti/jwks"),
                Optional.empty(),
                EnumSet.allOf(LtiScope.class),
                Set.of("name", "email"),
                Map.of(),
                List.of(
                        new ToolMessage(
                                ToolMessage.RESOURCE_LINK,
                                launch,
                                "Lantern",
                                List.of(ToolMessage.COURSE_NAVIGATION))),
                "lantern");
    }
}
