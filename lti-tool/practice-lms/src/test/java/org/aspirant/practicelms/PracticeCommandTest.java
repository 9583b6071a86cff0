package org.aspirant.practicelms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line of the process of its own. */
class PracticeCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void isOnPort9081ForAToolOnLocalhost9080UnlessToldOtherwise() {
        assertThat(PracticeCommand.settings(new String[0], Map.of()).port()).isEqualTo(9081);
        assertThat(PracticeCommand.settings(new String[0], Map.of()).tool())
                .isEqualTo(URI.create("http://localhost:9080"));
    }

    @Test
    void argumentsGoBeforeTheEnvironment() {
        PracticeSettings settings =
                PracticeCommand.settings(
                        new String[] {"--port=1234", "--base=http://lms.test"},
                        Map.of(
                                "PRACTICE_PORT", "99",
                                "PRACTICE_TOOL_URL", "http://localhost:7000"));

        assertThat(settings.port()).isEqualTo(1234);
        assertThat(settings.base()).hasValue(URI.create("http://lms.test"));
        assertThat(settings.tool()).isEqualTo(URI.create("http://localhost:7000"));
    }

    @ParameterizedTest
    @CsvSource({
        "--prot=1, unknown argument --prot=1",
        "9081, unknown argument 9081",
        "--port=ninety, the port must be a number",
        "--port=70000, the port must be 0 to 65535",
        "--tool=http://localhost/, no slash at its end"
    })
    void wrongArgumentsGetTheReasonAndTheUsage(String argument, String reason) {
        assertThat(run(argument)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(reason, "usage:");
    }

    @Test
    void aTakenPortIsSaid() {
        try (PracticeLms lms =
                PracticeLms.start(PracticeSettings.forTool(PracticeSettings.DEFAULT_TOOL))) {
            int port = lms.baseUrl().getPort();

            assertThat(run("--port=" + port)).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains("port " + port, "choose --port");
        }
    }

    private int run(String argument) {
        return PracticeCommand.run(
                new String[] {argument},
                Map.of(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
