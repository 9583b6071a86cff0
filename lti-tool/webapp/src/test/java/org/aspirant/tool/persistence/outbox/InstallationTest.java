package org.aspirant.tool.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.platformlink.delivery.PauseReason;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class InstallationTest {

    private final Jdbi jdbi;

    InstallationTest(TestDatabase database) {
        jdbi = Database.open(database.empty());
    }

    private Installation start(String url, String instance) {
        var installation =
                new Installation(jdbi, new SettableClock(Released.AT), URI.create(url), instance);
        installation.recognise();
        return installation;
    }

    @Test
    void theSameSurroundingsSendFromTheFirstStartOn() {
        assertThat(start("https://tool.example", "a").paused()).isEmpty();
        assertThat(start("https://tool.example", "a").paused()).isEmpty();
    }

    @Test
    void anotherAddressPausesUntilSomebodyResumes() {
        assertThat(start("https://tool.example", "a").paused()).isEmpty();

        Installation copy = start("https://staging.example", "a");
        assertThat(copy.paused()).contains(PauseReason.BASE_URL_CHANGED);
        assertThat(start("https://staging.example", "a").paused())
                .as("a restart is nobody's word")
                .isPresent();

        copy.resume();
        assertThat(start("https://staging.example", "a").paused()).isEmpty();
    }

    @Test
    void anotherInstancePauses() {
        assertThat(start("https://tool.example", "a").paused()).isEmpty();

        assertThat(start("https://tool.example", "b").paused())
                .contains(PauseReason.INSTANCE_CHANGED);
    }

    @Test
    void anAdministratorCanPauseAsWell() {
        Installation installation = start("https://tool.example", "a");

        installation.pause();

        assertThat(installation.paused()).contains(PauseReason.ADMINISTRATOR);
        assertThat(start("https://tool.example", "a").paused()).contains(PauseReason.ADMINISTRATOR);
    }
}
