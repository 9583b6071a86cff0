package org.aspirant.rubric.exchange.badge;

import static org.aspirant.rubric.format.Findings.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.exchange.Bundle;
import org.aspirant.rubric.exchange.DocumentIds;
import org.aspirant.rubric.exchange.Imported;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.Unsaid;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Findings;

/**
 * Reads an Achievement of Open Badges 3.0, or a credential that has one: its result descriptions
 * with levels become the criteria of a rubric. The results of a credential are checked: each level
 * that was achieved is a level of the result description that the result names.
 */
public final class BadgeReader {

    /** What the format is called. */
    public static final String FORMAT = "badge";

    private static final String LEVELS = "rubricCriterionLevel";

    private final Notes notes;
    private final Findings findings;

    private BadgeReader(Notes notes, Findings findings) {
        this.notes = notes;
        this.findings = findings;
    }

    /**
     * Reads an achievement.
     *
     * @param file the name that problems carry
     * @param text JSON
     */
    public static CompileOutcome<Imported> read(String file, String text) {
        var findings = new Findings(file);
        var notes = new Notes(file);
        Optional<ObjectNode> root = JsonText.object(text, findings);
        if (root.isEmpty()) {
            return findings.refused();
        }
        ObjectNode draft = Bundle.draft();
        var reader = new BadgeReader(notes, findings);
        Bundle.list(draft, "rubrics").add(reader.rubric(root.get()));
        if (!findings.none()) {
            return findings.refused();
        }
        var compiled = Bundle.compile(file, draft);
        return compiled instanceof Refused<Bundle> refused
                ? new Refused<>(refused.problems())
                : new Compiled<>(new Imported(((Compiled<Bundle>) compiled).model(), notes.all()));
    }

    private ObjectNode rubric(JsonNode root) {
        JsonNode subject = root.path("credentialSubject");
        JsonNode achievement = subject.has("achievement") ? subject.path("achievement") : root;
        checkResults(subject.path("result"), achievement.path("resultDescription"));
        String title = achievement.path("name").asText().strip();
        ObjectNode rubric = JsonNodeFactory.instance.objectNode().put("schema", "rubric/1");
        rubric.put("id", id(achievement, "CFRubric", title, new DocumentIds(), "rubric"));
        String version = achievement.path("version").asText();
        rubric.put("version", version.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(version) : 1);
        rubric.put("title", title.isEmpty() ? Unsaid.TEXT : title);
        rubric.put(
                "framework",
                alignment(achievement, "CFRubric")
                        .map(one -> one.path("targetFramework").asText())
                        .filter(DocumentIds::isId)
                        .orElse(Unsaid.FRAMEWORK));
        String about = achievement.path("description").asText();
        rubric.put("about", about.isBlank() ? Unsaid.TEXT : about);
        ArrayNode criteria = rubric.putArray("criteria");
        var ids = new DocumentIds();
        for (JsonNode result : achievement.path("resultDescription")) {
            if (result.path(LEVELS).size() > 1) {
                criterion(result, ids, criteria.addObject());
            } else {
                notes.add(result, "a result description without levels", "left out");
            }
        }
        if (criteria.isEmpty()) {
            findings.add(
                    achievement,
                    "no result description of it has levels",
                    "give an Achievement whose resultDescription has at least two " + LEVELS + "s");
        }
        return rubric;
    }

    /** Open Badges 3.0: {@code achievedLevel} is a level of the linked result description. */
    private void checkResults(JsonNode results, JsonNode descriptions) {
        for (JsonNode result : results) {
            String description = result.path("resultDescription").asText();
            Set<String> levels = new HashSet<>();
            boolean known = description.isEmpty();
            for (JsonNode one : descriptions) {
                if (one.path("id").asText().equals(description)) {
                    known = true;
                    one.path(LEVELS).forEach(level -> levels.add(level.path("id").asText()));
                }
            }
            String achieved = result.path("achievedLevel").asText();
            if (!known) {
                findings.add(
                        result.path("resultDescription"),
                        "the achievement has no result description " + quoted(description),
                        "name one of the achievement's");
            } else if (!achieved.isEmpty() && !levels.contains(achieved)) {
                findings.add(
                        result.path("achievedLevel"),
                        "achievedLevel " + quoted(achieved) + " is no level of its description",
                        "name a level of the result description that the result links to");
            }
        }
    }

    private static Optional<JsonNode> alignment(JsonNode of, String type) {
        for (JsonNode one : of.path("alignment")) {
            if (one.path("targetType").asText().equals(type)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static String id(
            JsonNode of, String type, String name, DocumentIds ids, String fallback) {
        return alignment(of, type)
                .map(one -> one.path("targetCode").asText())
                .filter(DocumentIds::isId)
                .map(code -> ids.fresh(code, fallback))
                .orElseGet(() -> ids.fresh(name, fallback));
    }

    private void criterion(JsonNode result, DocumentIds ids, ObjectNode criterion) {
        String title = result.path("name").asText().strip();
        criterion.put("id", id(result, "CFRubricCriterion", title, ids, "criterion"));
        Optional<String> competency =
                alignment(result, "CFItem")
                        .map(one -> one.path("targetCode").asText())
                        .filter(DocumentIds::isId);
        if (competency.isEmpty()) {
            notes.add(result, "a result description names no competency", Unsaid.NAME_COMPETENCY);
        }
        criterion.put("competency", competency.orElse(Unsaid.COMPETENCY));
        criterion.put("title", title.isEmpty() ? Unsaid.TEXT : title);
        criterion.put("question", title.isEmpty() ? Unsaid.TEXT : title);
        levels(result, title, criterion.putArray("levels"));
    }

    private record Pointed(JsonNode level, Exact points) {}

    private void levels(JsonNode result, String title, ArrayNode levels) {
        List<Pointed> all = new ArrayList<>();
        for (JsonNode level : result.path(LEVELS)) {
            String points = level.path("points").asText().strip();
            try {
                all.add(new Pointed(level, Exact.parse(points)));
            } catch (NumberFormatException e) {
                findings.add(
                        level,
                        "a level of " + quoted(title) + " has the points " + quoted(points),
                        "give a number such as \"3\" or \"2.5\"");
                return;
            }
        }
        all.sort(Comparator.comparing(Pointed::points));
        var ids = new DocumentIds();
        for (int i = 0; i < all.size(); i++) {
            JsonNode level = all.get(i).level();
            Exact points = all.get(i).points();
            if (i > 0 && points.equals(all.get(i - 1).points())) {
                findings.add(
                        level,
                        "two levels of " + quoted(title) + " have the points " + points,
                        "give each level of a criterion points of its own");
            }
            String name = level.path("name").asText().strip();
            String id = level.path("level").asText(name);
            ObjectNode one = levels.addObject().put("id", ids.fresh(id, "level"));
            one.put("value", points.toString()).put("title", name.isEmpty() ? id : name);
            String description = level.path("description").asText();
            one.put(
                    "descriptor",
                    description.isBlank() ? (name.isEmpty() ? id : name) : description);
        }
    }
}
