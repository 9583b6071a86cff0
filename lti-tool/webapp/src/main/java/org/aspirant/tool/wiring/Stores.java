package org.aspirant.tool.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.gradebook.JdbiColumnMaking;
import org.aspirant.tool.persistence.gradebook.JdbiFurtherColumns;
import org.aspirant.tool.persistence.gradebook.JdbiGradebooks;
import org.aspirant.tool.persistence.platform.JdbiLaunchSessions;
import org.aspirant.tool.persistence.platform.JdbiPendingLogins;
import org.aspirant.tool.persistence.platform.JdbiPlaces;
import org.aspirant.tool.persistence.platform.JdbiReviewRequests;
import org.aspirant.tool.persistence.platform.JdbiSubjects;
import org.aspirant.tool.persistence.platform.JdbiTickets;
import org.aspirant.tool.persistence.platform.KeptKeys;
import org.aspirant.tool.persistence.platform.ToolKeys;
import org.aspirant.tool.persistence.vault.MasterKeys;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.aspirant.tool.persistence.vault.Rewrapping;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.aspirant.tool.persistence.vault.Vault;
import org.aspirant.tool.platformlink.delivery.column.ColumnMaking;
import org.aspirant.tool.platformlink.delivery.column.FurtherColumns;
import org.aspirant.tool.platformlink.operator.KeyKeeping;
import org.aspirant.tool.wiring.settings.Settings;
import org.jdbi.v3.core.Jdbi;

/** The database, what encrypts it, and the stores of everything that has to do with platforms. */
@ApplicationScoped
public class Stores {

    /** Logins under way at once; more than a large university begins in ten minutes. */
    private static final int PENDING_LOGINS = 200_000;

    @Resource(lookup = "jdbc/aspirant")
    DataSource dataSource;

    @Produces
    @Singleton
    Jdbi jdbi() {
        return Database.open(dataSource);
    }

    @Produces
    @Singleton
    Vault vault(Settings settings) {
        return new Vault(
                MasterKeys.load(settings.masterKeyFile(), settings.development(), settings.data()));
    }

    @Produces
    @Singleton
    PersonKeys personKeys(Jdbi jdbi, Vault vault, Clock clock) {
        return new PersonKeys(jdbi, vault, clock);
    }

    @Produces
    @Singleton
    SubjectIndex subjectIndex(Jdbi jdbi, Vault vault, Clock clock) {
        return SubjectIndex.open(jdbi, vault, clock);
    }

    @Produces
    @Singleton
    ToolKeys toolKeys(Jdbi jdbi, Vault vault, Clock clock) {
        return new ToolKeys(jdbi, vault, clock);
    }

    @Produces
    @Singleton
    KeyKeeping keyKeeping(ToolKeys keys, Jdbi jdbi, Vault vault) {
        return new KeptKeys(keys, new Rewrapping(jdbi, vault));
    }

    @Produces
    @Singleton
    JdbiPendingLogins pendingLogins(Jdbi jdbi, Clock clock) {
        return new JdbiPendingLogins(jdbi, clock, PENDING_LOGINS);
    }

    @Produces
    @Singleton
    JdbiPlaces places(Jdbi jdbi) {
        return new JdbiPlaces(jdbi);
    }

    @Produces
    @Singleton
    JdbiSubjects subjects(Jdbi jdbi, SubjectIndex index, PersonKeys keys, Clock clock) {
        return new JdbiSubjects(jdbi, index, keys, clock);
    }

    @Produces
    @Singleton
    JdbiGradebooks gradebooks(Jdbi jdbi) {
        return new JdbiGradebooks(jdbi);
    }

    @Produces
    @Singleton
    FurtherColumns furtherColumns(Jdbi jdbi) {
        return new JdbiFurtherColumns(jdbi);
    }

    @Produces
    @Singleton
    ColumnMaking columnMaking(Jdbi jdbi) {
        return new JdbiColumnMaking(jdbi);
    }

    @Produces
    @Singleton
    JdbiTickets tickets(Jdbi jdbi) {
        return new JdbiTickets(jdbi);
    }

    @Produces
    @Singleton
    JdbiLaunchSessions launchSessions(Jdbi jdbi) {
        return new JdbiLaunchSessions(jdbi);
    }

    @Produces
    @Singleton
    JdbiReviewRequests reviewRequests(Jdbi jdbi) {
        return new JdbiReviewRequests(jdbi);
    }
}
