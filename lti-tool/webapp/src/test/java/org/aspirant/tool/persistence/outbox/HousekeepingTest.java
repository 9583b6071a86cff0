package org.aspirant.tool.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.Wording;
import org.aspirant.lti.login.PendingLogin;
import org.aspirant.lti.login.State;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.people.JdbiWords;
import org.aspirant.tool.persistence.platform.JdbiLaunchSessions;
import org.aspirant.tool.persistence.platform.JdbiPendingLogins;
import org.aspirant.tool.persistence.platform.KeptKeys;
import org.aspirant.tool.persistence.platform.ToolKeys;
import org.aspirant.tool.persistence.vault.PersonKeys;
import org.aspirant.tool.persistence.vault.Rewrapping;
import org.aspirant.tool.persistence.vault.SubjectIndex;
import org.aspirant.tool.persistence.vault.TestVault;
import org.aspirant.tool.persistence.vault.Vault;
import org.aspirant.tool.persistence.vault.VaultException;
import org.aspirant.tool.platformlink.operator.KeyKeeping;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class HousekeepingTest {

    private static final String OLD = "the old master key of 32 letters";
    private static final String NEW = "the new master key of 32 letters";

    private final SettableClock clock = new SettableClock(Released.AT);
    private final Jdbi jdbi;

    HousekeepingTest(TestDatabase database) {
        jdbi = Database.open(database.empty());
    }

    private void keepHouse(Vault vault) {
        new Housekeeping(
                        new JdbiPendingLogins(jdbi, clock, 10),
                        new JdbiLaunchSessions(jdbi),
                        new Rewrapping(jdbi, vault),
                        () -> new ToolKeys(jdbi, vault, clock).rotateAfter(Duration.ofDays(90)),
                        clock)
                .run();
    }

    @Test
    void changesTheSigningKeyInTimeForNoneToSignLongerThanItMay() {
        Vault vault = TestVault.open();
        var keys = new ToolKeys(jdbi, vault, clock);
        String first = keys.keys().current().keyId();
        clock.advance(Duration.ofDays(89).minusSeconds(1));
        keepHouse(vault);
        assertThat(new ToolKeys(jdbi, vault, clock).keys().keys()).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        keepHouse(vault);
        keepHouse(vault);
        assertThat(new ToolKeys(jdbi, vault, clock).keys().keys()).hasSize(2);
        assertThat(keys.keys().current().keyId()).isEqualTo(first);

        clock.advance(Duration.ofDays(1));
        assertThat(keys.keys().current().keyId()).as("after ninety days").isNotEqualTo(first);
        clock.advance(Duration.ofDays(88));
        keepHouse(vault);
        assertThat(new KeptKeys(keys, new Rewrapping(jdbi, vault)).keys())
                .extracting(KeyKeeping.KeptKey::use)
                .containsExactly(KeyKeeping.Use.RETIRED, KeyKeeping.Use.SIGNS);
        clock.advance(Duration.ofDays(1));
        keepHouse(vault);
        assertThat(new KeptKeys(keys, new Rewrapping(jdbi, vault)).keys())
                .extracting(KeyKeeping.KeptKey::use)
                .containsExactly(
                        KeyKeeping.Use.RETIRED, KeyKeeping.Use.SIGNS, KeyKeeping.Use.WILL_SIGN);
    }

    @Test
    void removesLoginsThatHaveExpired() {
        var logins = new JdbiPendingLogins(jdbi, clock, 10);
        State state = State.fresh();
        boolean saved =
                logins.save(
                        new PendingLogin(
                                state,
                                "nonce",
                                "binding",
                                new RegistrationKey("https://lms.example", "c"),
                                null,
                                URI.create("https://tool.example/lti/launch"),
                                null,
                                clock.instant().plus(PendingLogin.LIFETIME)));
        assertThat(saved).isTrue();
        clock.advance(PendingLogin.LIFETIME);

        keepHouse(TestVault.open());

        assertThat(logins.find(state)).isEmpty();
    }

    @Test
    void afterARotationTheOldMasterKeyIsNeededNoMore() {
        var organization = new OrganizationId(Opaque.fresh());
        var subject = new SubjectId(Opaque.fresh());
        Vault before = TestVault.withKeys(OLD);
        String jwks = new ToolKeys(jdbi, before, clock).keys().publicJwks();
        String index = SubjectIndex.open(jdbi, before, clock).hash("teacher-17");
        var text =
                new JdbiWords(jdbi, new PersonKeys(jdbi, before, clock))
                        .put(organization, subject, "My reasons");
        Vault onlyNew = TestVault.withKeys(NEW);
        assertThatThrownBy(() -> keepHouse(onlyNew)).isInstanceOf(VaultException.class);

        keepHouse(TestVault.withKeys(NEW, OLD));

        assertThat(new ToolKeys(jdbi, onlyNew, clock).keys().publicJwks()).isEqualTo(jwks);
        assertThat(SubjectIndex.open(jdbi, onlyNew, clock).hash("teacher-17")).isEqualTo(index);
        assertThat(
                        new JdbiWords(jdbi, new PersonKeys(jdbi, onlyNew, clock))
                                .read(organization, List.of(text.id())))
                .containsEntry(text.id(), new Wording.Written("My reasons"));
        assertThat(new Rewrapping(jdbi, onlyNew).rewrap()).isZero();
    }
}
