package org.aspirant.tool.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeysTest {

    private static final byte[] KEY =
            "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER =
            "fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.US_ASCII);

    private final Path folder;

    MasterKeysTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void outsideDevelopmentAMissingKeyFileStopsTheStartAndSaysHowToMakeOne() {
        assertThatThrownBy(() -> MasterKeys.load(Optional.empty(), false, folder))
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining("ASPIRANT_MASTER_KEY_FILE is not set")
                .hasMessageContaining("openssl rand -base64 32");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void developmentMakesItsOwnKeyOnceReadableByItsOwnerOnly() throws IOException {
        MasterKeys first = MasterKeys.load(Optional.empty(), true, folder.resolve("data"));
        MasterKeys second = MasterKeys.load(Optional.empty(), true, folder.resolve("data"));

        assertThat(second.current().id()).isEqualTo(first.current().id());
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("data/master.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aRawKeyAndItsBase64FormAreTheSameKey() throws IOException {
        Path raw = Files.write(folder.resolve("raw"), KEY);
        Path text = write("text", "# made on a Monday", "", base64(KEY));

        assertThat(MasterKeys.read(raw).current().id())
                .isEqualTo(MasterKeys.read(text).current().id());
    }

    @Test
    void theFirstLineWritesAndAllLinesRead() throws IOException {
        MasterKeys keys = MasterKeys.read(write("two", base64(OTHER), base64(KEY)));

        assertThat(keys.current().id()).isEqualTo(MasterKey.of(OTHER).id());
        assertThat(keys.withId(MasterKey.of(KEY).id())).isPresent();
    }

    @Test
    void aConfiguredFileThatIsMissingIsNamed() {
        Path missing = folder.resolve("nowhere.key");

        assertThatThrownBy(() -> MasterKeys.load(Optional.of(missing), true, folder))
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aLineThatIsNoKeyIsNamedByNumberAndNotQuoted() throws IOException {
        Path file = write("bad", base64(KEY), "c2hvcnQ=");

        assertThatThrownBy(() -> MasterKeys.read(file))
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining("Line 2 of the master key file")
                .hasMessageNotContaining("c2hvcnQ=");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path file = write("empty", "# nothing yet");

        assertThatThrownBy(() -> MasterKeys.read(file))
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining("is empty");
    }

    @Test
    void keysDoNotShowThemselves() throws IOException {
        MasterKeys keys = MasterKeys.read(write("shown", base64(KEY)));

        assertThat(keys.toString()).doesNotContain(base64(KEY)).contains(keys.current().id());
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), java.util.List.of(lines));
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
