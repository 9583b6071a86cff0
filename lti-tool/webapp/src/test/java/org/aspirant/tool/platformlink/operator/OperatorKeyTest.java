package org.aspirant.tool.platformlink.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorKeyTest {

    @Test
    void admitsWhoeverCanReadTheFile(@TempDir Path data) throws IOException {
        OperatorKey made = OperatorKey.in(data);
        String secret = Files.readString(data.resolve(OperatorKey.FILE)).strip();

        assertThat(made.admits("Bearer " + secret)).isTrue();
        assertThat(OperatorKey.in(data).admits("Bearer " + secret)).as("next start").isTrue();
        for (String wrong : new String[] {"", "Bearer ", secret, "Bearer x" + secret, "Basic x"}) {
            assertThat(made.admits(wrong)).as(wrong.isEmpty() ? "nothing" : "near").isFalse();
        }
    }

    @Test
    void isReadableByTheServersOwnUserAlone(@TempDir Path data) throws IOException {
        OperatorKey unused = OperatorKey.in(data);

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(data.resolve(OperatorKey.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void takesNoEmptyFileForAKey(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve(OperatorKey.FILE), "\n");

        assertThatThrownBy(() -> OperatorKey.in(data)).hasMessageContaining("holds no key");
    }
}
