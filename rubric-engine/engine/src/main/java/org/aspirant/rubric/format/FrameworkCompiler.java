package org.aspirant.rubric.format;

import static org.aspirant.rubric.format.Findings.quoted;
import static org.aspirant.rubric.format.Nodes.constant;
import static org.aspirant.rubric.format.Nodes.each;
import static org.aspirant.rubric.format.Nodes.text;
import static org.aspirant.rubric.format.Nodes.textOrNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aspirant.rubric.framework.BehaviouralLevel;
import org.aspirant.rubric.framework.Competency;
import org.aspirant.rubric.framework.Crosswalk;
import org.aspirant.rubric.framework.Disposition;
import org.aspirant.rubric.framework.Domain;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.framework.LookFor;
import org.aspirant.rubric.framework.Standards;
import org.aspirant.rubric.framework.Statement;
import org.aspirant.rubric.framework.TheoryOfAction;

/** Compiles framework documents. */
public final class FrameworkCompiler {

    private static final DocumentReader READER =
            new DocumentReader("/schemas/framework.schema.json");

    private FrameworkCompiler() {}

    /**
     * Compiles one document.
     *
     * @param file the name that problems carry
     * @param text YAML or JSON
     */
    public static CompileOutcome<Framework> compile(String file, String text) {
        var findings = new Findings(file);
        return DocumentReader.parse(text, findings)
                .map(root -> compile(root, findings))
                .orElseGet(findings::refused);
    }

    /** Compiles a document that is parsed already, maybe as part of a larger one. */
    public static CompileOutcome<Framework> compile(JsonNode document, Findings findings) {
        var root = READER.check(document, findings);
        root.ifPresent(shaped -> check(shaped, findings));
        return root.isPresent() && findings.none()
                ? new CompileOutcome.Compiled<>(framework(root.get()))
                : findings.refused();
    }

    private static void check(JsonNode root, Findings findings) {
        List<JsonNode> statements = new ArrayList<>();
        root.path("domains")
                .forEach(domain -> domain.path("competencies").forEach(statements::add));
        root.path("dispositions").forEach(statements::add);
        findings.unique(root.path("domains"), "domain");
        findings.unique(statements, "competency or disposition");
        findings.unique(root.path("standards"), "standard");
        findings.unique(root.path("theoryOfAction").path("links"), "link");
        var links = ids(root.path("theoryOfAction").path("links"));
        var standards = ids(root.path("standards"));
        for (JsonNode statement : statements) {
            reference(statement.path("serves"), links, "the theory of action", findings);
            findings.unique(statement.path("levels"), "level");
            checkLevels(statement.path("levels"), findings);
            statement
                    .path("crosswalks")
                    .forEach(crosswalk -> checkCrosswalk(crosswalk, standards, findings));
        }
    }

    private static void checkLevels(JsonNode levels, Findings findings) {
        if (levels.size() != 0 && levels.size() != Competency.LEVELS) {
            findings.add(
                    levels, "there are " + levels.size() + " levels", "describe four, or none");
        }
    }

    private static void checkCrosswalk(
            JsonNode crosswalk, Set<String> standards, Findings findings) {
        reference(crosswalk.path("to"), standards, "the framework's standards", findings);
        boolean none = crosswalk.path("match").asText().equals("none");
        if (none && crosswalk.has("code")) {
            findings.add(
                    crosswalk.path("code"),
                    "a code is named where nothing matches",
                    "take the code out, or say how far it matches");
        }
        if (!none && !crosswalk.has("code")) {
            findings.add(crosswalk, "the crosswalk names no code", "add the key code");
        }
    }

    private static void reference(JsonNode id, Set<String> known, String where, Findings findings) {
        if (!known.contains(id.asText())) {
            findings.add(
                    id,
                    quoted(id.asText()) + " is not in " + where,
                    "give one of " + String.join(", ", known.stream().sorted().toList()));
        }
    }

    private static Set<String> ids(JsonNode items) {
        Set<String> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private static Framework framework(JsonNode root) {
        JsonNode theory = root.path("theoryOfAction");
        return new Framework(
                text(root, "id"),
                root.path("version").asInt(),
                text(root, "title"),
                text(root, "profile"),
                new TheoryOfAction(
                        text(theory, "statement"), each(theory, "links", FrameworkCompiler::link)),
                each(root, "standards", FrameworkCompiler::standards),
                each(root, "domains", FrameworkCompiler::domain),
                each(root, "dispositions", FrameworkCompiler::disposition));
    }

    private static TheoryOfAction.Link link(JsonNode node) {
        return new TheoryOfAction.Link(
                text(node, "id"),
                text(node, "if"),
                text(node, "then"),
                text(node, "because"),
                text(node, "by"));
    }

    private static Standards standards(JsonNode node) {
        return new Standards(
                text(node, "id"),
                text(node, "title"),
                text(node, "edition"),
                textOrNull(node, "link"));
    }

    private static Domain domain(JsonNode node) {
        return new Domain(
                text(node, "id"),
                text(node, "title"),
                text(node, "about"),
                each(node, "competencies", FrameworkCompiler::competency));
    }

    private static Competency competency(JsonNode node) {
        return new Competency(text(node, "id"), statement(node), levels(node));
    }

    private static Disposition disposition(JsonNode node) {
        return new Disposition(text(node, "id"), statement(node), levels(node));
    }

    private static Statement statement(JsonNode node) {
        return new Statement(
                text(node, "title"),
                text(node, "statement"),
                text(node, "serves"),
                text(node, "provenance"),
                each(node, "lookFors", FrameworkCompiler::lookFor),
                each(node, "crosswalks", FrameworkCompiler::crosswalk));
    }

    private static List<BehaviouralLevel> levels(JsonNode node) {
        return each(
                node,
                "levels",
                level ->
                        new BehaviouralLevel(
                                text(level, "id"), text(level, "title"), text(level, "behaviour")));
    }

    private static LookFor lookFor(JsonNode node) {
        return new LookFor(
                text(node, "indicator"), text(node, "example"), text(node, "nonExample"));
    }

    private static Crosswalk crosswalk(JsonNode node) {
        return new Crosswalk(
                text(node, "to"),
                textOrNull(node, "code"),
                constant(node, "match", Crosswalk.Match.NONE),
                text(node, "reason"));
    }
}
