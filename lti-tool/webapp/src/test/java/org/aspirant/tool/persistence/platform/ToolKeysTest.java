package org.aspirant.tool.persistence.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.tool.persistence.Concurrently;
import org.aspirant.tool.persistence.Database;
import org.aspirant.tool.persistence.Schema;
import org.aspirant.tool.persistence.SettableClock;
import org.aspirant.tool.persistence.TestDatabase;
import org.aspirant.tool.persistence.vault.TestVault;
import org.aspirant.tool.persistence.vault.VaultException;
import org.aspirant.tool.persistence.vault.VaultFault;
import org.aspirant.tool.platformlink.operator.KeyKeeping.KeptKey;
import org.aspirant.tool.platformlink.operator.KeyKeeping.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToolKeysTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-02T09:30:00Z"));

    @ParameterizedTest
    @EnumSource
    void nodesThatStartTogetherAgreeOnOneKey(TestDatabase database) {
        var jdbi = Database.open(database.empty());

        var ids =
                Concurrently.run(
                        4,
                        () -> new ToolKeys(jdbi, TestVault.open(), clock).keys().current().keyId());

        assertThat(new HashSet<>(ids)).hasSize(1);
    }

    @Test
    void theKeyIsTheSameAfterARestart(@TempDir Path folder) {
        var first = TestDatabase.h2(folder.resolve("aspirant"));
        Schema.migrate(first);
        SigningKeys before = new ToolKeys(Database.open(first), TestVault.open(), clock).keys();

        var second = TestDatabase.h2(folder.resolve("aspirant"));
        SigningKeys after = new ToolKeys(Database.open(second), TestVault.open(), clock).keys();

        assertThat(after.publicJwks()).isEqualTo(before.publicJwks());
    }

    @ParameterizedTest
    @EnumSource
    void theStoredKeyIsUnreadableUnderAnotherMasterKey(TestDatabase database) {
        var jdbi = Database.open(database.empty());
        SigningKeys unused = new ToolKeys(jdbi, TestVault.open(), clock).keys();
        var stranger =
                new ToolKeys(jdbi, TestVault.withKeys("somebody else's key of 32 bytes!"), clock);

        assertThatThrownBy(stranger::keys)
                .isInstanceOfSatisfying(
                        VaultException.class,
                        refused ->
                                assertThat(refused.fault())
                                        .isEqualTo(VaultFault.UNKNOWN_MASTER_KEY));
    }

    @ParameterizedTest
    @EnumSource
    void aNewKeyIsPublishedADayBeforeItSignsAndTheOldOneADayLonger(TestDatabase database) {
        var jdbi = Database.open(database.empty());
        var keys = new ToolKeys(jdbi, TestVault.open(), clock);
        var otherNode = new ToolKeys(jdbi, TestVault.open(), clock);
        SigningKey old = keys.keys().current();

        assertThat(keys.rotate()).isTrue();
        assertThat(keys.rotate()).isFalse();

        assertThat(keys.keys().keys()).as("the second call finds a rotation under way").hasSize(2);
        assertThat(keys.keys().current().keyId()).isEqualTo(old.keyId());

        clock.advance(Duration.ofDays(1));
        assertThat(keys.keys().keys()).hasSize(2);
        assertThat(keys.keys().current().keyId()).isNotEqualTo(old.keyId());
        assertThat(otherNode.keys().publicJwks()).isEqualTo(keys.keys().publicJwks());

        clock.advance(Duration.ofDays(1));
        assertThat(keys.keys().keys())
                .extracting(SigningKey::keyId)
                .hasSize(1)
                .doesNotContain(old.keyId());
    }

    @ParameterizedTest
    @EnumSource
    void aLeakedKeyLeavesTheSetAtOnceAndANewOneSigns(TestDatabase database) {
        var jdbi = Database.open(database.empty());
        var keys = new ToolKeys(jdbi, TestVault.open(), clock);
        var otherNode = new ToolKeys(jdbi, TestVault.open(), clock);
        String leaked = otherNode.keys().current().keyId();

        assertThat(keys.withdraw("no such key")).isFalse();
        assertThat(keys.withdraw(leaked)).isTrue();

        assertThat(ids(keys)).hasSize(1).doesNotContain(leaked);
        assertThat(keys.withdraw(leaked)).as("it is gone already").isFalse();
        clock.advance(ToolKeys.READ_EVERY);
        assertThat(ids(otherNode)).isEqualTo(ids(keys));
        assertThat(keys.rotate()).as("the next change begins as ever").isTrue();
    }

    @Test
    void whileARotationIsUnderWayTheKeyToComeTakesThePlaceOfALeakedOne() {
        var keys = new ToolKeys(Database.open(TestDatabase.H2.empty()), TestVault.open(), clock);
        String leaked = keys.keys().current().keyId();
        assertThat(keys.rotate()).isTrue();
        List<String> both = ids(keys);

        assertThat(keys.withdraw(leaked)).isTrue();

        assertThat(ids(keys)).containsExactly(both.get(1));
        assertThat(keys.history()).extracting(KeptKey::use).containsExactly(Use.RETIRED, Use.SIGNS);
    }

    @Test
    void aKeyToComeThatLeakedNeverSignsAndThePresentOneStaysInTheSet() {
        var keys = new ToolKeys(Database.open(TestDatabase.H2.empty()), TestVault.open(), clock);
        String present = keys.keys().current().keyId();
        assertThat(keys.rotate()).isTrue();

        assertThat(keys.withdraw(ids(keys).get(1))).isTrue();

        assertThat(ids(keys)).containsExactly(present);
        clock.advance(ToolKeys.OVERLAP.multipliedBy(3));
        assertThat(ids(keys)).containsExactly(present);
        assertThat(keys.rotate()).isTrue();
        assertThat(ids(keys)).hasSize(2).startsWith(present);
    }

    @Test
    void aFormerKeyThatLeakedLeavesBeforeItsDay() {
        var keys = new ToolKeys(Database.open(TestDatabase.H2.empty()), TestVault.open(), clock);
        String former = keys.keys().current().keyId();
        assertThat(keys.rotate()).isTrue();
        clock.advance(ToolKeys.OVERLAP);
        List<String> both = ids(keys);

        assertThat(keys.withdraw(former)).isTrue();

        assertThat(both).hasSize(2).endsWith(former);
        assertThat(ids(keys)).containsExactly(both.get(0));
    }

    /** The one that signs first. */
    private static List<String> ids(ToolKeys keys) {
        return keys.keys().keys().stream().map(SigningKey::keyId).toList();
    }
}
