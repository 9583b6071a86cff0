package org.aspirant.lti.launch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.lti.http.Excerpt;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.keys.KeyOutcome;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.keys.SignedToken;
import org.aspirant.lti.keys.TokenFault;
import org.aspirant.lti.keys.TokenReading;
import org.aspirant.lti.login.BrowserBinding;
import org.aspirant.lti.login.PendingLogin;
import org.aspirant.lti.login.PendingLogins;
import org.aspirant.lti.login.PlatformStorage;
import org.aspirant.lti.login.State;
import org.aspirant.lti.login.ToolAddress;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.Registrations;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a browser posts to the launch address, in the order of {@link LaunchFault}.
 *
 * <p>The pending login is taken out of its store before the token is looked at, so a state works
 * once, whatever became of the first try. A post whose browser shows no binding takes nothing: it
 * may be posted again with what the platform's storage kept.
 *
 * <p>Safe for use by several threads.
 */
public final class LaunchValidation {

    private final Registrations registrations;
    private final PendingLogins pendingLogins;
    private final RemoteKeySets keySets;
    private final ToolAddress tool;
    private final Clock clock;

    public LaunchValidation(
            Registrations registrations,
            PendingLogins pendingLogins,
            RemoteKeySets keySets,
            ToolAddress tool,
            Clock clock) {
        this.registrations = registrations;
        this.pendingLogins = pendingLogins;
        this.keySets = keySets;
        this.tool = tool;
        this.clock = clock;
    }

    public LaunchOutcome validate(LaunchPost post) {
        try {
            String idToken = idToken(post);
            PendingLogin login = login(post);
            Registration registration =
                    registrations
                            .find(login.registration())
                            .orElseThrow(
                                    () ->
                                            new RefusalException(
                                                    LaunchFault.REGISTRATION_GONE,
                                                    login.registration().toString()));
            ClaimReader claims = ClaimReader.of(signed(idToken, registration));
            Instant issued =
                    TokenChecks.check(claims, registration.key(), login.nonce(), clock.instant());
            return new LaunchOutcome.Accepted(
                    new MessageChecks(claims, registration, login, tool).check(issued));
        } catch (RefusalException refusal) {
            return refusal.outcome();
        }
    }

    /**
     * Where to ask for the binding of a launch that was refused with {@link
     * LaunchFault#BROWSER_NOT_BOUND}: a page fetches it there and posts the launch again with it.
     * Takes nothing out of the store.
     *
     * @return empty if no login waits for this state, or its platform offered no storage
     */
    public Optional<PlatformStorage> storage(LaunchPost post) {
        String sent = post.state();
        Optional<PendingLogin> login =
                (sent == null ? Optional.<State>empty() : State.parse(sent))
                        .flatMap(pendingLogins::find)
                        .filter(waiting -> !waiting.isExpired(clock.instant()));
        return login.flatMap(
                waiting ->
                        registrations
                                .find(waiting.registration())
                                .flatMap(
                                        registration -> PlatformStorage.of(waiting, registration)));
    }

    private static String idToken(LaunchPost post) throws RefusalException {
        var repeated = post.parameters().repeated(LaunchPost.NAMES);
        if (repeated.isPresent()) {
            throw new RefusalException(LaunchFault.REPEATED_PARAMETER, repeated.get());
        }
        String error = post.error();
        if (error != null) {
            throw platformError(error, post.errorDescription());
        }
        String idToken = post.idToken();
        if (idToken == null) {
            throw new RefusalException(LaunchFault.NO_ID_TOKEN, "no id_token");
        }
        if (idToken.length() > SignedToken.MAX_LENGTH) {
            throw new RefusalException(
                    LaunchFault.TOKEN_TOO_LARGE, idToken.length() + " characters");
        }
        return idToken;
    }

    private static RefusalException platformError(String error, @Nullable String description) {
        LaunchFault fault =
                switch (error) {
                    case "launch_no_longer_valid" -> LaunchFault.LAUNCH_NO_LONGER_VALID;
                    case "login_required" -> LaunchFault.PLATFORM_LOGIN_REQUIRED;
                    default -> LaunchFault.PLATFORM_ERROR;
                };
        return new RefusalException(
                fault, Excerpt.of(description == null ? error : error + ": " + description));
    }

    private PendingLogin login(LaunchPost post) throws RefusalException {
        String sent = post.state();
        if (sent == null) {
            throw new RefusalException(LaunchFault.NO_STATE, "no state");
        }
        String binding = post.binding();
        if (binding == null || binding.isEmpty()) {
            throw new RefusalException(LaunchFault.BROWSER_NOT_BOUND, "no binding shown");
        }
        PendingLogin login =
                State.parse(sent)
                        .flatMap(pendingLogins::take)
                        .orElseThrow(
                                () ->
                                        new RefusalException(
                                                LaunchFault.STATE_UNKNOWN_OR_USED,
                                                "no login waits for this state"));
        if (!BrowserBinding.matches(binding, login.bindingHash())) {
            throw new RefusalException(LaunchFault.BROWSER_DIFFERS, "another binding shown");
        }
        if (login.isExpired(clock.instant())) {
            throw new RefusalException(LaunchFault.STATE_EXPIRED, "expired " + login.expires());
        }
        return login;
    }

    private ObjectNode signed(String idToken, Registration registration) throws RefusalException {
        TokenReading reading = SignedToken.read(idToken);
        if (reading instanceof TokenReading.Unreadable unreadable) {
            throw new RefusalException(faultOf(unreadable.fault()), unreadable.detail());
        }
        SignedToken token = ((TokenReading.Read) reading).token();
        KeyOutcome key =
                keySets.find(registration.endpoints().jwks(), registration.reach(), token.keyId());
        if (key instanceof KeyOutcome.Unavailable unavailable) {
            throw new RefusalException(LaunchFault.KEYS_UNAVAILABLE, unavailable.detail());
        }
        if (!(key instanceof KeyOutcome.Found found)) {
            throw new RefusalException(
                    LaunchFault.UNKNOWN_KEY, "not in " + registration.endpoints().jwks());
        }
        try {
            return found.key()
                    .verified(token)
                    .orElseThrow(
                            () ->
                                    new RefusalException(
                                            LaunchFault.BAD_SIGNATURE, "by the key it names"));
        } catch (UnreadableJsonException e) {
            throw new RefusalException(
                    LaunchFault.UNREADABLE_CLAIMS, String.valueOf(e.getMessage()));
        }
    }

    private static LaunchFault faultOf(TokenFault fault) {
        return switch (fault) {
            case TOO_LARGE -> LaunchFault.TOKEN_TOO_LARGE;
            case NOT_A_TOKEN -> LaunchFault.NOT_A_TOKEN;
            case ENCRYPTED -> LaunchFault.ENCRYPTED_TOKEN;
            case WRONG_ALGORITHM -> LaunchFault.WRONG_ALGORITHM;
            case CRITICAL_HEADER -> LaunchFault.CRITICAL_HEADER;
            case NO_KEY_ID -> LaunchFault.NO_KEY_ID;
        };
    }
}
