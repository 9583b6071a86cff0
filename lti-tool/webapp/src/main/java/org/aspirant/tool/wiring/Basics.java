package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.aspirant.tool.platformlink.limit.Allowance;
import org.aspirant.tool.web.limit.ClientAddress;
import org.aspirant.tool.web.limit.RefusalLimit;
import org.aspirant.tool.wiring.settings.Settings;

/** What every other part stands on: the settings, the time, and how much of it outsiders get. */
@ApplicationScoped
public class Basics {

    @Produces
    @Singleton
    Settings settings() {
        return Settings.from(System.getenv());
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    ClientAddress clientAddress(Settings settings) {
        return new ClientAddress(settings.limits().trustedProxies());
    }

    @Produces
    @Singleton
    RefusalLimit refusalLimit(Settings settings, ClientAddress clients, Clock clock) {
        return new RefusalLimit(
                new Allowance(settings.limits().refusalsPerMinute(), clock), clients, clock);
    }
}
