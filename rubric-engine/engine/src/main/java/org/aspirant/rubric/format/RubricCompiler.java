package org.aspirant.rubric.format;

import static org.aspirant.rubric.format.Findings.quoted;
import static org.aspirant.rubric.format.Nodes.each;
import static org.aspirant.rubric.format.Nodes.exact;
import static org.aspirant.rubric.format.Nodes.flag;
import static org.aspirant.rubric.format.Nodes.text;
import static org.aspirant.rubric.format.Nodes.textOrNull;

import com.fasterxml.jackson.databind.JsonNode;
import org.aspirant.rubric.criteria.Criterion;
import org.aspirant.rubric.criteria.Level;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.exact.Exact;

/** Compiles rubric documents. */
public final class RubricCompiler {

    private static final DocumentReader READER = new DocumentReader("/schemas/rubric.schema.json");

    private RubricCompiler() {}

    /**
     * Compiles one document.
     *
     * @param file the name that problems carry
     * @param text YAML or JSON
     * @param known the frameworks of which one has the competencies
     */
    public static CompileOutcome<Rubric> compile(String file, String text, Known known) {
        var findings = new Findings(file);
        return DocumentReader.parse(text, findings)
                .map(root -> compile(root, known, findings))
                .orElseGet(findings::refused);
    }

    /** Compiles a document that is parsed already, maybe as part of a larger one. */
    public static CompileOutcome<Rubric> compile(
            JsonNode document, Known known, Findings findings) {
        var root = READER.check(document, findings);
        root.ifPresent(shaped -> check(shaped, known, findings));
        return root.isPresent() && findings.none()
                ? new CompileOutcome.Compiled<>(rubric(root.get()))
                : findings.refused();
    }

    private static void check(JsonNode root, Known known, Findings findings) {
        findings.unique(root.path("criteria"), "criterion");
        for (JsonNode criterion : root.path("criteria")) {
            findings.unique(criterion.path("levels"), "level");
            checkOrder(criterion.path("levels"), findings);
        }
        var references = new References(known, findings);
        references.framework(root.path("framework"));
        root.path("criteria")
                .forEach(
                        criterion ->
                                references.competency(
                                        root.path("framework"), criterion.path("competency")));
    }

    private static void checkOrder(JsonNode levels, Findings findings) {
        for (int i = 1; i < levels.size(); i++) {
            JsonNode value = levels.path(i).path("value");
            Exact before = exact(levels.path(i - 1).path("value"));
            boolean besideAbsence =
                    flag(levels.path(i - 1), "absence") && exact(value).equals(before);
            if (!exact(value).isAtLeast(before)
                    || (exact(value).equals(before) && !besideAbsence)) {
                findings.add(
                        value,
                        "level "
                                + quoted(text(levels.path(i), "id"))
                                + " has the value "
                                + value.asText()
                                + " after a level of "
                                + before,
                        "order levels from the lowest value to the highest, each with its own");
            }
        }
    }

    private static Rubric rubric(JsonNode root) {
        return new Rubric(
                text(root, "id"),
                root.path("version").asInt(),
                text(root, "title"),
                text(root, "framework"),
                text(root, "about"),
                each(root, "criteria", RubricCompiler::criterion));
    }

    private static Criterion criterion(JsonNode node) {
        return new Criterion(
                text(node, "id"),
                text(node, "competency"),
                text(node, "title"),
                text(node, "question"),
                each(node, "levels", RubricCompiler::level));
    }

    private static Level level(JsonNode node) {
        return new Level(
                text(node, "id"),
                exact(node.path("value")),
                text(node, "title"),
                text(node, "descriptor"),
                flag(node, "absence"),
                textOrNull(node, "sample"));
    }
}
