package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What every other part stands on: the settings and the time. */
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
}
