package org.aspirant.rubric.exchange.caseframework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.Exported;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.RandomBundle;
import org.junit.jupiter.api.Test;

/** Nothing is lost between our documents and CASE packages, in either direction. */
class CaseRoundTripTest {

    private static final int TIMES = 150;

    /** Keys whose text can change without anything else having to. */
    private static final List<String> FREE =
            List.of(
                    "title",
                    "statement",
                    "about",
                    "question",
                    "descriptor",
                    "behaviour",
                    "reason",
                    "indicator",
                    "example",
                    "because",
                    "provenance");

    private static Exported written(Bundle bundle, long seed) {
        Exported exported = Fixture.model(CaseWriter.write("seed " + seed, bundle));
        assertThat(exported.lost()).as("seed %d", seed).isEmpty();
        return exported;
    }

    private static Bundle read(String text, long seed) {
        return Fixture.model(CaseReader.read("seed " + seed, text)).bundle();
    }

    @Test
    void oursComesBackFromAStrictPackage() {
        for (long seed = 0; seed < TIMES; seed++) {
            Bundle bundle = new RandomBundle(seed).next();
            String text = written(bundle, seed).text();

            assertThat(StrictSchema.violations(JsonText.parse(text))).as("seed %d", seed).isEmpty();
            assertThat(read(text, seed)).as("seed %d", seed).isEqualTo(bundle);
        }
    }

    @Test
    void aPackageComesBackFromOursAsItWas() {
        for (long seed = 0; seed < TIMES; seed++) {
            JsonNode content = JsonText.plain(new RandomPackage(seed).next());
            assertThat(StrictSchema.violations(content)).as("seed %d", seed).isEmpty();

            Bundle bundle = read(JsonText.of(content), seed);

            assertThat(JsonText.parse(written(bundle, seed).text()))
                    .as("seed %d", seed)
                    .isEqualTo(content);
        }
    }

    @Test
    void theBundleIsTheSameWhenItHasBeenWrittenAndReadInBetween() {
        for (long seed = 0; seed < TIMES; seed++) {
            Bundle bundle = read(JsonText.of(new RandomPackage(seed).next()), seed);

            assertThat(Fixture.model(Bundle.compile("again", JsonText.plain(bundle.json()))))
                    .as("seed %d", seed)
                    .isEqualTo(bundle);
        }
    }

    /** What is changed in our documents stands in the package, and the package is still strict. */
    @Test
    void changesGoIntoThePackageThatTheDocumentsCameFrom() {
        for (long seed = 0; seed < TIMES; seed++) {
            JsonNode content = JsonText.plain(new RandomPackage(seed).next());
            Bundle bundle = read(JsonText.of(content), seed);
            Bundle changed = changed(bundle, seed);

            String text = written(changed, seed).text();

            assertThat(StrictSchema.violations(JsonText.parse(text))).as("seed %d", seed).isEmpty();
            Bundle again = read(text, seed);
            assertThat(documents(again)).as("seed %d", seed).isEqualTo(documents(changed));
            assertThat(ids(JsonText.parse(text))).as("seed %d", seed).containsAll(ids(content));
        }
    }

    private static JsonNode documents(Bundle bundle) {
        ObjectNode json = bundle.json();
        json.remove("carried");
        return json;
    }

    private static List<String> ids(JsonNode content) {
        return content.findValuesAsText("identifier");
    }

    private static Bundle changed(Bundle bundle, long seed) {
        var random = new Random(seed);
        ObjectNode json = (ObjectNode) JsonText.plain(bundle.json());
        List<ObjectNode> objects = new ArrayList<>();
        for (String key : List.of("frameworks", "rubrics")) {
            collect(json.path(key), objects);
        }
        List<String> domains =
                objects.stream()
                        .filter(one -> one.has("competencies"))
                        .map(one -> one.path("title").asText())
                        .toList();
        List<String> competencies =
                objects.stream()
                        .filter(one -> one.has("statement"))
                        .map(one -> one.path("title").asText())
                        .toList();
        objects.removeIf(
                one ->
                        domains.contains(one.path("title").asText())
                                && competencies.contains(one.path("title").asText()));
        for (int i = 0; i < 3; i++) {
            ObjectNode one = objects.get(random.nextInt(objects.size()));
            for (String key : FREE) {
                if (one.has(key)) {
                    one.put(key, "changed " + i);
                }
            }
            if (one.path("criteria") instanceof ArrayNode criteria && random.nextBoolean()) {
                criteria.insert(0, criteria.remove(criteria.size() - 1));
            }
        }
        return Fixture.model(Bundle.compile("changed", json));
    }

    /**
     * Every object but those that stand for what the package has no object for; a domain and a
     * competency that are one item of the package are changed by changing either.
     */
    private static void collect(JsonNode node, List<ObjectNode> into) {
        String id = node.path("id").asText();
        boolean standIn = id.equals("whole") || id.equals("elsewhere");
        if (!standIn) {
            if (node instanceof ObjectNode object) {
                into.add(object);
            }
            node.forEach(child -> collect(child, into));
        } else if (id.equals("whole")) {
            node.path("competencies").forEach(child -> collect(child, into));
        }
    }
}
