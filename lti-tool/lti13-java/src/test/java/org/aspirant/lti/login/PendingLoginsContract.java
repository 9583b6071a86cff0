package org.aspirant.lti.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.junit.jupiter.api.Test;

/** What every store of pending logins must do. */
public abstract class PendingLoginsContract {

    protected static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    /** A store with no login in it, whose clock stands at {@link #NOW}. */
    protected abstract PendingLogins empty();

    protected static PendingLogin login(Instant expires) {
        State state = State.fresh();
        return new PendingLogin(
                state,
                "nonce-of-the-login",
                BrowserBinding.fresh(state).hash(),
                new RegistrationKey("https://platform.example", "aspirant-tool"),
                new DeploymentId("d-1"),
                URI.create("https://tool.example/lti/launch?sim=1"),
                "post_message_forwarding",
                expires);
    }

    @Test
    void givesBackWhatItWasGiven() {
        PendingLogins logins = empty();
        PendingLogin login = login(NOW.plus(PendingLogin.LIFETIME));
        assertThat(logins.save(login)).isTrue();

        assertThat(logins.find(login.state())).contains(login);
        assertThat(logins.take(login.state())).contains(login);
    }

    @Test
    void keepsALoginThatSaysNoMoreThanItMust() {
        PendingLogins logins = empty();
        PendingLogin full = login(NOW.plus(PendingLogin.LIFETIME));
        PendingLogin bare =
                new PendingLogin(
                        full.state(),
                        full.nonce(),
                        full.bindingHash(),
                        full.registration(),
                        null,
                        full.targetLink(),
                        null,
                        full.expires());
        assertThat(logins.save(bare)).isTrue();

        assertThat(logins.take(bare.state())).contains(bare);
    }

    @Test
    void givesALoginOnce() {
        PendingLogins logins = empty();
        PendingLogin login = login(NOW.plus(PendingLogin.LIFETIME));
        assertThat(logins.save(login)).isTrue();

        assertThat(logins.take(login.state())).isPresent();
        assertThat(logins.take(login.state())).isEmpty();
        assertThat(logins.find(login.state())).isEmpty();
    }

    @Test
    void knowsNothingOfAStateItNeverSaw() {
        assertThat(empty().take(State.fresh())).isEmpty();
        assertThat(empty().find(State.fresh())).isEmpty();
    }

    @Test
    void givesALoginToOneOf50WhoAskAtOnce() throws Exception {
        PendingLogins logins = empty();
        PendingLogin login = login(NOW.plus(PendingLogin.LIFETIME));
        assertThat(logins.save(login)).isTrue();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Future<Optional<PendingLogin>>> answers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                answers.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return logins.take(login.state());
                                }));
            }
            start.countDown();
            int given = 0;
            for (Future<Optional<PendingLogin>> answer : answers) {
                given += answer.get().isPresent() ? 1 : 0;
            }
            assertThat(given).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
