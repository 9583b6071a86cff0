package org.aspirant.rubric.exchange.moodle;

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
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.DocumentIds;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.Unsaid;
import org.aspirant.rubric.format.Findings;

/** Rubric documents from grading definitions, and where in the answer each part of them stands. */
final class DefinitionReading {

    /** The methods of grading that are read, each with the list of its criteria. */
    static final Map<String, String> METHODS =
            Map.of("rubric", "rubric_criteria", "guide", "guide_criteria");

    private static final String AREA = "area of ";
    private static final int MOST_LEVELS = 100;
    private static final String ADVICE =
            "give the answer of core_grading_get_definitions, which has areas with definitions, or"
                    + " grading.xml of a backup";

    private final Notes notes;
    private final Findings findings;
    private final DocumentIds rubricIds = new DocumentIds();
    private final Map<String, ObjectNode> places = new HashMap<>();

    DefinitionReading(Notes notes, Findings findings) {
        this.notes = notes;
        this.findings = findings;
    }

    /**
     * The object of the answer that a rubric, {@code rubric/criterion} or {@code
     * rubric/criterion/level} of ours was read from.
     */
    Optional<ObjectNode> place(String path) {
        return Optional.ofNullable(places.get(path));
    }

    /** The area that a rubric of ours was read from. */
    Optional<ObjectNode> area(String rubric) {
        return place(AREA + rubric);
    }

    /** The rubrics, to be compiled as a {@link Bundle}. */
    ObjectNode read(ObjectNode root) {
        ObjectNode draft = Bundle.draft();
        if (root.has("exception")) {
            findings.add(
                    root,
                    "it is a refusal of Moodle's: " + quoted(root.path("message").asText()),
                    "let an administrator allow the function to the token's user, and ask again");
            return draft;
        }
        for (JsonNode area : listed(root.path("areas"))) {
            for (JsonNode definition : listed(area.path("definitions"))) {
                definition(area, definition, Bundle.list(draft, "rubrics"));
            }
        }
        if (findings.none() && Bundle.isEmpty(draft)) {
            findings.add(root, "there is no rubric and no marking guide in it", ADVICE);
        }
        return draft;
    }

    /** PHP writes a list with gaps in its numbering as an object. */
    static List<JsonNode> listed(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all;
    }

    private void definition(JsonNode area, JsonNode definition, ArrayNode rubrics) {
        String method = definition.path("method").asText();
        String criteriaKey = METHODS.get(method);
        if (criteriaKey == null) {
            notes.add(definition, "a definition of the method " + quoted(method), "carried along");
            return;
        }
        List<JsonNode> criteria = sorted(definition.path(method).path(criteriaKey));
        String name = definition.path("name").asText("").strip();
        if (criteria.isEmpty()) {
            findings.add(definition, quoted(name) + " has no criteria", "give it at least one");
            return;
        }
        ObjectNode rubric = rubrics.addObject();
        String id = rubricIds.fresh(name, "rubric");
        remember(id, definition);
        remember(AREA + id, area);
        rubric.put("schema", "rubric/1").put("id", id).put("version", 1);
        rubric.put("title", name.isEmpty() ? id : name).put("framework", Unsaid.FRAMEWORK);
        String about = definition.path("description").asText("");
        rubric.put("about", about.isBlank() ? Unsaid.TEXT : about);
        var ids = new DocumentIds();
        for (JsonNode criterion : criteria) {
            ObjectNode ours = rubric.withArrayProperty("criteria").addObject();
            criterion(criterion, method.equals("guide"), id, ids, ours);
        }
    }

    private void remember(String path, JsonNode node) {
        if (node instanceof ObjectNode object) {
            places.put(path, object);
        }
    }

    private static List<JsonNode> sorted(JsonNode criteria) {
        List<JsonNode> all = listed(criteria);
        all.sort(Comparator.comparingInt(one -> one.path("sortorder").asInt(Integer.MAX_VALUE)));
        return all;
    }

