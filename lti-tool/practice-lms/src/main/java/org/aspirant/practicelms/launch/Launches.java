package org.aspirant.practicelms.launch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.platform.AuthenticationChecks;
import org.aspirant.lti.platform.AuthenticationFault;
import org.aspirant.lti.platform.AuthenticationOutcome;
import org.aspirant.lti.platform.AuthenticationRequest;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.platform.PlatformLogin;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.practicelms.campus.Course;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.registration.PlatformAddresses;
import org.aspirant.practicelms.registration.ToolRegistration;
import org.jspecify.annotations.Nullable;

/** Begins launches and answers the authorization requests that come back. */
public final class Launches {

    private static final Duration OLD = Duration.ofMinutes(6);

    private final PlatformAddresses addresses;
    private final Supplier<ToolRegistration> tool;
    private volatile SigningKeys keys;
    private @Nullable SigningKey announced;
    private final Clock clock;
    private final LaunchClaims claims;
    private final AuthenticationChecks checks;
    private final PendingLaunches pending = new PendingLaunches();
    private final Supplier<SigningKey> foreignKey = lazily(SigningKey::generate);

    public Launches(
            PlatformAddresses addresses,
            Supplier<ToolRegistration> tool,
            SigningKeys keys,
            Clock clock,
            ServiceClaims services) {
        this.addresses = addresses;
        this.tool = tool;
        this.keys = keys;
        this.clock = clock;
        this.claims = new LaunchClaims(addresses, services);
        this.checks =
                new AuthenticationChecks(
                        clientId ->
                                Optional.of(tool.get().tool())
                                        .filter(known -> known.clientId().equals(clientId)));
    }

    /**
     * Begins a launch: the third-party login initiation, to be posted, or sent as a query with GET.
     *
     * @see <a
     *     href="https://www.imsglobal.org/spec/security/v1p0/#step-1-third-party-initiated-login">
     *     1EdTech Security Framework 1.0, section 5.1.1.1</a>
     */
    public FormPost begin(LaunchPlan plan) {
        ToolRegistration registered = tool.get();
        Course course = plan.course();
        boolean moodle = course.manner() == Manner.MOODLE;
        String hint = pending.begin(plan);
        PlatformLogin login =
                new PlatformLogin(
                        addresses.issuer(),
                        registered.clientId(),
                        new DeploymentId(course.deploymentId()),
                        plan.person().id(),
                        MessageHint.of(plan, hint),
                        claims.target(plan, registered),
                        plan.messaging().target().orElse(null));
        Map<String, String> fields = new LinkedHashMap<>();
        login.parameters().values().forEach((name, values) -> fields.put(name, values.get(0)));
        if (!moodle) {
            fields.put("deployment_id", course.deploymentId());
            fields.put("canvas_region", "us-east-1");
            fields.put("canvas_environment", "production");
        }
        return new FormPost(registered.tool().loginInitiation(), fields);
    }

    /**
     * Answers an authorization request.
     *
     * <p>A wrong client or redirect address is shown here, since there is nowhere safe to send it.
     * Other faults are shown here in the Moodle manner and posted to the tool in the Canvas manner;
     * with an unknown hint the manner cannot be told, and the fault is shown. The hint is used up
     * by the first message.
     */
    public AuthorizationOutcome authorize(Parameters request) {
        AuthenticationOutcome checked = checks.check(request);
        String hint = MessageHint.name(request.value("lti_message_hint"));
        Optional<PendingLaunches.Pending> begun = pending.find(hint);
        boolean moodle =
                begun.filter(launch -> launch.plan().course().manner() == Manner.CANVAS).isEmpty();
        if (checked instanceof AuthenticationOutcome.Refused refused) {
            AuthenticationFault fault = refused.fault();
            String redirect = refused.redirectUri();
            if (redirect == null) {
                return shown(400, fault.description());
            }
            return moodle
                    ? shown(404, fault.description())
                    : error(redirect, fault.error(), fault.description(), refused.state());
        }
        AuthenticationRequest asked = ((AuthenticationOutcome.Asked) checked).request();
        if (begun.isEmpty()) {
            return shown(400, "lti_message_hint belongs to no launch that began here");
        }
        return answer(asked, begun.get().plan(), hint);
    }

