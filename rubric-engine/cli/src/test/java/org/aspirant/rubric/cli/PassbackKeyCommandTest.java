package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rubric passback-key}. */
class PassbackKeyCommandTest {

    private CommandRun command;

    @BeforeEach
    void begin(@TempDir Path folder) {
        command = new CommandRun(folder);
    }

    @Test
    void aKeyIsItsOwnersAndNeverWrittenOver() throws IOException {
        var file = command.folder().resolve("key.jwk");

        assertThat(command.run("passback-key", "--out", file.toString()).code()).isZero();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var again = command.run("passback-key", "--out", file.toString());
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err())
                .isEqualTo(
                        "key.jwk: it is there already, or its folder is not; name a new file in a folder that is there\n");
    }

    @Test
    void aPublicKeyAsPemIsTheKeyOfTheFile() throws Exception {
        var file = command.folder().resolve("other.jwk");

        var pem = command.run("passback-key", "--pem", "--out", file.toString()).out();

        assertThat(pem.lines().allMatch(line -> line.length() <= 64)).as("RFC 7468").isTrue();
        var bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        var key =
                (RSAPublicKey)
                        KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
        var modulus = Base64.getUrlEncoder().withoutPadding();
        byte[] unsigned = key.getModulus().toByteArray();
        assertThat(Files.readString(file))
                .contains(
                        "\"n\":\""
                                + modulus.encodeToString(
                                        Arrays.copyOfRange(unsigned, 1, unsigned.length)));
    }
}
