package org.aspirant.tool.persistence.administration;

import static org.aspirant.tool.persistence.administration.AdministrationFixture.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.aspirant.tool.administration.signin.Allowance;
import org.aspirant.tool.administration.signin.SignInFault;
import org.aspirant.tool.administration.signin.SignInOutcome;
import org.aspirant.tool.persistence.Concurrently;
import org.aspirant.tool.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ThrottleTest {

    private static final Allowance THREE =
            new Allowance(3, Duration.ofSeconds(1), Duration.ofSeconds(5));

    private final AdministrationFixture at;

    ThrottleTest(TestDatabase database) {
        at = new AdministrationFixture(database);
    }

    private Optional<Duration> make(String subject) {
        return at.attempts.make(subject, THREE, at.clock.instant());
    }

    @Test
    void theWaitDoublesUpToTheLongestAndNeverLocks() {
        for (int i = 0; i < 3; i++) {
            assertThat(make("a")).isEmpty();
        }
        for (int seconds : new int[] {1, 2, 4, 5, 5, 5}) {
            assertThat(make("a")).contains(Duration.ofSeconds(seconds));
            assertThat(make("a")).as("asking counts nothing").contains(Duration.ofSeconds(seconds));
            at.clock.advance(Duration.ofSeconds(seconds));
            assertThat(make("a")).as("after %d s", seconds).isEmpty();
        }
        assertThat(make("b")).as("somebody else").isEmpty();
    }

    @Test
    void manyAttemptsAtOnceAreCountedBeforeTheyAreJudged() {
        var made = Concurrently.run(20, () -> make("a"));

        assertThat(made.stream().filter(Optional::isEmpty).count())
                .as("attempts that may be made")
                .isLessThanOrEqualTo(3);
        assertThat(make("a")).isPresent();
    }

    @Test
    void aDayLaterAllIsForgotten() {
        for (int i = 0; i < 3; i++) {
            assertThat(make("a")).isEmpty();
        }
        at.clock.advance(Allowance.FORGOTTEN_AFTER.plusSeconds(1));

        for (int i = 0; i < 3; i++) {
            assertThat(make("a")).isEmpty();
        }
    }

    @Test
    void noNameAndNoAddressIsKeptInTheClear() {
        assertThat(make("name my secret password")).isEmpty();

        String kept =
                at.jdbi.withHandle(
                        handle ->
                                handle.createQuery("select subject_hash from sign_in_attempts")
                                        .mapTo(String.class)
                                        .one());
        assertThat(kept).matches("[0-9a-f]{64}");
    }

    @Test
    void afterSixWrongPasswordsEvenTheRightOneWaitsAndASignInForgetsThem() {
        var dolores = at.first();
        at.clock.advance(Duration.ofSeconds(30));
        for (int i = 0; i < Allowance.NAME.free(); i++) {
            assertThat(((SignInOutcome.Refused) at.password("dolores", "wrong")).fault())
                    .isEqualTo(SignInFault.WRONG_NAME_OR_PASSWORD);
        }
        var waits = (SignInOutcome.Refused) at.password("DOLORES", AdministrationFixture.PASSWORD);
        assertThat(waits)
                .isEqualTo(new SignInOutcome.Refused(SignInFault.WAIT, Duration.ofSeconds(1)));

        at.clock.advance(waits.retryAfter());
        var half = at.half("dolores");
        at.clock.advance(Duration.ofSeconds(2));
        assertThat(at.checkingCode.check(half, at.code(dolores.app()), HERE))
                .isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(((SignInOutcome.Refused) at.password("dolores", "wrong")).fault())
                .isEqualTo(SignInFault.WRONG_NAME_OR_PASSWORD);
    }
}