    private AuthorizationOutcome answer(AuthenticationRequest asked, LaunchPlan plan, String hint) {
        boolean moodle = plan.course().manner() == Manner.MOODLE;
        if (!asked.loginHint().equals(plan.person().id())) {
            return error(
                    asked.redirectUri(),
                    moodle ? "access_denied" : "login_required",
                    "login_hint is of someone else",
                    asked.state());
        }
        if (!pending.use(hint)) {
            String used = "this launch has been used; open the activity again from the course";
            return moodle
                    ? shown(404, used)
                    : error(asked.redirectUri(), "launch_no_longer_valid", used, asked.state());
        }
        if (plan.mishap() == Mishap.ERROR_INSTEAD) {
            return error(
                    asked.redirectUri(),
                    "launch_no_longer_valid",
                    "asked for in the practice LMS",
                    asked.state());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id_token", token(plan, asked.nonce()));
        String state = asked.state();
        if (state != null) {
            fields.put("state", state);
        }
        return new AuthorizationOutcome.Post(
                new FormPost(URI.create(asked.redirectUri()), fields),
                plan.mishap() == Mishap.USED_TWICE);
    }

    /** Publishes a key beside the others that does not sign yet, as a careful platform does. */
    public synchronized void announceKey() {
        if (announced == null) {
            announced = SigningKey.generate();
            keys = keys.announcing(announced);
        }
    }

    /**
     * Signs with the announced key from now on, or at once with one that nobody has seen. The one
     * before stays published, so that messages under way can be checked; older ones go.
     */
    public synchronized void rotateKeys() {
        SigningKey next = announced == null ? SigningKey.generate() : announced;
        announced = null;
        keys = new SigningKeys(List.of(next, keys.current()));
    }

    /** The public keys, as they are published. */
    public String publicJwks() {
        return keys.publicJwks();
    }

    private String token(LaunchPlan plan, String nonce) {
        Mishap mishap = plan.mishap();
        LaunchMessage message = claims.of(plan, tool.get());
        SigningKey key = mishap == Mishap.FOREIGN_KEY ? foreignKey.get() : keys.current();
        Instant now = clock.instant();
        String signed =
                message.sign(
                        key,
                        mishap == Mishap.WRONG_NONCE ? nonce + "x" : nonce,
                        mishap == Mishap.OLD ? now.minus(OLD) : now,
                        mishap == Mishap.OLD
                                ? Manner.MOODLE.messageLifetime()
                                : plan.course().manner().messageLifetime());
        if (mishap == Mishap.UNSIGNED) {
            return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + part(signed, 1) + ".";
        }
        if (mishap == Mishap.ALTERED) {
            String altered =
                    decode(part(signed, 1)).replace("\"sub\":\"", "\"sub\":\"someone-else-");
            return part(signed, 0) + "." + encode(altered) + "." + part(signed, 2);
        }
        return signed;
    }

    private static AuthorizationOutcome shown(int status, String reason) {
        return new AuthorizationOutcome.ShownHere(status, reason);
    }

    private static AuthorizationOutcome error(
            String redirect, String code, String description, @Nullable String state) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("error", code);
        fields.put("error_description", description);
        if (state != null) {
            fields.put("state", state);
        }
        return new AuthorizationOutcome.Post(new FormPost(URI.create(redirect), fields), false);
    }

    private static String part(String token, int index) {
        return token.split("\\.", -1)[index];
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static <T> Supplier<T> lazily(Supplier<T> make) {
        return new Supplier<>() {
            private Optional<T> made = Optional.empty();

            @Override
            public synchronized T get() {
                T value = made.orElseGet(make);
                made = Optional.of(value);
                return value;
            }
        };
    }
}
