package org.aspirant.rubric.exchange.caseframework.reading;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.exchange.DocumentIds;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.caseframework.members.Extension;
import org.aspirant.rubric.exchange.caseframework.members.Identities;
import org.aspirant.rubric.format.Findings;

/** Rubrics from the {@code CFRubrics} of a package. */
final class RubricReading {

    private static final String UNTITLED = "rubric";

    private final String framework;
    private final Function<JsonNode, String> competencies;
    private final Identities identities;
    private final Notes notes;
    private final Findings findings;
    private boolean weighs;

    /**
     * Reads rubrics.
     *
     * @param framework the id of the framework that they belong to
     * @param competencies the competency that a {@code CFRubricCriterion} is for
     */
    RubricReading(
            String framework,
            Function<JsonNode, String> competencies,
            Identities identities,
            Notes notes,
            Findings findings) {
        this.framework = framework;
        this.competencies = competencies;
        this.identities = identities;
        this.notes = notes;
        this.findings = findings;
    }

    /** The rubric documents; a rubric that cannot be one is noted and left out. */
    ArrayNode read(JsonNode rubrics, boolean planned) {
        weighs = !planned;
        var ids = new DocumentIds();
        rubrics.forEach(rubric -> ids.take(Extension.of(rubric).path("id").asText()));
        var documents = JsonNodeFactory.instance.arrayNode();
        for (JsonNode rubric : rubrics) {
            if (canBeOurs(rubric)) {
                documents.add(rubric(rubric, ids));
            }
        }
        return documents;
    }

    private boolean canBeOurs(JsonNode rubric) {
        boolean levels = true;
        for (JsonNode criterion : rubric.path("CFRubricCriteria")) {
            levels &= criterion.path("CFRubricCriterionLevels").size() > 1;
            checkScores(criterion);
        }
        if (rubric.path("CFRubricCriteria").isEmpty() || !levels) {
            notes.add(
                    rubric,
                    "CFRubric without criteria of two levels or more",
                    "carried along; no rubric of ours is made of it");
            return false;
        }
        return true;
    }

    private void checkScores(JsonNode criterion) {
        Map<Exact, JsonNode> seen = new HashMap<>();
        for (JsonNode level : criterion.path("CFRubricCriterionLevels")) {
            boolean absence = Extension.of(level).path("absence").asBoolean();
            if (level.has("score") && !absence) {
                JsonNode other = seen.putIfAbsent(value(level, 0), level);
                if (other != null) {
                    findings.add(
                            level,
                            "levels "
                                    + quoted(other.path("quality").asText())
                                    + " and "
                                    + quoted(level.path("quality").asText())
                                    + " both have the score "
                                    + level.path("score").asText(),
                            "give each level of a criterion a score of its own");
                }
            }
        }
    }

    private ObjectNode rubric(JsonNode rubric, DocumentIds ids) {
        JsonNode ours = Extension.of(rubric);
        String id = own(ours, ids, rubric.path("title").asText(), UNTITLED);
        identities.give(Identities.rubric(id), rubric.path("identifier").asText());
        var document = JsonNodeFactory.instance.objectNode();
        document.put("schema", "rubric/1").put("id", id);
        document.put("version", ours.path("version").asInt(1));
        document.put("title", ItemWords.said(rubric, "title"));
        document.put("framework", ours.path("framework").asText(framework));
        document.put("about", ItemWords.said(rubric, "description"));
        var criteria = document.putArray("criteria");
        var criterionIds = new DocumentIds();
        rubric.path("CFRubricCriteria")
                .forEach(one -> criterionIds.take(Extension.of(one).path("id").asText()));
        for (JsonNode criterion : placed(rubric.path("CFRubricCriteria"))) {
            criteria.add(criterion(criterion, id, criterionIds));
        }
        return document;
    }

