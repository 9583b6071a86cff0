package org.aspirant.tool.persistence.administration;

import static org.aspirant.tool.persistence.administration.AdministrationFixture.HERE;
import static org.aspirant.tool.persistence.administration.AdministrationFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.account.AccountFault;
import org.aspirant.tool.administration.account.AccountOutcome;
import org.aspirant.tool.administration.account.ChangingPassword;
import org.aspirant.tool.administration.credentials.PasswordFault;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.aspirant.tool.administration.signin.SignInOutcome;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.administration.AdministrationFixture.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class OwnAccountTest {

    private static final String NEW = "seven green umbrellas";

    private final AdministrationFixture at;
    private final Account dolores;

    OwnAccountTest(TestDatabase database) {
        at = new AdministrationFixture(database);
        dolores = at.first();
    }

    private AccountOutcome password(String present, String password, String again) {
        return at.changingPassword.change(
                dolores.administrator(),
                dolores.session(),
                new ChangingPassword.Choice(present, password, again),
                HERE);
    }

    private AccountOutcome app(String present, String code) {
        return at.renewingCodes.replaceApp(
                dolores.administrator(), dolores.session(), present, code, HERE);
    }

    private Token elsewhere() {
        Token other = Token.fresh();
        at.sessions.begin(other, dolores.administrator().id(), at.clock.instant());
        return other;
    }

    @Test
    void anotherPasswordCountsFromThenOnAndEndsOtherSessions() {
        Token other = elsewhere();

        assertThat(password(PASSWORD, NEW, NEW)).isEqualTo(new AccountOutcome.Changed());

        assertThat(at.password("dolores", NEW)).isInstanceOf(SignInOutcome.CodeWanted.class);
        assertThat(at.password("dolores", PASSWORD)).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(at.entering.enter(other)).isEmpty();
        assertThat(at.entering.enter(dolores.session())).isPresent();
        assertThat(at.trail.latest(Charge.SERVER, 1).get(0).action())
                .isEqualTo(AdministrationAction.PASSWORD_CHANGED);
    }

    @Test
    void nothingChangesByAWrongPasswordAndGuessesAreSlowedDown() {
        Token other = elsewhere();
        assertThat(password("something else", NEW, NEW))
                .isEqualTo(new AccountOutcome.Refused(AccountFault.WRONG_PASSWORD));
        assertThat(password(PASSWORD, NEW, NEW + "!"))
                .isEqualTo(new AccountOutcome.BadPassword(PasswordFault.DIFFERENT));
        assertThat(password(PASSWORD, "short", "short"))
                .isEqualTo(new AccountOutcome.BadPassword(PasswordFault.TOO_SHORT));
        assertThat(at.renewingCodes.renew(dolores.administrator(), "something else", HERE))
                .isEqualTo(new AccountOutcome.Refused(AccountFault.WRONG_PASSWORD));
        assertThat(at.entering.enter(other)).isPresent();
        for (int i = 0; i < 4; i++) {
            assertThat(app("a guess of mine " + i, "000000"))
                    .isEqualTo(new AccountOutcome.Refused(AccountFault.WRONG_PASSWORD));
        }
        assertThat(app(PASSWORD, "000000"))
                .isEqualTo(new AccountOutcome.Refused(AccountFault.WAIT));
    }

    @Test
    void anotherAppIsTakenByItsCodeAndVoidsWhatWasBefore() {
        Token other = elsewhere();
        TotpSecret fresh = TotpSecret.from(dolores.session());
        assertThat(app(PASSWORD, at.code(dolores.app())))
                .as("the old app's code")
                .isEqualTo(new AccountOutcome.Refused(AccountFault.WRONG_CODE));
        assertThat(at.proofs.totp(dolores.administrator().id()).bytes())
                .isEqualTo(dolores.app().bytes());

        var renewed = (AccountOutcome.NewCodes) app(PASSWORD, at.code(fresh));

        assertThat(at.proofs.totp(dolores.administrator().id()).bytes()).isEqualTo(fresh.bytes());
        assertThat(renewed.codes())
                .hasSize(10)
                .doesNotContainAnyElementsOf(dolores.recoveryCodes());
        assertThat(at.entering.enter(other)).isEmpty();
        Token half = at.half("dolores");
        assertThat(at.checkingCode.check(half, at.code(fresh), HERE))
                .as("the code that proved the app")
                .isInstanceOf(SignInOutcome.Refused.class);
        assertThat(at.checkingCode.check(half, dolores.recoveryCodes().get(0).grouped(), HERE))
                .isInstanceOf(SignInOutcome.Refused.class);
        assertThat(at.checkingCode.check(half, renewed.codes().get(0).grouped(), HERE))
                .isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(at.proofs.recoveryCodesLeft(dolores.administrator().id())).isEqualTo(9);
    }
}