    private void criterion(
            JsonNode criterion, boolean guide, String rubric, DocumentIds ids, ObjectNode ours) {
        String description = criterion.path("description").asText("").strip();
        var text = TitledText.of(description);
        String shortName = criterion.path("shortname").asText("").strip();
        String title = shortName.isEmpty() ? text.title() : shortName;
        String question = shortName.isEmpty() ? text.text() : description;
        if (title.isBlank()) {
            findings.add(criterion, "a criterion has no name", "describe it");
            title = "?";
        }
        String id = ids.fresh(title, "criterion");
        remember(rubric + "/" + id, criterion);
        notes.add(criterion, "a criterion names no competency", Unsaid.NAME_COMPETENCY);
        ours.put("id", id).put("competency", Unsaid.COMPETENCY).put("title", title);
        ours.put("question", question.isBlank() ? title : question);
        ArrayNode levels = ours.putArray("levels");
        if (guide) {
            points(criterion, title, levels);
        } else {
            levels(criterion, title, rubric + "/" + id, levels);
        }
    }

    /**
     * A guide has no levels but any number of points up to a maximum: each whole one is a level.
     */
    private void points(JsonNode criterion, String title, ArrayNode levels) {
        JsonNode most = criterion.path("maxscore");
        if (!most.isNumber() || most.asDouble() < 1 || most.asDouble() >= MOST_LEVELS) {
            findings.add(
                    criterion,
                    "criterion " + quoted(title) + " has a maximum of " + quoted(most.asText()),
                    "give a number from 1 to " + (MOST_LEVELS - 1));
            return;
        }
        notes.add(
                criterion,
                "a marking guide takes any score up to its maximum",
                "whole points are levels of ours");
        Exact highest = Exact.parse(most.decimalValue().toPlainString());
        for (int i = 0; !highest.isBelow(Exact.of(i)); i++) {
            point(levels.addObject(), Exact.of(i), highest);
        }
        if (!highest.equals(Exact.of(levels.size() - 1))) {
            point(levels.addObject(), highest, highest);
        }
    }

    private static void point(ObjectNode level, Exact points, Exact of) {
        String words = points + " of " + of;
        level.put("id", "points-" + points.toString().replace('/', '-'));
        level.put("value", points.toString()).put("title", words).put("descriptor", words);
    }

    private record Scored(JsonNode level, Exact score) {}

    private void levels(JsonNode criterion, String title, String path, ArrayNode levels) {
        List<Scored> scored = new ArrayList<>();
        for (JsonNode level : listed(criterion.path("levels"))) {
            JsonNode score = level.path("score");
            if (!score.isNumber()) {
                findings.add(
                        level, "a level has the score " + quoted(score.asText()), "give a number");
                return;
            }
            Exact value = Exact.parse(score.decimalValue().toPlainString());
            if (value.isBelow(Exact.ZERO)) {
                notes.add(level, "a level has a score under 0", "read as 0, as Moodle does");
                value = Exact.ZERO;
            }
            scored.add(new Scored(level, value));
        }
        if (scored.size() < 2) {
            findings.add(
                    criterion,
                    "criterion " + quoted(title) + " has " + scored.size() + " levels",
                    "give at least two");
            return;
        }
        scored.sort(Comparator.comparing(Scored::score));
        var ids = new DocumentIds();
        for (int i = 0; i < scored.size(); i++) {
            Scored one = scored.get(i);
            if (i > 0 && one.score().equals(scored.get(i - 1).score())) {
                findings.add(
                        one.level(),
                        "two levels of " + quoted(title) + " have the score " + one.score(),
                        "give each level of a criterion a score of its own");
            }
            var text = TitledText.of(one.level().path("definition").asText(""));
            String name = text.title().isBlank() ? "Level " + one.score() : text.title();
            String id = ids.fresh(name, "level");
            remember(path + "/" + id, one.level());
            ObjectNode level = levels.addObject().put("id", id);
            level.put("value", one.score().toString()).put("title", name);
            level.put("descriptor", text.text().isBlank() ? name : text.text());
        }
    }

    /** An empty object, where there is nothing to take from. */
    static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