    private ObjectNode criterion(JsonNode criterion, String rubric, DocumentIds ids) {
        JsonNode ours = Extension.of(criterion);
        String description = criterion.path("description").asText();
        String name = criterion.path("category").asText();
        String given = ItemWords.shortened(description.isBlank() ? name : description);
        String title = ours.path("title").asText(given.isBlank() ? "Criterion" : given);
        String id = own(ours, ids, title, "criterion");
        identities.give(Identities.criterion(rubric, id), criterion.path("identifier").asText());
        noteLost(criterion);
        var document = JsonNodeFactory.instance.objectNode().put("id", id);
        document.put("competency", competencies.apply(criterion));
        document.put("title", title);
        document.put("question", description.isBlank() ? title : description);
        var levels = document.putArray("levels");
        var levelIds = new DocumentIds();
        criterion
                .path("CFRubricCriterionLevels")
                .forEach(one -> levelIds.take(Extension.of(one).path("id").asText()));
        for (Valued level : valued(criterion.path("CFRubricCriterionLevels"))) {
            levels.add(level(level, rubric, id, levelIds));
        }
        return document;
    }

    private void noteLost(JsonNode criterion) {
        if (criterion.path("CFItemURI").isMissingNode()
                && !Extension.of(criterion).has("competency")) {
            notes.add(
                    criterion,
                    "CFRubricCriterion points at no CFItem",
                    "tied to a competency that stands for none; name the right one");
        }
        if (weighs && criterion.has("weight")) {
            notes.add(
                    criterion,
                    "CFRubricCriterion has a weight",
                    "carried along; weights of ours stand in a plan");
        }
    }

    private static String own(JsonNode ours, DocumentIds ids, String name, String fallback) {
        String own = ours.path("id").asText();
        return DocumentIds.isId(own) ? own : ids.fresh(name, fallback);
    }

    private record Placed(JsonNode node, int place) {}

    /** In the order of their positions; what has none keeps its place in the list. */
    private static List<JsonNode> placed(JsonNode list) {
        List<Placed> all = new ArrayList<>();
        for (JsonNode one : list) {
            all.add(new Placed(one, one.path("position").asInt(all.size() + 1)));
        }
        return all.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::node)
                .toList();
    }

    private record Valued(JsonNode level, Exact value) {

        boolean absence() {
            return Extension.of(level).path("absence").asBoolean();
        }
    }

    private List<Valued> valued(JsonNode list) {
        List<Valued> all = new ArrayList<>();
        boolean scored = true;
        for (JsonNode level : list) {
            scored &= level.has("score");
        }
        for (JsonNode level : placed(list)) {
            int place = all.size() + 1;
            if (!scored) {
                notes.add(
                        level,
                        "CFRubricCriterionLevel of a criterion without all its scores",
                        "valued by its place");
            }
            all.add(new Valued(level, scored ? value(level, place) : Exact.of(place)));
        }
        all.sort(Comparator.comparing(Valued::value).thenComparing(level -> !level.absence()));
        return all;
    }

    private static Exact value(JsonNode level, int otherwise) {
        JsonNode exact = Extension.of(level).path("value");
        if (exact.isTextual()) {
            return Exact.parse(exact.asText());
        }
        JsonNode score = level.path("score");
        return score.isNumber()
                ? Exact.parse(score.decimalValue().toPlainString())
                : Exact.of(otherwise);
    }

    private ObjectNode level(Valued valued, String rubric, String criterion, DocumentIds ids) {
        JsonNode level = valued.level();
        JsonNode ours = Extension.of(level);
        String quality = level.path("quality").asText();
        String id = own(ours, ids, quality, "level");
        String title = quality.isBlank() ? "Level " + valued.value() : quality;
        identities.give(Identities.level(rubric, criterion, id), level.path("identifier").asText());
        var document = JsonNodeFactory.instance.objectNode().put("id", id);
        document.put("value", valued.value().toString());
        document.put("title", title);
        String description = level.path("description").asText();
        document.put("descriptor", description.isBlank() ? title : description);
        document.put("absence", valued.absence());
        if (ours.has("sample")) {
            document.set("sample", ours.path("sample"));
        }
        if (level.has("feedback")) {
            notes.add(level, "CFRubricCriterionLevel has feedback", "carried along");
        }
        return document;
    }
}
