package org.aspirant.tool.persistence.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.lti.login.PendingLogin;
import org.aspirant.lti.login.State;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Concurrently;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbiPendingLoginsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-02T09:30:00Z"));

    private JdbiPendingLogins logins(TestDatabase database, int capacity) {
        return new JdbiPendingLogins(Database.open(database.empty()), clock, capacity);
    }

    private PendingLogin login() {
        return new PendingLogin(
                State.fresh(),
                "nonce-é",
                "binding",
                new RegistrationKey("https://lms.example", "client"),
                new DeploymentId("1"),
                URI.create("https://tool.example/lti/launch?x=1"),
                "post_message_forwarding",
                clock.instant().plus(PendingLogin.LIFETIME));
    }

    @ParameterizedTest
    @EnumSource
    void givesBackALoginAsItWasKept(TestDatabase database) {
        var logins = logins(database, 10);
        PendingLogin full = login();
        PendingLogin bare =
                new PendingLogin(
                        State.fresh(),
                        "n",
                        "b",
                        full.registration(),
                        null,
                        full.targetLink(),
                        null,
                        full.expires());

        assertThat(logins.save(full)).isTrue();
        assertThat(logins.save(bare)).isTrue();

        assertThat(logins.find(full.state())).contains(full);
        assertThat(logins.take(bare.state())).contains(bare);
        assertThat(logins.find(bare.state())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofFiftyWhoTakeOneLoginAtOnceExactlyOneGetsIt(TestDatabase database) {
        var logins = logins(database, 10);
        PendingLogin login = login();
        logins.save(login);

        var answers = Concurrently.run(50, () -> logins.take(login.state()));

        assertThat(answers.stream().flatMap(Optional::stream)).containsExactly(login);
        assertThat(logins.take(login.state())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFullStoreKeepsNoMoreUntilSomeHaveExpired(TestDatabase database) {
        var logins = logins(database, 2);
        for (int i = 0; i < 2; i++) {
            assertThat(logins.save(login())).isTrue();
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(logins.save(login())).isFalse();

        clock.advance(PendingLogin.LIFETIME);
        assertThat(logins.save(login())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void forgetsWhatHasExpiredAndNothingElse(TestDatabase database) {
        var logins = logins(database, 10);
        PendingLogin old = login();
        logins.save(old);
        clock.advance(Duration.ofMinutes(9));
        PendingLogin young = login();
        logins.save(young);
        clock.advance(Duration.ofMinutes(1));

        assertThat(logins.removeExpired()).isEqualTo(1);

        assertThat(logins.find(old.state())).isEmpty();
        assertThat(logins.find(young.state())).isPresent();
    }
}
