package org.aspirant.tool.administration.enrolling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.AdministratorName;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.credentials.Credentials;
import org.aspirant.tool.administration.credentials.PasswordFault;
import org.aspirant.tool.administration.credentials.PasswordHash;
import org.aspirant.tool.administration.credentials.PasswordRule;
import org.aspirant.tool.administration.credentials.Passwords;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.aspirant.tool.administration.credentials.TypedSecret;
import org.aspirant.tool.administration.enrolling.EnrolOutcome.BadPassword;
import org.aspirant.tool.administration.enrolling.EnrolOutcome.Enrolled;
import org.aspirant.tool.administration.enrolling.EnrolOutcome.Refused;
import org.aspirant.tool.administration.signin.AdminSessions;

/** Makes the account of an administrator, who is signed in by it; the secret is used up. */
public final class Enrolling {

    private final UnitOfWork unitOfWork;
    private final OpeningEnrolment opening;
    private final Enrolments enrolments;
    private final Administrators administrators;
    private final AdminSessions sessions;
    private final Passwords passwords;
    private final Trail trail;
    private final Clock clock;

    public Enrolling(
            UnitOfWork unitOfWork,
            OpeningEnrolment opening,
            Enrolments enrolments,
            Administrators administrators,
            AdminSessions sessions,
            Passwords passwords,
            Trail trail,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.opening = opening;
        this.enrolments = enrolments;
        this.administrators = administrators;
        this.sessions = sessions;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What somebody chose.
     *
     * @param code that the app shows, set up with {@link TotpSecret#from} of the door
     */
    public record Choice(String name, String password, String again, String code) {

        @Override
        public String toString() {
            return "Choice[…]";
        }
    }

    /**
     * Makes the account.
     *
     * @param door of the browser in which the secret was shown
     */
    public EnrolOutcome enrol(Token door, Choice choice) {
        Optional<Enrolment> enrolment = opening.opened(door);
        if (enrolment.isEmpty()) {
            return new Refused(EnrolFault.UNKNOWN_SECRET);
        }
        Optional<AdministratorName> name = AdministratorName.parse(choice.name());
        if (name.isEmpty()) {
            return new Refused(EnrolFault.UNUSABLE_NAME);
        }
        Optional<PasswordFault> fault = PasswordRule.judge(choice.password(), name.get());
        if (fault.isPresent()) {
            return new BadPassword(fault.get());
        }
        if (!choice.password().equals(choice.again())) {
            return new BadPassword(PasswordFault.DIFFERENT);
        }
        TotpSecret totp = TotpSecret.from(door);
        OptionalLong step = totp.stepOf(choice.code().replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty()) {
            return new Refused(EnrolFault.WRONG_CODE);
        }
        Optional<PasswordHash> hash = passwords.hash(choice.password());
        if (hash.isEmpty()) {
            return new Refused(EnrolFault.BUSY);
        }
        List<TypedSecret> codes = TypedSecret.recoveryCodes();
        var credentials =
                new Credentials(
                        hash.get(),
                        totp,
                        step.getAsLong(),
                        codes.stream().map(TypedSecret::hash).toList());
        try {
            return unitOfWork.run(() -> keep(enrolment.get(), name.get(), credentials, codes));
        } catch (UsedMeanwhile tooLate) {
            return new Refused(EnrolFault.UNKNOWN_SECRET);
        }
    }

    private EnrolOutcome keep(
            Enrolment enrolment,
            AdministratorName name,
            Credentials credentials,
            List<TypedSecret> codes) {
        Instant now = clock.instant();
        var administrator =
                new Administrator(AdministratorId.fresh(), name, enrolment.charge(), now);
        if (!administrators.add(administrator, credentials)) {
            return new Refused(EnrolFault.NAME_TAKEN);
        }
        if (!enrolments.use(enrolment.secretHash(), now)) {
            throw new UsedMeanwhile();
        }
        Token session = Token.fresh();
        sessions.begin(session, administrator.id(), now);
        trail.note(
                AdministrationEntry.server(
                        administrator,
                        now,
                        AdministrationAction.ADMINISTRATOR_ENROLLED,
                        "administrator:" + administrator.id() + " by:" + enrolment.kind()));
        return new Enrolled(administrator, codes, session);
    }

    /** Undoes what was written: of two who use one secret at once, one alone is kept. */
    private static final class UsedMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
