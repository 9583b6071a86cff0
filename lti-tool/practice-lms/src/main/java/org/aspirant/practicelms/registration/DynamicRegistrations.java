package org.aspirant.practicelms.registration;

import java.net.URI;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.Request;
import org.aspirant.practicelms.http.RequestRefused;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.registration.RegistrationTokens.Standing;

/**
 * Lets a tool register itself, in the manner of Moodle or of Canvas.
 *
 * <p>Moodle shows its configuration to anybody and answers errors as plain text under an HTML type,
 * with 404 for a token that it cannot read; Canvas wants the token for the configuration too and
 * answers 422 for what it does not know.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0</a>
 */
public final class DynamicRegistrations {

    private static final int UNAUTHORIZED = 401;
    private static final String BEARER = "Bearer ";

    private final PlatformAddresses addresses;
    private final Function<Manner, String> deployments;
    private final Consumer<ToolRegistration> registered;
    private final RegistrationTokens tokens;
    private final Set<RegistrationQuirk> quirks =
            Collections.synchronizedSet(EnumSet.noneOf(RegistrationQuirk.class));
    private final AtomicLong clients = new AtomicLong();

    /**
     * @param deployments the deployment that a registration in a manner makes
     * @param registered takes the tool in place of the one before
     */
    public DynamicRegistrations(
            PlatformAddresses addresses,
            Function<Manner, String> deployments,
            Consumer<ToolRegistration> registered,
            Clock clock) {
        this.addresses = addresses;
        this.deployments = deployments;
        this.registered = registered;
        this.tokens = new RegistrationTokens(clock);
    }

    public void addTo(Routes routes) {
        routes.on("GET", "/registration/{manner}/openid-configuration", this::configuration)
                .on("POST", "/registration/{manner}", this::register);
    }

    /** Switches a quirk on or off. */
    public void quirk(RegistrationQuirk quirk, boolean on) {
        boolean unused = on ? quirks.add(quirk) : quirks.remove(quirk);
    }

    /**
     * Where a browser opens the tool's registration address: with the address of the configuration
     * and a fresh token (section 3.3).
     *
     * @param tool the address as the tool's administrator gave it
     */
    public URI opening(URI tool, Manner manner) {
        Map<String, String> added = new LinkedHashMap<>();
        added.put("openid_configuration", at(manner, "/openid-configuration").toString());
        if (!quirks.contains(RegistrationQuirk.NO_TOKEN)) {
            added.put("registration_token", tokens.issue());
        }
        String query = Parameters.ofSingle(added).encoded();
        return URI.create(tool + (tool.getRawQuery() == null ? "?" : "&") + query);
    }

    private Answer configuration(Request request) {
        Manner manner = manner(request);
        if (manner == Manner.CANVAS) {
            Optional<Response> refusal = refused(request, manner);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return Response.json(
                200, OpenIdConfiguration.json(addresses, at(manner, ""), manner, quirksNow()));
    }

    private Answer register(Request request) {
        Manner manner = manner(request);
        Optional<Response> refusal = refused(request, manner);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        ToolRegistration tool;
        try {
            tool = RegistrationReading.read(request.text(), manner, client(manner));
        } catch (RequestRefused wrong) {
            return error(wrong.status(), wrong.reason(), manner);
        }
        Optional<String> token = token(request);
        if (token.isPresent() && !tokens.use(token.get())) {
            return error(UNAUTHORIZED, "token_already_used", manner);
        }
        Set<RegistrationQuirk> now = quirksNow();
        ToolRegistration granted =
                now.contains(RegistrationQuirk.SCOPES_TAKEN_AWAY) ? tool.withoutScopes() : tool;
        registered.accept(granted);
        int status = now.contains(RegistrationQuirk.ANSWERS_CREATED) ? 201 : 200;
        return now.contains(RegistrationQuirk.UNREADABLE_ANSWER)
                ? Response.html(status, "<p>Welcome</p>")
                : Response.json(status, answer(granted, manner, now));
    }

    private String answer(ToolRegistration tool, Manner manner, Set<RegistrationQuirk> now) {
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("target_link_uri", tool.targetLinkUri().toString());
        configuration.put("domain", tool.targetLinkUri().getRawAuthority());
        if (!now.contains(RegistrationQuirk.NO_DEPLOYMENT_IN_ANSWER)) {
            configuration.put("deployment_id", deployments.apply(manner));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("client_id", tool.clientId());
        answer.put("response_types", List.of("id_token"));
        answer.put("initiate_login_uri", tool.tool().loginInitiation().toString());
        answer.put("jwks_uri", tool.tool().jwks().toString());
        answer.put("redirect_uris", List.copyOf(tool.tool().redirectUris()));
        answer.put("token_endpoint_auth_method", "private_key_jwt");
        answer.put("scope", LtiScope.joined(tool.tool().scopes()));
        answer.put(RegistrationReading.TOOL, configuration);
        return StrictJson.write(answer);
    }

    private Optional<Response> refused(Request request, Manner manner) {
        if (quirks.contains(RegistrationQuirk.NO_TOKEN)) {
            return Optional.empty();
        }
        Optional<String> token = token(request);
        if (token.isEmpty()) {
            return Optional.of(error(UNAUTHORIZED, "missing_registration_token", manner));
        }
        Standing standing = tokens.standing(token.get());
        if (standing == Standing.GOOD) {
            return Optional.empty();
        }
        if (standing == Standing.USED) {
            return Optional.of(error(UNAUTHORIZED, "token_already_used", manner));
        }
        return Optional.of(
                manner == Manner.MOODLE
                        ? Response.html(404, "<!DOCTYPE html><title>Error</title>")
                        : error(UNAUTHORIZED, "invalid token", manner));
    }

    private static Response error(int status, String reason, Manner manner) {
        return manner == Manner.MOODLE
                ? Response.html(status, reason.replaceAll("[<>&]", ""))
                : Response.json(
                        status,
                        StrictJson.write(
                                Map.of(
                                        "errors",
                                        List.of(Map.of("message", reason, "field", "base")))));
    }

    /** As long and as meaningless as those of the platform that is meant. */
    private String client(Manner manner) {
        long number =
                quirks.contains(RegistrationQuirk.SAME_CLIENT)
                        ? clients.get()
                        : clients.incrementAndGet();
        return manner == Manner.MOODLE
                ? "pRacT1ceTool%03d".formatted(number)
                : "%d".formatted(10_000_000_000_000L + number);
    }

    private Set<RegistrationQuirk> quirksNow() {
        synchronized (quirks) {
            return Set.copyOf(quirks);
        }
    }

    private URI at(Manner manner, String path) {
        return addresses.at("/registration/" + manner.name().toLowerCase(Locale.ROOT) + path);
    }

    private static Optional<String> token(Request request) {
        return request.header("Authorization")
                .filter(sent -> sent.startsWith(BEARER))
                .map(sent -> sent.substring(BEARER.length()));
    }

    private static Manner manner(Request request) {
        for (Manner manner : Manner.values()) {
            if (manner.name().toLowerCase(Locale.ROOT).equals(request.part("manner"))) {
                return manner;
            }
        }
        throw RequestRefused.notFound("No platform here is called so.");
    }
}
