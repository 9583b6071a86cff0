package org.aspirant.lti.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.aspirant.lti.testing.MutableClock;
import org.junit.jupiter.api.Test;

class InMemoryPendingLoginsTest extends PendingLoginsContract {

    private final MutableClock clock = new MutableClock(NOW);

    @Override
    protected PendingLogins empty() {
        return new InMemoryPendingLogins(clock, 1000);
    }

    @Test
    void takesNoMoreThanItCanHold() {
        PendingLogins two = new InMemoryPendingLogins(clock, 2);
        PendingLogin kept = login(NOW.plusSeconds(600));

        assertThat(two.save(kept)).isTrue();
        assertThat(two.save(login(NOW.plusSeconds(1)))).isTrue();
        assertThat(two.save(login(NOW.plusSeconds(600)))).isFalse();
        assertThat(two.find(kept.state())).isPresent();
    }

    @Test
    void makesRoomByForgettingWhatHasExpired() {
        PendingLogins two = new InMemoryPendingLogins(clock, 2);
        PendingLogin kept = login(NOW.plusSeconds(600));
        PendingLogin old = login(NOW.plusSeconds(1));
        assertThat(two.save(kept)).isTrue();
        assertThat(two.save(old)).isTrue();
        clock.pass(Duration.ofSeconds(1));

        assertThat(two.save(login(NOW.plusSeconds(600)))).isTrue();
        assertThat(two.find(old.state())).isEmpty();
        assertThat(two.find(kept.state())).isPresent();
    }

    @Test
    void holdsOneAtLeast() {
        assertThatThrownBy(() -> new InMemoryPendingLogins(clock, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capacity must be at least 1, got 0");
    }
}
