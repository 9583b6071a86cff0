package org.aspirant.tool.persistence.administration;

import java.time.Instant;
import java.util.List;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.account.ChangingPassword;
import org.aspirant.tool.administration.account.ProvingAgain;
import org.aspirant.tool.administration.account.RenewingCodes;
import org.aspirant.tool.administration.credentials.Passwords;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.aspirant.tool.administration.credentials.TypedSecret;
import org.aspirant.tool.administration.enrolling.EnrolOutcome;
import org.aspirant.tool.administration.enrolling.Enrolling;
import org.aspirant.tool.administration.enrolling.MakingSecrets;
import org.aspirant.tool.administration.enrolling.OpeningEnrolment;
import org.aspirant.tool.administration.signin.CheckingCode;
import org.aspirant.tool.administration.signin.CheckingPassword;
import org.aspirant.tool.administration.signin.Entering;
import org.aspirant.tool.administration.signin.SignInOutcome;
import org.aspirant.tool.administration.signin.Throttle;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.LocalUnitOfWork;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.aspirant.tool.persistence.vault.TestVault;
import org.jdbi.v3.core.Jdbi;

/** Everything of signing in over a real, empty database. */
final class AdministrationFixture {

    static final String PASSWORD = "quiet orange rivers";
    static final String HERE = "192.0.2.7";

    /** With little work: what they are worth is tested with the passwords. */
    private static final Passwords PASSWORDS = new Passwords(1_000);

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-02T09:30:00Z"));
    final LocalUnitOfWork unitOfWork;
    final Jdbi jdbi;
    final JdbiAdministrators administrators;
    final JdbiProofs proofs;
    final JdbiAdminSessions sessions;
    final JdbiEnrolments enrolments;
    final JdbiTrail trail;
    final SubjectIndex index;
    final JdbiAttempts attempts;
    final MakingSecrets making;
    final OpeningEnrolment opening;
    final Enrolling enrolling;
    final CheckingPassword checkingPassword;
    final CheckingCode checkingCode;
    final Entering entering;
    final ChangingPassword changingPassword;
    final RenewingCodes renewingCodes;

    AdministrationFixture(TestDatabase database) {
        unitOfWork = new LocalUnitOfWork(database.empty());
        jdbi = Database.open(unitOfWork.dataSource());
        administrators = new JdbiAdministrators(jdbi, TestVault.open());
        proofs = new JdbiProofs(jdbi, TestVault.open());
        sessions = new JdbiAdminSessions(jdbi);
        enrolments = new JdbiEnrolments(jdbi);
        trail = new JdbiTrail(jdbi);
        index = SubjectIndex.open(jdbi, TestVault.open(), clock);
        attempts = new JdbiAttempts(jdbi, index);
        var throttle = new Throttle(attempts, clock);
        making = new MakingSecrets(unitOfWork, enrolments, administrators, trail, clock);
        opening = new OpeningEnrolment(enrolments, administrators, throttle, clock);
        enrolling =
                new Enrolling(
                        unitOfWork,
                        opening,
                        enrolments,
                        administrators,
                        sessions,
                        PASSWORDS,
                        trail,
                        clock);
        checkingPassword =
                new CheckingPassword(administrators, sessions, throttle, PASSWORDS, clock);
        checkingCode =
                new CheckingCode(
                        unitOfWork, administrators, proofs, sessions, throttle, trail, clock);
        entering = new Entering(sessions, administrators, clock);
        var proving = new ProvingAgain(proofs, PASSWORDS, throttle);
        changingPassword =
                new ChangingPassword(
                        unitOfWork, proving, proofs, PASSWORDS, sessions, trail, clock);
        renewingCodes = new RenewingCodes(unitOfWork, proving, proofs, sessions, trail, clock);
    }

    /** Somebody with an account, as their browser and their telephone know it. */
    record Account(
            Administrator administrator,
            TotpSecret app,
            List<TypedSecret> recoveryCodes,
            Token session) {}

    Account first() {
        return enrol(making.forFirstRun().orElseThrow(), "dolores");
    }

    Account enrol(TypedSecret secret, String name) {
        Token door = Token.fresh();
        var fault = opening.open(secret.grouped(), door, HERE);
        if (fault.isPresent()) {
            throw new AssertionError(fault.get());
        }
        var enrolled = (EnrolOutcome.Enrolled) enrolling.enrol(door, choice(name, door));
        return new Account(
                enrolled.administrator(),
                TotpSecret.from(door),
                enrolled.recoveryCodes(),
                enrolled.session());
    }

    /** An account of somebody who never signs in. */
    Administrator add(String name, Charge charge) {
        return new Accounts(administrators, clock).add(name, charge);
    }

    Enrolling.Choice choice(String name, Token door) {
        return new Enrolling.Choice(name, PASSWORD, PASSWORD, code(TotpSecret.from(door)));
    }

    /** What the app shows now. */
    String code(TotpSecret app) {
        return app.code(TotpSecret.step(clock.instant()));
    }

    SignInOutcome password(String name, String password) {
        return checkingPassword.check(name, password, HERE);
    }

    Token half(String name) {
        return ((SignInOutcome.CodeWanted) password(name, PASSWORD)).half();
    }
}
