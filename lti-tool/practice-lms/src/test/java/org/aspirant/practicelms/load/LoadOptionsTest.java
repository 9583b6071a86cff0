package org.aspirant.practicelms.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadOptionsTest {

    private static final String LOGIN = "--login=http://localhost:9080/lti/login";
    private static final String LAUNCH = "--launch=http://127.0.0.1:9080/lti/launch";

    @Test
    void twoAddressesAreEnough() {
        LoadPlan plan = LoadOptions.read(LOGIN, LAUNCH);

        assertThat(plan.target()).isEqualTo(URI.create("http://127.0.0.1:9080/lti/launch"));
        assertThat(plan.launches()).isEqualTo(10_000);
        assertThat(plan.users()).isEqualTo(8);
        assertThat(plan.ahead()).isTrue();
        assertThat(plan.follow()).isFalse();
        assertThat(plan.tool()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--login=http://tool.example/login | --login has to be an http address of this"
                        + " machine, such as http://localhost:9080/lti/login, and is"
                        + " http://tool.example/login",
                "--login=http://192.0.2.7/login | --login has to be an http address of this"
                        + " machine, such as http://localhost:9080/lti/login, and is"
                        + " http://192.0.2.7/login",
                "--login=file:///etc/passwd | --login has to be an http address of this machine,"
                        + " such as http://localhost:9080/lti/login, and is file:///etc/passwd",
                "--users=0 | --users has to be a number from 1 to 256, got 0",
                "--launches=many | --launches has to be a number from 1 to 10000000, got many",
                "--ahead=maybe | --ahead is yes or no, and not maybe",
                "--ahead | --ahead needs a value, as in --ahead=…",
                "--speed=9 | there is no option --speed",
                "--pid=2147483647 | --pid: there is no process 2147483647 that can be seen from"
                        + " here",
            })
    void refusesWhatCannotBeMeant(String option, String why) {
        assertThatThrownBy(() -> LoadOptions.read(LOGIN, LAUNCH, option))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    @Test
    void theCommandSaysHowItIsUsed() {
        var err = new ByteArrayOutputStream();

        int status =
                Load.run(
                        new String[] {LOGIN},
                        System.out,
                        new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("load: --launch is missing")
                .contains("usage: load --login=URL --launch=URL");
    }
}
