package org.aspirant.tool.persistence.administration;

import static org.aspirant.tool.persistence.administration.AdministrationFixture.HERE;
import static org.aspirant.tool.persistence.administration.AdministrationFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.aspirant.tool.administration.AdministrationAction;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.aspirant.tool.administration.signin.AdminSessions;
import org.aspirant.tool.administration.signin.SignInFault;
import org.aspirant.tool.administration.signin.SignInOutcome;
import org.aspirant.tool.administration.signin.SignInOutcome.SignedIn;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.administration.AdministrationFixture.Account;
import org.aspirant.tool.persistence.vault.Rewrapping;
import org.aspirant.tool.persistence.vault.TestVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SignInTest {

    private static final Duration A_STEP = Duration.ofSeconds(30);

    private final AdministrationFixture at;
    private final Account dolores;

    SignInTest(TestDatabase database) {
        at = new AdministrationFixture(database);
        dolores = at.first();
        at.clock.advance(A_STEP);
    }

    private static SignInFault fault(SignInOutcome outcome) {
        return ((SignInOutcome.Refused) outcome).fault();
    }

    private SignInOutcome code(Token half, String code) {
        return at.checkingCode.check(half, code, HERE);
    }

    @Test
    void aPasswordAndACodeTogetherOpenANewSession() {
        Token half = at.half(" Dolores ");
        assertThat(at.entering.enter(half)).as("half a session opens nothing").isEmpty();

        var session = ((SignedIn) code(half, at.code(dolores.app()))).session();

        assertThat(at.entering.enter(session)).contains(dolores.administrator());
        assertThat(session).isNotEqualTo(half);
        assertThat(fault(code(half, at.code(dolores.app())))).isEqualTo(SignInFault.START_AGAIN);
        assertThat(at.trail.latest(Charge.SERVER, 1).get(0).action())
                .isEqualTo(AdministrationAction.SIGNED_IN);
        at.entering.leave(session);
        assertThat(at.entering.enter(session)).isEmpty();
    }

    @Test
    void aCodeWorksOnceAndNoEarlierOneAfterIt() {
        String code = at.code(dolores.app());
        assertThat(code(at.half("dolores"), code)).isInstanceOf(SignedIn.class);

        Token half = at.half("dolores");
        assertThat(fault(code(half, code))).isEqualTo(SignInFault.CODE_USED);
        at.clock.advance(A_STEP);
        assertThat(fault(code(half, code)))
                .as("still within the leeway")
                .isEqualTo(SignInFault.CODE_USED);
        assertThat(code(half, " " + at.code(dolores.app()).replaceAll("(...)", "$1 ")))
                .isInstanceOf(SignedIn.class);
    }

    @Test
    void theCodeThatMadeTheAccountIsUsedToo() {
        var ernesto = at.enrol(at.making.forOperator(), "ernesto");

        assertThat(fault(code(at.half("ernesto"), at.code(ernesto.app()))))
                .isEqualTo(SignInFault.CODE_USED);
    }

    @Test
    void aRecoveryCodeWorksOnceInPlaceOfTheApp() {
        var recovery = dolores.recoveryCodes().get(3);
        assertThat(code(at.half("dolores"), recovery.grouped())).isInstanceOf(SignedIn.class);
        assertThat(at.proofs.recoveryCodesLeft(dolores.administrator().id())).isEqualTo(9);
        assertThat(at.trail.latest(Charge.SERVER, 1).get(0).action())
                .isEqualTo(AdministrationAction.SIGNED_IN_BY_RECOVERY_CODE);

        assertThat(fault(code(at.half("dolores"), recovery.grouped())))
                .isEqualTo(SignInFault.WRONG_CODE);
        var others = at.enrol(at.making.forOperator(), "ernesto");
        assertThat(fault(code(at.half("dolores"), others.recoveryCodes().get(0).letters())))
                .as("somebody else's")
                .isEqualTo(SignInFault.WRONG_CODE);
    }

    @Test
    void unknownNamesGetTheSameAnswerAsWrongPasswords() {
        for (String name : new String[] {"dolores", "nobody", "", "no body", "a\u0000b"}) {
            assertThat(at.password(name, "not the password"))
                    .as(name)
                    .isEqualTo(SignInOutcome.Refused.because(SignInFault.WRONG_NAME_OR_PASSWORD));
        }
        assertThat(fault(at.password("dolores", ""))).isEqualTo(SignInFault.WRONG_NAME_OR_PASSWORD);
    }

    @Test
    void halfASessionLastsFiveMinutes() {
        Token half = at.half("dolores");
        at.clock.advance(AdminSessions.HALF);

        assertThat(fault(code(half, at.code(dolores.app())))).isEqualTo(SignInFault.START_AGAIN);
        assertThat(fault(code(Token.fresh(), "123456"))).isEqualTo(SignInFault.START_AGAIN);
    }

    @Test
    void aSessionEndsWhenItIsIdleAndInAnyCaseAfterTwelveHours() {
        Token session = dolores.session();
        at.clock.advance(AdminSessions.IDLE.minusSeconds(31));
        assertThat(at.entering.enter(session)).isPresent();
        at.clock.advance(AdminSessions.IDLE);
        assertThat(at.entering.enter(session)).as("idle").isEmpty();

        Token busy = ((SignedIn) code(at.half("dolores"), at.code(dolores.app()))).session();
        for (int i = 0; i < 47; i++) {
            at.clock.advance(Duration.ofMinutes(15));
            assertThat(at.entering.enter(busy)).isPresent();
        }
        at.clock.advance(Duration.ofMinutes(15));
        assertThat(at.entering.enter(busy)).as("after twelve hours").isEmpty();
    }

    @Test
    void whoIsWithdrawnIsOutAtOnceAndTheNameIsFree() {
        assertThat(at.administrators.withdraw(dolores.administrator().id(), at.clock.instant()))
                .isTrue();

        assertThat(at.entering.enter(dolores.session())).isEmpty();
        assertThat(fault(at.password("dolores", PASSWORD)))
                .isEqualTo(SignInFault.WRONG_NAME_OR_PASSWORD);
        assertThat(at.enrol(at.making.forOperator(), "dolores").administrator().id())
                .isNotEqualTo(dolores.administrator().id());
    }

    @Test
    void theAppsSecretFollowsANewMasterKey() {
        String before = "the old master key of 32 letters";
        String after = "the new master key of 32 letters";
        var old = new JdbiAdministrators(at.jdbi, TestVault.withKeys(before));
        at.jdbi.useHandle(handle -> handle.execute("delete from recovery_code"));
        at.jdbi.useHandle(handle -> handle.execute("delete from administrator_session"));
        at.jdbi.useHandle(handle -> handle.execute("delete from administrator"));
        var ernesto = new Accounts(old, at.clock).add("ernesto", Charge.SERVER);
        at.jdbi.useHandle(handle -> handle.execute("delete from secret"));

        assertThat(new Rewrapping(at.jdbi, TestVault.withKeys(after, before)).rewrap())
                .isEqualTo(1);
        assertThat(new JdbiProofs(at.jdbi, TestVault.withKeys(after)).totp(ernesto.id()).bytes())
                .isEqualTo(new byte[TotpSecret.BYTES]);
    }
}
