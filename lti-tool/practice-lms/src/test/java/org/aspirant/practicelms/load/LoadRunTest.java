package org.aspirant.practicelms.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.launch.LaunchOutcome;
import org.aspirant.lti.launch.ResourceLinkLaunch;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.practicelms.FakeTool;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.http.Routes;
import org.aspirant.practicelms.http.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadRunTest {

    private static final String ISSUER = "https://load.example";
    private static final int LAUNCHES = 60;

    private final SigningKeys keys = SigningKeys.generate();
    private final FakeTool tool = FakeTool.start();
    private Server platform;

    @BeforeEach
    void publishKeys() throws IOException {
        platform =
                Server.bind(
                        0,
                        new Routes()
                                .on(
                                        "GET",
                                        "/jwks",
                                        request -> Response.json(200, keys.publicJwks())));
        platform.begin();
        tool.knows(
                URI.create("http://127.0.0.1:" + platform.port()),
                new RegistrationKey(ISSUER, "measured"),
                Deployments.known("1"));
    }

    @AfterEach
    void close() {
        tool.close();
        platform.close();
    }

    private LoadPlan plan(String... more) {
        String[] all = new String[more.length + 7];
        all[0] = "--login=" + tool.base() + "/lti/login";
        all[1] = "--launch=" + tool.base() + "/lti/launch";
        all[2] = "--client-id=measured";
        all[3] = "--launches=" + LAUNCHES;
        all[4] = "--people=7";
        all[5] = "--links=3";
        all[6] = "--pid=" + ProcessHandle.current().pid();
        System.arraycopy(more, 0, all, 7, more.length);
        return LoadOptions.read(all);
    }

    private LoadResult launched(LoadPlan plan, SigningKey key) {
        var result = new LoadResult(plan);
        try (var run = new LoadRun(plan, new Messages(plan, ISSUER, key))) {
            run.launch(0, plan.launches(), result);
        }
        return result;
    }

    @Test
    void launchesOfEverybodyIntoEveryActivityAreAcceptedByAToolThatChecks() {
        var result = launched(plan(), keys.current());

        assertThat(result.failures().byReason()).isEmpty();
        assertThat(result.logins().count()).isEqualTo(LAUNCHES);
        assertThat(result.launches().count()).isEqualTo(LAUNCHES);
        assertThat(tool.outcomes())
                .hasSize(LAUNCHES)
                .allSatisfy(each -> assertThat(each).isInstanceOf(LaunchOutcome.Accepted.class));
        Set<String> pairs =
                tool.outcomes().stream()
                        .map(each -> (LaunchOutcome.Accepted) each)
                        .map(each -> (ResourceLinkLaunch) each.launch())
                        .map(each -> each.person().subject() + " " + each.resourceLink().id())
                        .collect(Collectors.toSet());
        assertThat(pairs).hasSize(7 * 3);
    }

    @Test
    void tokensMayBeSignedByTheUsersInstead() {
        var result = launched(plan("--ahead=no", "--users=1"), keys.current());

        assertThat(result.failures().byReason()).isEmpty();
        assertThat(tool.outcomes()).hasSize(LAUNCHES);
    }

    @Test
    void whatTheToolRefusesIsAFailureAndNoLaunch() {
        var result = launched(plan(), SigningKey.generate());

        assertThat(result.launches().count()).isZero();
        assertThat(result.failures().byReason())
                .isEqualTo(Map.of("launch: answered 400", LAUNCHES));
    }

    @Test
    void aToolThatDoesNotKnowThePlatformFailsAtTheLogin() {
        var result = launched(plan("--client-id=another"), keys.current());

        assertThat(result.failures().byReason())
                .isEqualTo(
                        Map.of("login: answered 400 and does not lead to the platform", LAUNCHES));
    }

    @Test
    void aToolThatIsNotThereFailsAtTheLogin() {
        tool.close();

        assertThat(launched(plan(), keys.current()).failures().byReason())
                .isEqualTo(Map.of("login: ConnectException", LAUNCHES));
    }

    @Test
    void theReportSaysHowManyHowFastAndWhatTheyCost() {
        assertThat(launched(plan(), keys.current()).text().lines().toList())
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .matches(
                                                "60 launches, 0 failures, \\d+\\.\\d launches a"
                                                        + " second \\(\\d+\\.\\d s\\)"),
                        line -> assertThat(line).matches("ms .*median .*99% .*longest"),
                        line -> assertThat(line).matches("login( +\\d+\\.\\d){5}"),
                        line -> assertThat(line).matches("launch( +\\d+\\.\\d){5}"),
                        line ->
                                assertThat(line)
                                        .matches(
                                                "processor of the tool: \\d+\\.\\d\\d ms a"
                                                        + " launch"),
                        line -> assertThat(line).matches("memory of the tool, MB:( \\d+)+"));
    }

    @Test
    void theCommandEndsWithOneIfALaunchFailed() {
        var out = new ByteArrayOutputStream();
        int status =
                Load.run(
                        new String[] {
                            "--login=" + tool.base() + "/lti/login",
                            "--launch=" + tool.base() + "/lti/launch",
                            "--port=0",
                            "--launches=3",
                            "--warm-up=1"
                        },
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        System.err);

        assertThat(status).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("The tool has to know issuer http://127.0.0.1:")
                .contains("0 launches, 3 failures")
                .contains("3 × login: answered 400 and does not lead to the platform");
    }
}
