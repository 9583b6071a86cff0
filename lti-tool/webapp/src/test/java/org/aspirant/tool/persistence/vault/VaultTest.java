package org.aspirant.tool.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final Place PLACE = new Place("secret", "mail", "sealed");
    private static final byte[] WORDS = "Rosa reads on Tuesdays".getBytes(StandardCharsets.UTF_8);

    private final Vault vault = TestVault.withKeys("first key of thirty-two bytes !!");

    @Test
    void opensWhatItSealedAndShowsNothingOfIt() {
        byte[] sealed = vault.seal(WORDS, PLACE);

        assertThat(vault.open(sealed, PLACE)).isEqualTo(WORDS);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Rosa");
    }

    @Test
    void sealsTheSameWordsDifferentlyEachTime() {
        assertThat(vault.seal(WORDS, PLACE)).isNotEqualTo(vault.seal(WORDS, PLACE));
    }

    @Test
    void sealsNothingAtAllAsWell() {
        assertThat(vault.open(vault.seal(new byte[0], PLACE), PLACE)).isEmpty();
    }

    @Test
    void anotherMasterKeyDoesNotOpenIt() {
        byte[] sealed = vault.seal(WORDS, PLACE);
        Vault other = TestVault.withKeys("another key of thirty-two bytes!");

        assertFault(() -> other.open(sealed, PLACE), VaultFault.UNKNOWN_MASTER_KEY);
    }

    @Test
    void anyChangedBitIsNoticed() {
        byte[] sealed = vault.seal(WORDS, PLACE);

        for (int position = 9; position < sealed.length; position++) {
            byte[] changed = sealed.clone();
            changed[position] ^= 1;
            assertFault(() -> vault.open(changed, PLACE), VaultFault.NOT_AUTHENTIC);
        }
    }

    @Test
    void bytesMovedToAnotherRowDoNotOpen() {
        byte[] sealed = vault.seal(WORDS, PLACE);

        assertFault(
                () -> vault.open(sealed, new Place("secret", "post", "sealed")),
                VaultFault.NOT_AUTHENTIC);
    }

    @Test
    void whatWasNeverSealedIsToldApart() {
        assertFault(() -> vault.open(WORDS, PLACE), VaultFault.NOT_SEALED);
        byte[] sealed = vault.seal(WORDS, PLACE);
        assertFault(() -> vault.open(Arrays.copyOf(sealed, 60), PLACE), VaultFault.NOT_SEALED);
    }

    @Test
    void afterARotationTheOldValueOpensAndCanBeRewrapped() {
        byte[] sealed = vault.seal(WORDS, PLACE);
        Vault rotated =
                TestVault.withKeys(
                        "another key of thirty-two bytes!", "first key of thirty-two bytes !!");
        Vault onlyNew = TestVault.withKeys("another key of thirty-two bytes!");

        assertThat(rotated.open(sealed, PLACE)).isEqualTo(WORDS);
        assertThat(rotated.isUnderOldKey(sealed)).isTrue();
        byte[] rewrapped = rotated.rewrap(sealed, PLACE);
        assertThat(rotated.isUnderOldKey(rewrapped)).isFalse();
        assertThat(onlyNew.open(rewrapped, PLACE)).isEqualTo(WORDS);
    }

    private static void assertFault(ThrowingCallable opening, VaultFault fault) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        VaultException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(fault))
                .hasMessageContaining(PLACE.table());
    }
}
