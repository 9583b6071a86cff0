package org.aspirant.rubric.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exchange.AspirantWriter.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our documents as text, one or several. */
class AspirantDocumentsTest {

    private static Bundle read(Map<String, String> texts) {
        return Fixture.model(AspirantReader.read(texts)).bundle();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenReadsBackAsItWas(Syntax syntax) {
        for (long seed = 0; seed < 200; seed++) {
            var random = new RandomBundle(seed);
            Bundle bundle =
                    random.next()
                            .carrying(
                                    "other",
                                    JsonText.parse(
                                            "{\"z\": [1.50, \"1.50\", null, true, \"true\"], \"a\": {}}"));

            assertThat(read(Map.of("one", AspirantWriter.text(bundle, syntax))))
                    .as("seed %d", seed)
                    .isEqualTo(bundle);
            assertThat(read(AspirantWriter.texts(bundle, syntax)))
                    .as("seed %d", seed)
                    .isEqualTo(bundle);
        }
    }

    @Test
    void oneDocumentIsWrittenAsItself() {
        Bundle bundle = read(Map.of("r", RUBRIC));

        assertThat(AspirantWriter.text(bundle, Syntax.YAML))
                .startsWith("schema: \"rubric/1\"\nid: \"r\"\nversion: 1\ntitle: \"R\"\n");
    }

    @Test
    void problemsNameTheFileOfTheDocument() {
        assertThat(
                        Fixture.problems(
                                AspirantReader.read(
                                        Map.of("a.yaml", RUBRIC, "b.yaml", "schema: rubric/1\n"))))
                .allMatch(problem -> problem.startsWith("b.yaml:1:1: the document lacks "));
    }

    @Test
    void aBundleHasItsOwnKeysOnly() {
        assertThat(
                        Fixture.problems(
                                AspirantReader.read(
                                        Map.of("b.yaml", "schema: bundle/1\nrubric: []\n"))))
                .containsExactly(
                        "b.yaml:1:1: the bundle is empty; list at least one document",
                        "b.yaml:2:9: a bundle has no key \"rubric\"; take it out, or correct its"
                                + " spelling");
    }

    @Test
    void aYamlBombIsRefused() {
        assertThat(
                        Fixture.problems(
                                AspirantReader.read(
                                        Map.of(
                                                "bomb.yaml",
                                                "schema: bundle/1\na: &a [x, x]\nb: &b [*a, *a]\nrubrics: [*b, *b]\n"))))
                .isNotEmpty();
    }

    private static final String RUBRIC =
            """
            schema: rubric/1
            id: r
            version: 1
            title: R
            framework: f
            about: All of it.
            criteria:
              - id: c
                competency: x
                title: C
                question: Is it?
                levels:
                  - {id: "no", value: 0, title: "No", descriptor: It is not.}
                  - {id: "yes", value: 1, title: "Yes", descriptor: It is.}
            """;
}
