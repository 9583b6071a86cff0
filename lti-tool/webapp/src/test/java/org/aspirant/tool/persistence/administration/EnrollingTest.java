package org.aspirant.tool.persistence.administration;

import static org.aspirant.tool.persistence.administration.AdministrationFixture.HERE;
import static org.aspirant.tool.persistence.administration.AdministrationFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.AdministrationEntry;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.credentials.PasswordFault;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.credentials.TypedSecret;
import org.aspirant.tool.administration.enrolling.EnrolFault;
import org.aspirant.tool.administration.enrolling.EnrolOutcome;
import org.aspirant.tool.administration.enrolling.Enrolling;
import org.aspirant.tool.administration.signin.Allowance;
import org.aspirant.tool.persistence.Concurrently;
import org.aspirant.tool.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class EnrollingTest {

    private final AdministrationFixture at;

    EnrollingTest(TestDatabase database) {
        at = new AdministrationFixture(database);
    }

    @Test
    void theFirstRunHasOneSecretHoweverManyNodesStart() {
        var made = Concurrently.run(4, at.making::forFirstRun);

        assertThat(made.stream().filter(secret -> secret.isPresent())).hasSize(1);
        assertThat(at.making.forFirstRun()).as("the next start prints nothing").isEmpty();
    }

    @Test
    void theFirstRunSecretIsUsedUpByItsFirstUse() {
        TypedSecret secret = at.making.forFirstRun().orElseThrow();
        var dolores = at.enrol(secret, "dolores");

        assertThat(dolores.administrator().charge()).isEqualTo(Charge.SERVER);
        assertThat(dolores.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(at.entering.enter(dolores.session())).contains(dolores.administrator());
        assertThat(at.opening.open(secret.grouped(), Token.fresh(), HERE))
                .contains(EnrolFault.UNKNOWN_SECRET);
        assertThat(at.trail.latest(Charge.SERVER, 9))
                .extracting(AdministrationEntry::action)
                .containsExactly(
                        AdministrationAction.ADMINISTRATOR_ENROLLED,
                        AdministrationAction.FIRST_RUN_SECRET_MADE);
    }

    @Test
    void ofTwoWhoUseItAtOnceOneIsKept() {
        TypedSecret secret = at.making.forFirstRun().orElseThrow();
        List<String> names = List.of("dolores", "ernesto");
        var next = new java.util.concurrent.atomic.AtomicInteger();
        Token door = Token.fresh();
        assertThat(at.opening.open(secret.letters(), door, HERE)).isEmpty();

        var outcomes =
                Concurrently.run(
                        2,
                        () ->
                                at.enrolling.enrol(
                                        door, at.choice(names.get(next.getAndIncrement()), door)));

        assertThat(outcomes).filteredOn(EnrolOutcome.Enrolled.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(new EnrolOutcome.Refused(EnrolFault.UNKNOWN_SECRET));
        assertThat(at.administrators.all()).hasSize(1);
    }

    @Test
    void onlyTheBrowserThatShowedTheSecretGoesOnAndOnlyForItsTime() {
        TypedSecret secret = at.making.forFirstRun().orElseThrow();
        Token door = Token.fresh();
        assertThat(
                        at.opening.open(
                                " " + secret.grouped().toUpperCase(java.util.Locale.ROOT),
                                door,
                                HERE))
                .isEmpty();

        Token other = Token.fresh();
        assertThat(at.enrolling.enrol(other, at.choice("mallory", other)))
                .isEqualTo(new EnrolOutcome.Refused(EnrolFault.UNKNOWN_SECRET));
        at.clock.advance(Duration.ofDays(30));
        assertThat(at.enrolling.enrol(door, at.choice("dolores", door)))
                .isEqualTo(new EnrolOutcome.Refused(EnrolFault.UNKNOWN_SECRET));
        assertThat(at.administrators.any()).isFalse();
    }

    @Test
    void whatIsWrongWithAChoiceIsSaidAndTheSecretStaysGood() {
        TypedSecret secret = at.making.forFirstRun().orElseThrow();
        Token door = Token.fresh();
        assertThat(at.opening.open(secret.letters(), door, HERE)).isEmpty();
        var right = at.choice("dolores", door);

        assertThat(enrol(door, "no blanks", PASSWORD, PASSWORD, right.code()))
                .isEqualTo(new EnrolOutcome.Refused(EnrolFault.UNUSABLE_NAME));
        assertThat(enrol(door, "dolores", "short", "short", right.code()))
                .isEqualTo(new EnrolOutcome.BadPassword(PasswordFault.TOO_SHORT));
        assertThat(enrol(door, "dolores", PASSWORD, PASSWORD + "s", right.code()))
                .isEqualTo(new EnrolOutcome.BadPassword(PasswordFault.DIFFERENT));
        assertThat(enrol(door, "dolores", PASSWORD, PASSWORD, "000 00"))
                .isEqualTo(new EnrolOutcome.Refused(EnrolFault.WRONG_CODE));
        assertThat(at.enrolling.enrol(door, right)).isInstanceOf(EnrolOutcome.Enrolled.class);
    }

    private EnrolOutcome enrol(
            Token door, String name, String password, String again, String code) {
        return at.enrolling.enrol(door, new Enrolling.Choice(name, password, again, code));
    }

    @Test
    void anOperatorLetsALostAdministratorInAgainUnderAnotherName() {
        at.first();
        TypedSecret secret = at.making.forOperator();
        Token door = Token.fresh();
        assertThat(at.opening.open(secret.letters(), door, HERE)).isEmpty();

        assertThat(at.enrolling.enrol(door, at.choice("DOLORES", door)))
                .isEqualTo(new EnrolOutcome.Refused(EnrolFault.NAME_TAKEN));
        assertThat(at.enrolling.enrol(door, at.choice("dolores2", door)))
                .as("a name that is taken does not use the secret up")
                .isInstanceOf(EnrolOutcome.Enrolled.class);
        TypedSecret late = at.making.forOperator();
        at.clock.advance(Duration.ofDays(1));
        assertThat(at.opening.open(late.letters(), door, HERE)).contains(EnrolFault.UNKNOWN_SECRET);
    }

    @Test
    void guessingSecretsIsSlowedDown() {
        for (int i = 0; i < Allowance.ADDRESS.free(); i++) {
            assertThat(at.opening.open("x", Token.fresh(), HERE))
                    .contains(EnrolFault.UNKNOWN_SECRET);
        }
        assertThat(at.opening.open("x", Token.fresh(), HERE)).contains(EnrolFault.WAIT);
        assertThat(at.opening.open("x", Token.fresh(), "192.0.2.8"))
                .contains(EnrolFault.UNKNOWN_SECRET);
    }

    @Test
    void rightSecretsAreNoGuessesHoweverManyComeFromOneAddress() {
        at.first();
        for (int i = 0; i <= Allowance.ADDRESS.free(); i++) {
            assertThat(at.opening.open(at.making.forOperator().grouped(), Token.fresh(), HERE))
                    .as("secret " + i)
                    .isEmpty();
        }
    }
}
