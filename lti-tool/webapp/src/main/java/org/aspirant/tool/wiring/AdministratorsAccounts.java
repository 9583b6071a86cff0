package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.Trail;
import org.aspirant.tool.administration.account.ChangingPassword;
import org.aspirant.tool.administration.account.ProvingAgain;
import org.aspirant.tool.administration.account.RenewingCodes;
import org.aspirant.tool.administration.credentials.Passwords;
import org.aspirant.tool.administration.credentials.Proofs;
import org.aspirant.tool.administration.identity.DistrictProvider;
import org.aspirant.tool.administration.identity.Identities;
import org.aspirant.tool.administration.identity.Linking;
import org.aspirant.tool.administration.identity.Vouching;
import org.aspirant.tool.administration.signin.AdminSessions;
import org.aspirant.tool.administration.signin.Throttle;
import org.aspirant.tool.persistence.administration.JdbiIdentities;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.aspirant.tool.wiring.settings.Settings;
import org.aspirant.tool.wiring.settings.SignInSettings;
import org.jdbi.v3.core.Jdbi;

/** What administrators change of their own accounts, and who may vouch for them. */
@ApplicationScoped
public class AdministratorsAccounts {

    @Produces
    @Singleton
    DistrictProvider districtProvider(Settings settings) {
        return new DistrictProvider(settings.signIn().map(SignInSettings::issuer));
    }

    @Produces
    @Singleton
    JdbiIdentities identities(Jdbi jdbi, SubjectIndex index) {
        return new JdbiIdentities(jdbi, index);
    }

    @Produces
    @Singleton
    Vouching vouching(
            UnitOfWork unitOfWork,
            Identities identities,
            Administrators administrators,
            AdminSessions sessions,
            Trail trail,
            Clock clock) {
        return new Vouching(unitOfWork, identities, administrators, sessions, trail, clock);
    }

    @Produces
    @Singleton
    Linking linking(UnitOfWork unitOfWork, Identities identities, Trail trail, Clock clock) {
        return new Linking(unitOfWork, identities, trail, clock);
    }

    @Produces
    @Singleton
    ProvingAgain provingAgain(Proofs proofs, Passwords passwords, Throttle throttle) {
        return new ProvingAgain(proofs, passwords, throttle);
    }

    @Produces
    @Singleton
    ChangingPassword changingPassword(
            UnitOfWork unitOfWork,
            ProvingAgain proving,
            Proofs proofs,
            Passwords passwords,
            AdminSessions sessions,
            Trail trail,
            Clock clock) {
        return new ChangingPassword(unitOfWork, proving, proofs, passwords, sessions, trail, clock);
    }

    @Produces
    @Singleton
    RenewingCodes renewingCodes(
            UnitOfWork unitOfWork,
            ProvingAgain proving,
            Proofs proofs,
            AdminSessions sessions,
            Trail trail,
            Clock clock) {
        return new RenewingCodes(unitOfWork, proving, proofs, sessions, trail, clock);
    }
}
