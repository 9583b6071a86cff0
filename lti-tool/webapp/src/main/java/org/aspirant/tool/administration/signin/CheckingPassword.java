package org.aspirant.tool.administration.signin;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.Administrators.Known;
import org.aspirant.tool.administration.credentials.Passwords;
import org.aspirant.tool.administration.credentials.Token;

/**
 * The first step of a sign-in. Whether there is somebody of the name is told neither by the answer
 * nor by the time it takes.
 */
public final class CheckingPassword {

    private final Administrators administrators;
    private final AdminSessions sessions;
    private final Throttle throttle;
    private final Passwords passwords;
    private final Clock clock;

    public CheckingPassword(
            Administrators administrators,
            AdminSessions sessions,
            Throttle throttle,
            Passwords passwords,
            Clock clock) {
        this.administrators = administrators;
        this.sessions = sessions;
        this.throttle = throttle;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Compares.
     *
     * @param name as it was typed
     * @param address where the attempt comes from
     */
    public SignInOutcome check(String name, String password, String address) {
        String key =
                Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Optional<Duration> wait = throttle.forName(key, address);
        if (wait.isPresent()) {
            return new SignInOutcome.Refused(SignInFault.WAIT, wait.get());
        }
        Optional<Known> known = administrators.named(key);
        Optional<Boolean> right = passwords.matches(password, known.map(Known::password));
        if (right.isEmpty()) {
            return SignInOutcome.Refused.because(SignInFault.BUSY);
        }
        if (known.isEmpty() || !right.get()) {
            return SignInOutcome.Refused.because(SignInFault.WRONG_NAME_OR_PASSWORD);
        }
        Token half = Token.fresh();
        sessions.beginHalf(half, known.get().who().id(), clock.instant());
        return new SignInOutcome.CodeWanted(half);
    }
}
