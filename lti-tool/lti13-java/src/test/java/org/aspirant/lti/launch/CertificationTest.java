package org.aspirant.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.Forgery;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tool tests of the 1EdTech certification: one folder a case. */
class CertificationTest {

    private static final Path CASES = Path.of("src/test/resources/certification");

    @TestFactory
    Stream<DynamicTest> knownBadPayloads() throws IOException {
        return cases("refused").map(folder -> test(folder, CertificationTest::isRefused));
    }

    @TestFactory
    Stream<DynamicTest> validTeacherLaunches() throws IOException {
        return cases("accepted/teacher").map(folder -> test(folder, CertificationTest::isAccepted));
    }

    @TestFactory
    Stream<DynamicTest> validStudentLaunches() throws IOException {
        return cases("accepted/student").map(folder -> test(folder, CertificationTest::isAccepted));
    }

    @Test
    void noCaseOfTheGuideIsLeftOut() throws IOException {
        assertThat(cases("refused")).hasSize(12);
        assertThat(cases("accepted/teacher")).hasSize(9);
        assertThat(cases("accepted/student")).hasSize(9);
    }

    private interface Check {
        void check(LaunchOutcome outcome, ObjectNode expected);
    }

    private static Stream<Path> cases(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
            return folders.sorted().toList().stream();
        }
    }

    private static DynamicTest test(Path folder, Check check) {
        return DynamicTest.dynamicTest(
                folder.getFileName().toString(),
                () -> check.check(launch(folder), json(folder.resolve("expected.json"))));
    }

    private static LaunchOutcome launch(Path folder) throws IOException, UnreadableJsonException {
        FakePlatform platform = new FakePlatform();
        FakePlatform.Begun begun = platform.begin();
        ObjectNode payload = json(folder.resolve("payload.json"));
        long now = FakePlatform.NOW.getEpochSecond();
        if (!payload.has("iat")) {
            payload.put("iat", now).put("exp", now + 60);
        }
        if (!payload.has("nonce")) {
            payload.put("nonce", begun.nonce());
        }
        Path header = folder.resolve("header.json");
        String usual =
                "{\"alg\":\"RS256\",\"kid\":\"" + FakePlatform.KEYS.current().keyId() + "\"}";
        String token =
                Forgery.signed(
                        Files.exists(header) ? Files.readString(header) : usual,
                        payload.toString(),
                        FakePlatform.KEYS.current());
        return platform.validation.validate(FakePlatform.post(begun, token));
    }

    private static void isRefused(LaunchOutcome outcome, ObjectNode expected) {
        assertThat(outcome).isInstanceOf(LaunchOutcome.Rejected.class);
        assertThat(((LaunchOutcome.Rejected) outcome).fault().name())
                .isEqualTo(expected.path("refused").asText());
    }

    private static void isAccepted(LaunchOutcome outcome, ObjectNode expected) {
        assertThat(outcome).isInstanceOf(LaunchOutcome.Accepted.class);
        var launch = (ResourceLinkLaunch) ((LaunchOutcome.Accepted) outcome).launch();
        assertThat(Objects.requireNonNull(launch.person().subject()).value())
                .isEqualTo(expected.path("subject").asText());
        assertThat(launch.roles().course().stream().map(Enum::name).sorted())
                .isEqualTo(texts(expected, "courseRoles"));
        assertThat(new TreeSet<>(launch.roles().institution()))
                .containsExactlyElementsOf(texts(expected, "institutionRoles"));
        assertThat(launch.person().name()).isEqualTo(expected.path("name").textValue());
        assertThat(launch.person().email()).isEqualTo(expected.path("email").textValue());
        var context = launch.context();
        assertThat(context == null ? null : context.id())
                .isEqualTo(expected.path("context").textValue());
    }

    private static List<String> texts(ObjectNode expected, String name) {
        return StreamSupport.stream(expected.path(name).spliterator(), false)
                .map(node -> node.asText())
                .toList();
    }

    private static ObjectNode json(Path file) throws IOException, UnreadableJsonException {
        return StrictJson.object(Files.readString(file));
    }
}
