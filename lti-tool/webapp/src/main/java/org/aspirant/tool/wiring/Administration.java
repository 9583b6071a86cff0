package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.Overseeing;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.credentials.PasswordHash;
import org.aspirant.tool.administration.credentials.Passwords;
import org.aspirant.tool.administration.credentials.Proofs;
import org.aspirant.tool.administration.enrolling.Enrolling;
import org.aspirant.tool.administration.enrolling.Enrolments;
import org.aspirant.tool.administration.enrolling.MakingSecrets;
import org.aspirant.tool.administration.enrolling.OpeningEnrolment;
import org.aspirant.tool.administration.signin.AdminSessions;
import org.aspirant.tool.administration.signin.CheckingCode;
import org.aspirant.tool.administration.signin.CheckingPassword;
import org.aspirant.tool.administration.signin.Entering;
import org.aspirant.tool.administration.signin.Throttle;
import org.aspirant.tool.persistence.administration.JdbiAdminSessions;
import org.aspirant.tool.persistence.administration.JdbiAdministrators;
import org.aspirant.tool.persistence.administration.JdbiAttempts;
import org.aspirant.tool.persistence.administration.JdbiEnrolments;
import org.aspirant.tool.persistence.administration.JdbiProofs;
import org.aspirant.tool.persistence.administration.JdbiTrail;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.aspirant.tool.persistence.vault.Vault;
import org.jdbi.v3.core.Jdbi;

/** Who administers the tool, and how they sign in. */
@ApplicationScoped
public class Administration {

    @Produces
    @Singleton
    JdbiAdministrators administrators(Jdbi jdbi, Vault vault) {
        return new JdbiAdministrators(jdbi, vault);
    }

    @Produces
    @Singleton
    JdbiProofs proofs(Jdbi jdbi, Vault vault) {
        return new JdbiProofs(jdbi, vault);
    }

    @Produces
    @Singleton
    JdbiAdminSessions adminSessions(Jdbi jdbi) {
        return new JdbiAdminSessions(jdbi);
    }

    @Produces
    @Singleton
    JdbiEnrolments enrolments(Jdbi jdbi) {
        return new JdbiEnrolments(jdbi);
    }

    @Produces
    @Singleton
    JdbiTrail trail(Jdbi jdbi) {
        return new JdbiTrail(jdbi);
    }

    @Produces
    @Singleton
    Throttle throttle(Jdbi jdbi, SubjectIndex index, Clock clock) {
        return new Throttle(new JdbiAttempts(jdbi, index), clock);
    }

    @Produces
    @Singleton
    Passwords passwords() {
        return new Passwords(PasswordHash.ITERATIONS);
    }

    @Produces
    @Singleton
    CheckingPassword checkingPassword(
            Administrators administrators,
            AdminSessions sessions,
            Throttle throttle,
            Passwords passwords,
            Clock clock) {
        return new CheckingPassword(administrators, sessions, throttle, passwords, clock);
    }

    @Produces
    @Singleton
    CheckingCode checkingCode(
            UnitOfWork unitOfWork,
            Administrators administrators,
            Proofs proofs,
            AdminSessions sessions,
            Throttle throttle,
            Trail trail,
            Clock clock) {
        return new CheckingCode(
                unitOfWork, administrators, proofs, sessions, throttle, trail, clock);
    }

    @Produces
    @Singleton
    Entering entering(AdminSessions sessions, Administrators administrators, Clock clock) {
        return new Entering(sessions, administrators, clock);
    }

    @Produces
    @Singleton
    OpeningEnrolment openingEnrolment(
            Enrolments enrolments, Administrators administrators, Throttle throttle, Clock clock) {
        return new OpeningEnrolment(enrolments, administrators, throttle, clock);
    }

    @Produces
    @Singleton
    Enrolling enrolling(
            UnitOfWork unitOfWork,
            OpeningEnrolment opening,
            Enrolments enrolments,
            Administrators administrators,
            AdminSessions sessions,
            Passwords passwords,
            Trail trail,
            Clock clock) {
        return new Enrolling(
                unitOfWork, opening, enrolments, administrators, sessions, passwords, trail, clock);
    }

    @Produces
    @Singleton
    MakingSecrets makingSecrets(
            UnitOfWork unitOfWork,
            Enrolments enrolments,
            Administrators administrators,
            Trail trail,
            Clock clock) {
        return new MakingSecrets(unitOfWork, enrolments, administrators, trail, clock);
    }

    @Produces
    @Singleton
    Overseeing overseeing(Administrators administrators, Proofs proofs, Trail trail) {
        return new Overseeing(administrators, proofs, trail);
    }
}
