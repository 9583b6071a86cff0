package org.aspirant.rubric;

import static org.aspirant.rubric.Fixture.model;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.aspirant.rubric.format.Known;
import org.aspirant.rubric.format.PlanCompiler;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.format.results.DecisionJson;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code worked-examples} is a plan, ratings, what is to come of them, and where
 * that expectation comes from. What {@code expected.json} does not mention is not compared; lists
 * have the same length.
 */
class WorkedExamplesTest {

    static Stream<Path> folders() throws IOException {
        try (var folders = Files.list(Path.of("src/test/resources/worked-examples"))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void comesOutAsWorkedByHand(Path folder) throws IOException {
        var plan =
                model(
                        PlanCompiler.compile(
                                "plan.yaml",
                                Files.readString(folder.resolve("plan.yaml")),
                                Known.NOTHING));
        var events =
                model(
                        RatingsCsv.read(
                                "ratings.csv",
                                Files.readString(folder.resolve("ratings.csv")),
                                plan));

        String document = DecisionJson.document(plan, Scoring.score(plan, events));

        var json = new ObjectMapper();
        compare(
                folder.getFileName().toString(),
                json.readTree(folder.resolve("expected.json").toFile()),
                json.readTree(document));
        assertThat(folder.resolve("SOURCE.md")).exists();
    }

    private static void compare(String at, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(
                            member ->
                                    compare(
                                            at + "/" + member.getKey(),
                                            member.getValue(),
                                            actual.path(member.getKey())));
        } else if (expected.isArray()) {
            assertThat(actual).as("%s", at).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                compare(at + "/" + i, expected.path(i), actual.path(i));
            }
        } else {
            assertThat(actual).as("%s", at).isEqualTo(expected);
        }
    }
}
