package org.aspirant.tool.administration.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.credentials.Proofs;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.aspirant.tool.administration.credentials.TypedSecret;
import org.aspirant.tool.administration.signin.AdminSessions;

/** Another authenticator app, or recovery codes anew; either way the earlier codes are void. */
public final class RenewingCodes {

    private final UnitOfWork unitOfWork;
    private final ProvingAgain proving;
    private final Proofs proofs;
    private final AdminSessions sessions;
    private final Trail trail;
    private final Clock clock;

    public RenewingCodes(
            UnitOfWork unitOfWork,
            ProvingAgain proving,
            Proofs proofs,
            AdminSessions sessions,
            Trail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.proving = proving;
        this.proofs = proofs;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Recovery codes anew.
     *
     * @param address where it is asked for
     */
    public AccountOutcome renew(Administrator who, String password, String address) {
        Optional<AccountFault> fault = proving.prove(who, password, address);
        return fault.isPresent()
                ? new AccountOutcome.Refused(fault.get())
                : unitOfWork.run(() -> codes(who, AdministrationAction.RECOVERY_CODES_RENEWED));
    }

    /**
     * Another app, with recovery codes anew: whoever had the old telephone may have had those, too.
     * Every other session ends.
     *
     * @param session in which it is asked for; the app's secret follows from it
     * @param code that the new app shows
     * @param address where it is asked for
     */
    public AccountOutcome replaceApp(
            Administrator who, Token session, String password, String code, String address) {
        Optional<AccountFault> fault = proving.prove(who, password, address);
        if (fault.isPresent()) {
            return new AccountOutcome.Refused(fault.get());
        }
        TotpSecret totp = TotpSecret.from(session);
        OptionalLong step = totp.stepOf(code.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty()) {
            return new AccountOutcome.Refused(AccountFault.WRONG_CODE);
        }
        return unitOfWork.run(
                () -> {
                    proofs.replaceApp(who.id(), totp, step.getAsLong());
                    sessions.endOthers(who.id(), session);
                    return codes(who, AdministrationAction.APP_REPLACED);
                });
    }

    private AccountOutcome codes(Administrator who, AdministrationAction action) {
        List<TypedSecret> codes = TypedSecret.recoveryCodes();
        proofs.replaceRecoveryCodes(who.id(), codes.stream().map(TypedSecret::hash).toList());
        trail.note(
                AdministrationEntry.server(
                        who, clock.instant(), action, "administrator:" + who.id()));
        return new AccountOutcome.NewCodes(codes);
    }
}
