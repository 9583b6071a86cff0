package org.aspirant.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.practicelms.PracticeLms;
import org.aspirant.practicelms.PracticeSettings;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.campus.Part;
import org.aspirant.practicelms.launch.LaunchPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tool as it is meant to run: without what {@code ASPIRANT_DEV} lets through. */
class InProductionIT {

    private static final String HTTPS = "https://aspirant.example.edu";

    @TempDir Path folder;

    private Map<String, String> settings() throws IOException {
        byte[] key = "32 bytes that nobody would guess".getBytes(StandardCharsets.US_ASCII);
        Path file = folder.resolve("master-key");
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
        return Map.of(
                "ASPIRANT_DEV",
                "false",
                "ASPIRANT_REFUSALS_PER_MINUTE",
                "0",
                "ASPIRANT_MASTER_KEY_FILE",
                file.toString(),
                "ASPIRANT_BASE_URL",
                HTTPS);
    }

    @ParameterizedTest
    @CsvSource({
        "ASPIRANT_MASTER_KEY_FILE, '', ASPIRANT_MASTER_KEY_FILE is not set",
        "ASPIRANT_BASE_URL, http://localhost:9080, ASPIRANT_BASE_URL must be the https address"
    })
    void withoutWhatItNeedsNothingStartsAndTheLogSaysWhatToSet(
            String name, String value, String says) throws IOException {
        Map<String, String> wrong = new HashMap<>(settings());
        wrong.put(name, value);
        try (var tool = ToolServer.start("production-without", wrong);
                var lms = lms(tool)) {
            var stranger = new Visitor(new TestSite(tool, lms));
            TestSite.awaitTrue(() -> "not said: " + says, () -> log(tool).contains(says));
            assertThat(log(tool)).doesNotContain("shown this once");
            TestSite.awaitTrue(
                    () -> "no answer about its health", () -> saysThatItIsNotReady(stranger));
            for (String path : List.of("/", "/lti/jwks", "/admin/start", "/lti/login")) {
                assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void nothingOfThisMachineIsCalledOrBelieved() throws IOException {
        Path practice = folder.resolve("practice.yaml");
        Map<String, String> right = new HashMap<>(settings());
        right.put("ASPIRANT_PRACTICE_LMS", practice.toString());
        int port = ToolServer.freePort();
        try (var lms =
                PracticeLms.start(
                        PracticeSettings.forTool(URI.create("http://localhost:" + port)))) {
            Files.writeString(practice, lms.registrationYaml());
            try (var tool = ToolServer.start("production", port, right).awaitReady()) {
                var site = new TestSite(tool, lms);
                assertThat(log(tool)).contains("shown this once").doesNotContain("practice LMS");

                Walk walk = new Walk(site, Manner.MOODLE, "Outside of development");
                var plan = LaunchPlan.of(walk.course(), walk.link(), walk.person(Part.CANDIDATE));
                Page login = new Visitor(site).arrive(Visitor.posting(lms.begin(plan)));
                refusedAs(login, "unknown-registration");

                for (Manner manner : Manner.values()) {
                    String made = new Operator(site, new Visitor(site)).invite();
                    assertThat(made).startsWith(HTTPS + "/lti/register/");
                    URI link = URI.create(made.replace(HTTPS, tool.url()));
                    URI opening = lms.registrations().opening(link, manner);
                    Page asked = new Visitor(site).arrive(HttpRequest.newBuilder(opening).GET());
                    refusedAs(asked, "configuration-address-refused");
                }
            }
        }
    }

    /** Not yet where nobody listens so far. */
    private static boolean saysThatItIsNotReady(Visitor stranger) {
        try {
            return stranger.get("/health/ready").status() == 503;
        } catch (UncheckedIOException notListening) {
            return false;
        }
    }

    private static PracticeLms lms(ToolServer tool) {
        return PracticeLms.start(PracticeSettings.forTool(URI.create(tool.url())));
    }

    private static void refusedAs(Page page, String check) {
        assertThat(page.status()).as("%s", page).isEqualTo(400);
        assertThat(page.dom().select("dl.facts dd").text()).as("%s", page).isEqualTo(check);
    }

    private static String log(ToolServer tool) {
        try {
            return Files.readString(tool.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
