package org.aspirant.lti.login;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;
import org.jspecify.annotations.Nullable;

/**
 * Answers a platform's request to log somebody in.
 *
 * <p>Nothing is stored before the registration is known and every check has passed.
 */
public final class LoginInitiation {

    /** The longest value of one parameter, in characters. */
    public static final int MAX_PARAMETER = 8 * 1024;

    private final Registrations registrations;
    private final PendingLogins pendingLogins;
    private final ToolAddress tool;
    private final Clock clock;

    public LoginInitiation(
            Registrations registrations,
            PendingLogins pendingLogins,
            ToolAddress tool,
            Clock clock) {
        this.registrations = registrations;
        this.pendingLogins = pendingLogins;
        this.tool = tool;
        this.clock = clock;
    }

    public LoginOutcome initiate(LoginRequest request) {
        Optional<String> repeated = request.parameters().repeated(LoginRequest.NAMES);
        if (repeated.isPresent()) {
            return refuse(LoginFault.REPEATED_PARAMETER, repeated.get());
        }
        for (String name : LoginRequest.NAMES) {
            String value = request.parameters().value(name);
            if (value != null && value.length() > MAX_PARAMETER) {
                return refuse(LoginFault.TOO_LONG, name + " has " + value.length());
            }
            if (value != null && value.indexOf('\0') >= 0) {
                return refuse(LoginFault.UNUSABLE_CHARACTER, name + " holds a NUL");
            }
        }
        String issuer = request.issuer();
        if (issuer == null) {
            return refuse(LoginFault.NO_ISSUER, "no iss");
        }
        String hint = request.loginHint();
        if (hint == null) {
            return refuse(LoginFault.NO_LOGIN_HINT, "no login_hint");
        }
        String target = request.targetLinkUri();
        if (target == null) {
            return refuse(LoginFault.NO_TARGET_LINK, "no target_link_uri");
        }
        List<Registration> candidates = candidates(issuer, request.clientId());
        if (candidates.size() != 1) {
            return candidates.isEmpty()
                    ? refuse(LoginFault.UNKNOWN_REGISTRATION, "no such issuer and client id")
                    : refuse(LoginFault.AMBIGUOUS_ISSUER, candidates.size() + " registrations");
        }
        return begin(candidates.get(0), request, hint, target);
    }

    private List<Registration> candidates(String issuer, @Nullable String clientId) {
        if (issuer.isBlank() || issuer.length() > 255) {
            return List.of();
        }
        if (clientId == null) {
            return registrations.ofIssuer(issuer);
        }
        return clientId.isBlank() || clientId.length() > 255
                ? List.of()
                : registrations.find(new RegistrationKey(issuer, clientId)).stream().toList();
    }

    private LoginOutcome begin(
            Registration registration, LoginRequest request, String hint, String target) {
        String sentDeployment = request.deploymentId();
        if (sentDeployment != null && (sentDeployment.isBlank() || sentDeployment.length() > 255)) {
            return refuse(LoginFault.UNUSABLE_DEPLOYMENT, "length " + sentDeployment.length());
        }
        DeploymentId deployment = sentDeployment == null ? null : new DeploymentId(sentDeployment);
        if (deployment != null && !registration.deployments().admits(deployment)) {
            return refuse(LoginFault.UNKNOWN_DEPLOYMENT, deployment.value());
        }
        Optional<URI> targetLink = tool.own(target);
        if (targetLink.isEmpty()) {
            return refuse(LoginFault.FOREIGN_TARGET_LINK, "not under " + tool.base());
        }
        State state = State.fresh();
        BrowserBinding binding = BrowserBinding.fresh(state);
        PendingLogin login =
                new PendingLogin(
                        state,
                        Secrets.fresh(),
                        binding.hash(),
                        registration.key(),
                        deployment,
                        targetLink.get(),
                        PlatformStorage.target(request.storageTarget()).orElse(null),
                        clock.instant().plus(PendingLogin.LIFETIME));
        if (!pendingLogins.save(login)) {
            return refuse(LoginFault.TOO_MANY_LOGINS, "the store of pending logins is full");
        }
        return new LoginOutcome.Redirect(
                authenticationRequest(registration, login, hint, request.messageHint()),
                binding,
                PlatformStorage.of(login, registration));
    }

    /** By GET: Moodle's own cookie is not sent along with a POST from another site. */
    private URI authenticationRequest(
            Registration registration, PendingLogin login, String hint, @Nullable String message) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("scope", "openid");
        parameters.put("response_type", "id_token");
        parameters.put("response_mode", "form_post");
        parameters.put("prompt", "none");
        parameters.put("client_id", registration.clientId());
        parameters.put("redirect_uri", tool.redirectUri().toString());
        parameters.put("login_hint", hint);
        if (message != null) {
            parameters.put("lti_message_hint", message);
        }
        parameters.put("state", login.state().value());
        parameters.put("nonce", login.nonce());
        URI endpoint = registration.endpoints().authorization();
        return URI.create(
                endpoint
                        + (endpoint.getRawQuery() == null ? "?" : "&")
                        + Parameters.ofSingle(parameters).encoded());
    }

    private static LoginOutcome refuse(LoginFault fault, String detail) {
        return new LoginOutcome.Refused(fault, detail);
    }
}
