package org.aspirant.rubric.exchange.caseframework.rendering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.rubric.exchange.JsonText;
import org.aspirant.rubric.exchange.caseframework.members.CaseClass;
import org.aspirant.rubric.exchange.caseframework.members.CrosswalkKeys;
import org.aspirant.rubric.exchange.caseframework.members.Extension;
import org.aspirant.rubric.exchange.caseframework.members.Identities;
import org.aspirant.rubric.framework.Competency;
import org.aspirant.rubric.framework.Crosswalk;
import org.aspirant.rubric.framework.Crosswalk.Match;
import org.aspirant.rubric.framework.Disposition;
import org.aspirant.rubric.framework.Domain;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.framework.Standards;
import org.aspirant.rubric.framework.Statement;

/** Writes a framework as a document, items and associations. */
final class FrameworkRendering {

    /** What our extension of a statement's item says, in the words of our documents. */
    private static final List<String> OURS = List.of("serves", "provenance", "levels", "lookFors");

    private final Framework framework;
    private final CaseNodes nodes;
    private final ArrayNode items;
    private final ArrayNode associations;
    private final String documentKey;
    private final Map<String, ObjectNode> rendered = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    FrameworkRendering(
            Framework framework, CaseNodes nodes, ArrayNode items, ArrayNode associations) {
        this.framework = framework;
        this.nodes = nodes;
        this.items = items;
        this.associations = associations;
        this.documentKey = Identities.framework(framework.id());
    }

    void render(ObjectNode document) {
        document.put("version", String.valueOf(framework.version()));
        JsonNode json = JsonText.parse(framework.canonicalJson());
        ObjectNode ours = Extension.in(document, CaseClass.DOCUMENT);
        ours.put("version", framework.version());
        ours.set("theoryOfAction", json.path("theoryOfAction"));
        ours.set("standards", json.path("standards"));
        int place = 1;
        for (int i = 0; i < framework.domains().size(); i++) {
            Domain domain = framework.domains().get(i);
            domain(domain, place++);
            JsonNode competencies = json.path("domains").path(i).path("competencies");
            for (int c = 0; c < domain.competencies().size(); c++) {
                Competency competency = domain.competencies().get(c);
                String parent = Identities.domain(framework.id(), domain.id());
                var under = new Under(parent, domain.title(), c + 1);
                statement(
                        competency.id(),
                        competency.statement(),
                        "Competency",
                        under,
                        competencies.path(c));
            }
        }
        for (int i = 0; i < framework.dispositions().size(); i++) {
            Disposition disposition = framework.dispositions().get(i);
            var under = new Under(documentKey, framework.title(), place++);
            JsonNode words = json.path("dispositions").path(i);
            statement(disposition.id(), disposition.statement(), "Disposition", under, words);
        }
    }

    private record Under(String parent, String title, int place) {}

    private void domain(Domain domain, int place) {
        String key = Identities.domain(framework.id(), domain.id());
        if (nodes.identities().isElsewhere(key)) {
            return;
        }
        ObjectNode item = item(key);
        if (item.has("fullStatement")) {
            return;
        }
        item.put("fullStatement", domain.about());
        item.put("abbreviatedStatement", domain.title());
        item.put("humanCodingScheme", domain.id());
        item.put("CFItemType", "Domain");
        childOf(key, domain.title(), new Under(documentKey, framework.title(), place));
    }

    /** The item of a key; a package's item that is a domain and a competency of ours is one. */
    private ObjectNode item(String key) {
        return rendered.computeIfAbsent(
                nodes.identities().of(key), any -> nodes.object(items.addObject(), key));
    }

    private void childOf(String key, String title, Under under) {
        Identities identities = nodes.identities();
        String above = identities.of(under.parent());
        boolean underDocument = above.isEmpty() || above.equals(identities.of(documentKey));
        boolean unsaid = underDocument && identities.isElsewhere(key + "/parent");
        if (unsaid || !placed.add(identities.of(key + "/parent"))) {
            return;
        }
        ObjectNode association = nodes.object(associations.addObject(), key + "/parent");
        association.put("associationType", "isChildOf");
        association.put("sequenceNumber", under.place());
        nodes.link(association.putObject("originNodeURI"), key, title);
        nodes.link(
                association.putObject("destinationNodeURI"),
                underDocument ? documentKey : under.parent(),
                underDocument ? framework.title() : under.title());
    }

    private void statement(
            String id, Statement statement, String type, Under under, JsonNode words) {
        String key = Identities.statement(framework.id(), id);
        if (nodes.identities().isElsewhere(key)) {
            return;
        }
        ObjectNode item = item(key);
        item.put("fullStatement", statement.text());
        item.put("abbreviatedStatement", statement.title());
        item.put("humanCodingScheme", id);
        item.put("CFItemType", type);
        ObjectNode ours = Extension.in(item, CaseClass.ITEM);
        OURS.forEach(member -> ours.set(member, words.path(member)));
        childOf(key, statement.title(), under);
        var keys = new CrosswalkKeys(key);
        int place = 1;
        for (Crosswalk crosswalk : statement.crosswalks()) {
            if (crosswalk.match() == Match.NONE) {
                keys.crosswalk(crosswalk.standards(), "");
                ours.withArrayProperty("unmatched")
                        .addObject()
                        .put("place", place)
                        .put("to", crosswalk.standards())
                        .put("reason", crosswalk.reason());
            } else {
                String own = keys.crosswalk(crosswalk.standards(), code(crosswalk));
                crosswalk(key, statement.title(), crosswalk, own, place);
            }
            place++;
        }
    }

    private static String code(Crosswalk crosswalk) {
        return crosswalk.code() == null ? "" : crosswalk.code();
    }

    private void crosswalk(
            String origin, String title, Crosswalk crosswalk, String key, int place) {
        boolean exact = crosswalk.match() == Match.EXACT;
        ObjectNode association = nodes.object(associations.addObject(), key);
        association.put("associationType", exact ? "exactMatchOf" : "isRelatedTo");
        association.put("sequenceNumber", place);
        nodes.link(association.putObject("originNodeURI"), origin, title);
        String code = code(crosswalk);
        String target =
                "standards/" + crosswalk.standards() + "/" + edition(crosswalk) + "/" + code;
        nodes.link(
                association.putObject("destinationNodeURI"),
                target,
                crosswalk.standards() + " " + code);
        association.put("notes", crosswalk.reason());
        ObjectNode ours = Extension.in(association, CaseClass.ASSOCIATION);
        ours.put("to", crosswalk.standards()).put("code", code);
        if (crosswalk.match() == Match.PARTIAL) {
            ours.put("match", crosswalk.match().key());
        }
    }

    private String edition(Crosswalk crosswalk) {
        return framework.standards().stream()
                .filter(standards -> standards.id().equals(crosswalk.standards()))
                .map(Standards::edition)
                .findFirst()
                .orElse("");
    }
}
