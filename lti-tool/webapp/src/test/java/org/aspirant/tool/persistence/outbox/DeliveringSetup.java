package org.aspirant.tool.persistence.outbox;

import java.net.URI;
import java.time.Duration;
import java.util.Random;
import org.aspirant.lti.pace.Backoff;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.LocalUnitOfWork;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.jdbi.v3.core.Jdbi;

/** A grade of somebody, the platform that takes it, and what lies between them. */
abstract class DeliveringSetup {

    static final Duration HOUR = Duration.ofHours(1);

    static final String TASK = "delivery";

    final SettableClock clock = new SettableClock(Released.AT);
    final Released anna = new Released();
    final ScriptedPlatform platform = new ScriptedPlatform();
    final LocalUnitOfWork unitOfWork;
    final JdbiDepartures departures;
    final JdbiDeliveries deliveries;
    final Installation installation;
    final Outbox outbox;
    final Outcomes outcomes;
    final Delivering delivering;

    DeliveringSetup(TestDatabase database) {
        unitOfWork = new LocalUnitOfWork(database.empty());
        Jdbi jdbi = Database.open(unitOfWork.dataSource());
        departures = new JdbiDepartures(jdbi, clock);
        deliveries = new JdbiDeliveries(jdbi, clock);
        outbox = new Outbox(jdbi, clock);
        outcomes = new Outcomes(jdbi, clock);
        installation = new Installation(jdbi, clock, URI.create("https://tool.example"), "here");
        installation.recognise();
        delivering =
                new Delivering(
                        outbox,
                        outcomes,
                        platform,
                        installation,
                        clock,
                        new Backoff(new Random(7), HOUR));
    }

    void release(String points) {
        departures.queue(anna.grade(points));
    }

    Standing standing() {
        return deliveries.of(anna.place, anna.candidate).get(0);
    }
}
