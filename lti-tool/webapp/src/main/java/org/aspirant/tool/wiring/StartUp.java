package org.aspirant.tool.wiring;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.content.edition.KeepingEditions;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.lti.registration.Registrations;
import org.aspirant.tool.administration.credentials.TypedSecret;
import org.aspirant.tool.administration.enrolling.MakingSecrets;
import org.aspirant.tool.persistence.Schema;
import org.aspirant.tool.persistence.outbox.BackgroundWork;
import org.aspirant.tool.persistence.outbox.Installation;
import org.aspirant.tool.persistence.platform.ToolKeys;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.aspirant.tool.platformlink.operator.OperatorKey;
import org.aspirant.tool.wiring.settings.Settings;

/**
 * What has to be so before the first request. A step that fails keeps the application from
 * starting: every path is then 404 and the readiness check says 503.
 */
@ApplicationScoped
public class StartUp {

    private static final System.Logger LOG = System.getLogger("org.aspirant.start");

    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int THIRD = 3;
    private static final int LAST = 100;

    @Resource(lookup = "jdbc/aspirant")
    DataSource dataSource;

    void migrate(@Observes @Priority(FIRST) Startup startup) {
        Schema.migrate(dataSource);
    }

    /** Everything that an operator can get wrong is read now, not at somebody's first launch. */
    void read(
            @Observes @Priority(SECOND) Startup startup,
            Settings settings,
            Registrations registrations,
            Catalogue catalogue,
            ToolKeys keys,
            SubjectIndex index,
            OperatorKey operator) {
        LOG.log(
                Level.INFO,
                "Aspirant serves {0} with {1} simulations, signs with {2}{3}",
                settings.baseUrl(),
                catalogue.simulations().size(),
                keys.keys().current().keyId(),
                settings.development() ? ", in development mode" : "");
    }

    /** Before anybody can be pinned to what is shipped. */
    void keep(
            @Observes @Priority(THIRD) Startup startup,
            ContentPack shipped,
            KeepingEditions keeping) {
        LOG.log(Level.INFO, "Kept {0} new editions of content", keeping.keep(shipped.editions()));
    }

    void begin(
            @Observes @Priority(LAST) Startup startup,
            Settings settings,
            Installation installation,
            MakingSecrets secrets,
            BackgroundWork work) {
        installation.recognise();
        installation
                .paused()
                .ifPresent(
                        reason ->
                                LOG.log(
                                        Level.WARNING,
                                        "Grades are not delivered until an administrator says so:"
                                                + " {0}",
                                        reason));
        work.start();
        secrets.forFirstRun().ifPresent(secret -> show(secret, settings));
        if (settings.development()) {
            greet(settings);
        }
    }

    /**
     * Once in the life of a database: only the hash is kept, and the next start cannot repeat it.
     */
    private static void show(TypedSecret secret, Settings settings) {
        print(
                """

                Nobody administers this installation yet. Open %s and paste this secret,
                which makes the first administrator and is shown this once:

                    %s
                """
                        .formatted(settings.at("/admin/start"), secret.grouped()));
    }

    /** For whoever ran the one command of the README and looks at the console. */
    private static void greet(Settings settings) {
        print(
                """

                Aspirant is ready at %s.
                Open http://127.0.0.1:9081, the practice LMS, and choose whom to be: README.md has the walk. Ctrl-C ends both.
                """
                        .formatted(settings.baseUrl()));
    }

    /** At once: what is printed piece by piece, the server's log makes a line of each of. */
    private static void print(String words) {
        System.out.println(words);
    }
}
