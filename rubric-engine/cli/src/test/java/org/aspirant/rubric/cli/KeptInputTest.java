package org.aspirant.rubric.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard input that is read twice, and is not held in memory for it. */
class KeptInputTest {

    /** More bytes than an array can have; no line ends among them. */
    private static final long MANY = 3_000_000_000L;

    @Test
    void beginsAgainWhereItWasClosed() throws IOException {
        var kept = new KeptInput(new ByteArrayInputStream("twice".getBytes(UTF_8)));

        for (int time = 0; time < 3; time++) {
            assertThat(kept.readAllBytes()).asString(UTF_8).isEqualTo("twice");
            kept.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "severity --facet assessor --ratings -",
            })
    void oneEndlessLineIsRefusedBeforeItsEnd(String command) {
        var err = new ByteArrayOutputStream();
        var endless = new Endless();

        int code =
                Main.run(
                        command.split(" ", -1),
                        endless,
                        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                        new PrintStream(err, true, UTF_8));

        assertThat(err.toString(UTF_8)).startsWith("-:1:1: it cannot be read as CSV");
        assertThat(code).isEqualTo(1);
        assertThat(endless.read).isLessThan(100_000_000);
    }

    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            return read++ < MANY ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (read >= MANY) {
                return -1;
            }
            Arrays.fill(buffer, offset, offset + length, (byte) 'x');
            read += length;
            return length;
        }
    }
}
