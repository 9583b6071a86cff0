package org.aspirant.tool.persistence.administration;

import java.time.Clock;
import java.util.List;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.AdministratorName;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.credentials.Credentials;
import org.aspirant.tool.administration.credentials.PasswordHash;
import org.aspirant.tool.administration.credentials.TotpSecret;

/** Makes accounts of people who never sign in. */
public record Accounts(Administrators administrators, Clock clock) {

    private static final PasswordHash NONE = new PasswordHash("pbkdf2-sha256$1$AA==$AA==");

    public Administrator add(String name, Charge charge) {
        var administrator =
                new Administrator(
                        AdministratorId.fresh(),
                        new AdministratorName(name),
                        charge,
                        clock.instant());
        var credentials =
                new Credentials(NONE, new TotpSecret(new byte[TotpSecret.BYTES]), 0, List.of());
        if (!administrators.add(administrator, credentials)) {
            throw new AssertionError("somebody has the name " + name);
        }
        return administrator;
    }
}
