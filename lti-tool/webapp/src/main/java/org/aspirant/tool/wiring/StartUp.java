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
import org.aspirant.tool.persistence.Schema;
import org.aspirant.tool.persistence.outbox.BackgroundWork;
import org.aspirant.tool.persistence.outbox.Installation;
import org.aspirant.tool.persistence.platform.ToolKeys;
import org.aspirant.tool.platformlink.operator.OperatorKey;

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
        if (settings.development()) {
            greet(settings);
        }
    }

    /** For whoever ran the one command of the README and looks at the console. */
    private static void greet(Settings settings) {
        System.out.printf(
                "%nAspirant is ready at %s.%nOpen http://127.0.0.1:9081, the practice LMS, and choose"
                        + " whom to be: README.md has the walk. Ctrl-C ends both.%n%n",
                settings.baseUrl());
    }
}
