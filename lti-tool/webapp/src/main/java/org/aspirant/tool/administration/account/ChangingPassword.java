package org.aspirant.tool.administration.account;

import java.time.Clock;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.credentials.PasswordFault;
import org.aspirant.tool.administration.credentials.PasswordHash;
import org.aspirant.tool.administration.credentials.PasswordRule;
import org.aspirant.tool.administration.credentials.Passwords;
import org.aspirant.tool.administration.credentials.Proofs;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.signin.AdminSessions;

/** Another password, for whoever knows the present one. */
public final class ChangingPassword {

    private final UnitOfWork unitOfWork;
    private final ProvingAgain proving;
    private final Proofs proofs;
    private final Passwords passwords;
    private final AdminSessions sessions;
    private final Trail trail;
    private final Clock clock;

    public ChangingPassword(
            UnitOfWork unitOfWork,
            ProvingAgain proving,
            Proofs proofs,
            Passwords passwords,
            AdminSessions sessions,
            Trail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.proving = proving;
        this.proofs = proofs;
        this.passwords = passwords;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What somebody typed. */
    public record Choice(String present, String password, String again) {

        @Override
        public String toString() {
            return "Choice[…]";
        }
    }

    /**
     * Changes it, and ends every other session.
     *
     * @param session in which it is asked for
     * @param address where from
     */
    public AccountOutcome change(Administrator who, Token session, Choice choice, String address) {
        Optional<PasswordFault> fault = PasswordRule.judge(choice.password(), who.name());
        if (fault.isPresent()) {
            return new AccountOutcome.BadPassword(fault.get());
        }
        if (!choice.password().equals(choice.again())) {
            return new AccountOutcome.BadPassword(PasswordFault.DIFFERENT);
        }
        Optional<AccountFault> unproved = proving.prove(who, choice.present(), address);
        if (unproved.isPresent()) {
            return new AccountOutcome.Refused(unproved.get());
        }
        Optional<PasswordHash> hash = passwords.hash(choice.password());
        return hash.isEmpty()
                ? new AccountOutcome.Refused(AccountFault.BUSY)
                : unitOfWork.run(() -> keep(who, session, hash.get()));
    }

    private AccountOutcome keep(Administrator who, Token session, PasswordHash hash) {
        proofs.changePassword(who.id(), hash);
        sessions.endOthers(who.id(), session);
        trail.note(
                AdministrationEntry.server(
                        who,
                        clock.instant(),
                        AdministrationAction.PASSWORD_CHANGED,
                        "administrator:" + who.id()));
        return new AccountOutcome.Changed();
    }
}
