package org.aspirant.lti.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.launch.LaunchOutcome;
import org.aspirant.lti.launch.LaunchPost;
import org.aspirant.lti.launch.LaunchValidation;
import org.aspirant.lti.login.InMemoryPendingLogins;
import org.aspirant.lti.login.LoginInitiation;
import org.aspirant.lti.login.LoginOutcome;
import org.aspirant.lti.login.LoginRequest;
import org.aspirant.lti.login.ToolAddress;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.platform.PlatformLogin;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;
import org.jspecify.annotations.Nullable;

/**
 * A tool and the platforms it is registered at, without a network between them: messages are really
 * signed, key sets really read.
 */
public final class FakePlatform {

    public static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    public static final URI TARGET = URI.create("https://tool.example/lti/launch");
    public static final ToolAddress TOOL =
            new ToolAddress(URI.create("https://tool.example/"), TARGET);

    /** Generating keys is slow, and nothing changes them. */
    public static final SigningKeys KEYS = SigningKeys.generate();

    public static final SigningKeys OTHER_KEYS = SigningKeys.generate();

    /** The platform of most tests. */
    public static final Registration REGISTRATION =
            registration("https://platform.example", "aspirant-tool", Deployments.known("d-1"));

    /** Another platform, with keys and a deployment of its own. */
    public static final Registration OTHER =
            registration("https://other.example", "tool-there", Deployments.known("d-2"));

    /** Another registration at the first platform, with its keys. */
    public static final Registration SIBLING =
            registration("https://platform.example", "sibling-tool", Deployments.known("d-3"));

    public final MutableClock clock = new MutableClock(NOW);
    public final List<Registration> registrations =
            new ArrayList<>(List.of(REGISTRATION, OTHER, SIBLING));
    public final InMemoryPendingLogins pendingLogins = new InMemoryPendingLogins(clock, 1000);
    public final RecordingFetch network = new RecordingFetch(FakePlatform::keySet);
    public final Registrations port = new ListedRegistrations(registrations);
    public final LoginInitiation login = new LoginInitiation(port, pendingLogins, TOOL, clock);
    public final LaunchValidation validation =
            new LaunchValidation(
                    port, pendingLogins, new RemoteKeySets(network, clock), TOOL, clock);

    private record ListedRegistrations(List<Registration> all) implements Registrations {
        @Override
        public Optional<Registration> find(RegistrationKey key) {
            return all.stream().filter(one -> one.key().equals(key)).findFirst();
        }

        @Override
        public List<Registration> ofIssuer(String issuer) {
            return all.stream().filter(one -> one.issuer().equals(issuer)).toList();
        }
    }

    /** A login that has been sent to the platform. */
    public record Begun(String state, String nonce, String binding, URI redirect) {}

    public static Registration registration(
            String issuer, String clientId, Deployments deployments) {
        return new Registration(
                new RegistrationKey(issuer, clientId),
                new PlatformEndpoints(
                        URI.create(issuer + "/auth"),
                        URI.create(issuer + "/token"),
                        URI.create(issuer + "/jwks")),
                deployments,
                Reach.PUBLIC);
    }

    private static org.aspirant.lti.http.FetchOutcome keySet(org.aspirant.lti.http.HttpCall call) {
        boolean other = "other.example".equals(call.address().getHost());
        return RecordingFetch.answer(200, (other ? OTHER_KEYS : KEYS).publicJwks());
    }

    public Begun begin() {
        return begin(REGISTRATION, "d-1");
    }

    public Begun begin(Registration registration, String deployment) {
        LoginOutcome outcome =
                login.initiate(
                        new LoginRequest(
                                new PlatformLogin(
                                                registration.issuer(),
                                                registration.clientId(),
                                                new DeploymentId(deployment),
                                                "person 7",
                                                "{\"message\":1}",
                                                TARGET,
                                                null)
                                        .parameters()));
        return begun(outcome);
    }

    public static Begun begun(LoginOutcome outcome) {
        assertThat(outcome).isInstanceOf(LoginOutcome.Redirect.class);
        var redirect = (LoginOutcome.Redirect) outcome;
        Parameters asked = Parameters.parse(redirect.location().getRawQuery());
        return new Begun(
                Objects.requireNonNull(asked.value("state")),
                Objects.requireNonNull(asked.value("nonce")),
                redirect.binding().value(),
                redirect.location());
    }

    /** A learner's launch that passes every check. */
    public static LaunchMessage message() {
        return message(REGISTRATION, "d-1");
    }

    public static LaunchMessage message(Registration registration, String deployment) {
        return LaunchMessage.resourceLink(
                        registration.issuer(),
                        registration.clientId(),
                        new DeploymentId(deployment),
                        Person.withheld(new Subject("s-87")),
                        new ResourceLink("link-5", null, null),
                        TARGET)
                .withRoles(CourseRole.LEARNER);
    }

    /** A deep linking request that passes every check. */
    public static LaunchMessage deepLinking(DeepLinkingSettings settings) {
        return LaunchMessage.deepLinking(
                REGISTRATION.issuer(),
                REGISTRATION.clientId(),
                new DeploymentId("d-1"),
                Person.withheld(new Subject("t-3")),
                settings,
                TARGET);
    }

    /** The message signed for that login, now, for a minute. */
    public String token(LaunchMessage message, Begun login) {
        return message.sign(KEYS.current(), login.nonce(), clock.instant(), Duration.ofSeconds(60));
    }

    public static LaunchPost post(Begun login, String idToken) {
        return post(idToken, login.state(), login.binding());
    }

    public static LaunchPost post(
            String idToken, @Nullable String state, @Nullable String binding) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("id_token", List.of(idToken));
        if (state != null) {
            form.put("state", List.of(state));
        }
        return LaunchPost.of(form, binding);
    }

    /** Begins a login, signs the message for it and posts it. */
    public LaunchOutcome launch(LaunchMessage message) {
        Begun begun = begin();
        return validation.validate(post(begun, token(message, begun)));
    }
}
