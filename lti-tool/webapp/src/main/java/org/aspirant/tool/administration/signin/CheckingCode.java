package org.aspirant.tool.administration.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.credentials.Proofs;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.credentials.TypedSecret;

/**
 * The second step of a sign-in: a code of the app, or a recovery code, each of which works once.
 */
public final class CheckingCode {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    /** The password's and the code's. */
    private static final int ATTEMPTS_OF_A_SIGN_IN = 2;

    private final UnitOfWork unitOfWork;
    private final Administrators administrators;
    private final Proofs proofs;
    private final AdminSessions sessions;
    private final Throttle throttle;
    private final Trail trail;
    private final Clock clock;

    public CheckingCode(
            UnitOfWork unitOfWork,
            Administrators administrators,
            Proofs proofs,
            AdminSessions sessions,
            Throttle throttle,
            Trail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.administrators = administrators;
        this.proofs = proofs;
        this.sessions = sessions;
        this.throttle = throttle;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Compares, and begins a session with a token of its own.
     *
     * @param half as the first step gave it out
     * @param typed six digits or a recovery code, blanks and hyphens as people type them
     * @param address where the attempt comes from
     */
    public SignInOutcome check(Token half, String typed, String address) {
        Optional<Administrator> found =
                sessions.half(half, clock.instant()).flatMap(administrators::find);
        if (found.isEmpty()) {
            return SignInOutcome.Refused.because(SignInFault.START_AGAIN);
        }
        Administrator who = found.get();
        Optional<Duration> wait = throttle.forName(who.name().key(), address);
        if (wait.isPresent()) {
            return new SignInOutcome.Refused(SignInFault.WAIT, wait.get());
        }
        SignInOutcome outcome = unitOfWork.run(() -> judge(who, half, typed));
        if (outcome instanceof SignInOutcome.SignedIn) {
            throttle.right(who.name().key(), address, ATTEMPTS_OF_A_SIGN_IN);
        }
        return outcome;
    }

    private SignInOutcome judge(Administrator who, Token half, String typed) {
        String bare = typed.replaceAll("\\s", "");
        if (!SIX_DIGITS.matcher(bare).matches()) {
            return recovered(who, half, typed);
        }
        OptionalLong step = proofs.totp(who.id()).stepOf(bare, clock.instant());
        if (step.isEmpty()) {
            return SignInOutcome.Refused.because(SignInFault.WRONG_CODE);
        }
        return proofs.useStep(who.id(), step.getAsLong())
                ? begin(who, half, AdministrationAction.SIGNED_IN)
                : SignInOutcome.Refused.because(SignInFault.CODE_USED);
    }

    private SignInOutcome recovered(Administrator who, Token half, String typed) {
        boolean used =
                TypedSecret.parse(typed)
                        .filter(
                                code ->
                                        proofs.useRecoveryCode(
                                                who.id(), code.hash(), clock.instant()))
                        .isPresent();
        return used
                ? begin(who, half, AdministrationAction.SIGNED_IN_BY_RECOVERY_CODE)
                : SignInOutcome.Refused.because(SignInFault.WRONG_CODE);
    }

    private SignInOutcome begin(Administrator who, Token half, AdministrationAction how) {
        Instant now = clock.instant();
        Token session = Token.fresh();
        sessions.end(half);
        sessions.begin(session, who.id(), now);
        trail.note(AdministrationEntry.server(who, now, how, "administrator:" + who.id()));
        return new SignInOutcome.SignedIn(session);
    }
}
