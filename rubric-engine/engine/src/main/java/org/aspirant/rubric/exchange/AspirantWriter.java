package org.aspirant.rubric.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.plan.AssessmentPlan;

/** Writes our own documents, as YAML or JSON, keys in the order in which people read them. */
public final class AspirantWriter {

    /** Keys that say what a thing is come before those that say what is in it. */
    private static final List<String> FIRST =
            List.of(
                    "schema",
                    "id",
                    "version",
                    "value",
                    "title",
                    "framework",
                    "rubric",
                    "profile",
                    "competency",
                    "about",
                    "statement",
                    "question",
                    "descriptor",
                    "behaviour",
                    "if",
                    "then",
                    "because",
                    "by",
                    "indicator",
                    "example",
                    "nonExample",
                    "to",
                    "code",
                    "match",
                    "reason");

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build();

    private AspirantWriter() {}

    /** How documents are written. */
    public enum Syntax {
        YAML,
        JSON;

        /** The ending of a file's name. */
        public String ending() {
            return this == YAML ? ".yaml" : ".json";
        }
    }

    /** One text: the document itself if there is but one and nothing is carried, else a bundle. */
    public static String text(Bundle bundle, Syntax syntax) {
        ObjectNode json = bundle.json();
        if (bundle.size() == 1 && bundle.carried().isEmpty()) {
            return written(documents(bundle).values().iterator().next(), syntax);
        }
        return written(json, syntax);
    }

    /**
     * A text for each document, by a name for its file; what is carried is a bundle of its own
     * beside them.
     */
    public static Map<String, String> texts(Bundle bundle, Syntax syntax) {
        Map<String, String> texts = new LinkedHashMap<>();
        documents(bundle)
                .forEach((name, json) -> texts.put(name + syntax.ending(), written(json, syntax)));
        if (!bundle.carried().isEmpty()) {
            var carried = JsonNodeFactory.instance.objectNode().put("schema", Bundle.SCHEMA);
            carried.set("carried", bundle.json().path("carried"));
            texts.put("carried" + syntax.ending(), written(carried, syntax));
        }
        return texts;
    }

    private static Map<String, JsonNode> documents(Bundle bundle) {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        for (Framework framework : bundle.frameworks()) {
            documents.put("framework-" + framework.id(), JsonText.parse(framework.canonicalJson()));
        }
        for (Rubric rubric : bundle.rubrics()) {
            documents.put("rubric-" + rubric.id(), JsonText.parse(rubric.canonicalJson()));
        }
        for (AssessmentPlan plan : bundle.plans()) {
            documents.put("plan-" + plan.id(), JsonText.parse(plan.canonicalJson()));
        }
        return documents;
    }

    private static String written(JsonNode json, Syntax syntax) {
        JsonNode ordered = ordered(json);
        if (syntax == Syntax.JSON) {
            return JsonText.of(ordered);
        }
        try {
            return YAML.writeValueAsString(ordered);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is carried keeps its order: it is not ours. */
    private static JsonNode ordered(JsonNode node) {
        if (node instanceof ArrayNode array) {
            var copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(one -> copy.add(ordered(one)));
            return copy;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        names.sort(Comparator.comparingInt(AspirantWriter::rank));
        var copy = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            boolean carried = name.equals("carried");
            copy.set(name, carried ? node.path(name) : ordered(node.path(name)));
        }
        return copy;
    }

    private static int rank(String name) {
        int place = FIRST.indexOf(name);
        return place < 0 ? FIRST.size() : place;
    }
}
