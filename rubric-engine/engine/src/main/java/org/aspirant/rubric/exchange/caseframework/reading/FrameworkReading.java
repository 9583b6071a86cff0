package org.aspirant.rubric.exchange.caseframework.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.aspirant.rubric.exchange.DocumentIds;
import org.aspirant.rubric.exchange.Notes;
import org.aspirant.rubric.exchange.caseframework.members.Extension;
import org.aspirant.rubric.exchange.caseframework.members.Identities;

/**
 * A framework from the items of a package. A competency is an item with nothing under it, or one
 * that a rubric points at; its domain is the item it stands under. What a district's framework says
 * and a package does not is filled in with words that say so.
 */
final class FrameworkReading {

    private static final String DISPOSITION = "Disposition";
    private static final String UNDER_NOTHING = "whole";
    private static final String ELSEWHERE = "elsewhere";
    private static final String UNALIGNED = "unaligned";

    private final JsonNode content;
    private final ItemTree tree;
    private final Identities identities;
    private final Notes notes;
    private final ObjectNode framework = JsonNodeFactory.instance.objectNode();
    private final DocumentIds domainIds = new DocumentIds();
    private final DocumentIds statementIds = new DocumentIds();
    private final Map<String, ObjectNode> domains = new LinkedHashMap<>();
    private final Map<String, String> statements = new HashMap<>();
    private final CrosswalkReading crosswalks;

    FrameworkReading(JsonNode content, ItemTree tree, Identities identities, Notes notes) {
        this.content = content;
        this.tree = tree;
        this.identities = identities;
        this.notes = notes;
        this.crosswalks = new CrosswalkReading(content, tree, identities, notes);
    }

    /** The framework's id, whether or not there is a framework. */
    static String id(JsonNode content) {
        JsonNode document = content.path("CFDocument");
        String own = Extension.of(document).path("id").asText();
        return DocumentIds.isId(own)
                ? own
                : new DocumentIds()
                        .fresh(
                                document.path("title").asText(),
                                document.path("identifier").asText());
    }

    /** The framework document. */
    ObjectNode read() {
        JsonNode document = content.path("CFDocument");
        JsonNode ours = Extension.of(document);
        String id = id(content);
        identities.give(Identities.framework(id), document.path("identifier").asText());
        framework.put("schema", "framework/1").put("id", id);
        framework.put("version", version(document, ours));
        framework.put("title", ItemWords.said(document, "title"));
        framework.put(
                "profile", new DocumentIds().fresh(document.path("creator").asText(), "unknown"));
        framework.set("theoryOfAction", theory(document, ours));
        framework.putArray("standards");
        framework.putArray("domains");
        framework.putArray("dispositions");
        reserve();
        Map<String, JsonNode> aligned = aligned();
        for (String item : tree.depthFirst()) {
            if (!tree.hasChildren(item) || aligned.containsKey(item)) {
                statement(item);
            }
        }
        aligned.values().forEach(this::competency);
        framework.set("standards", crosswalks.standards());
        return framework;
    }

    private static int version(JsonNode document, JsonNode ours) {
        if (ours.path("version").isInt()) {
            return ours.path("version").asInt();
        }
        String said = document.path("version").asText();
        return said.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(said) : 1;
    }

    private JsonNode theory(JsonNode document, JsonNode ours) {
        if (ours.path("theoryOfAction").isObject()) {
            return ours.path("theoryOfAction");
        }
        notes.add(document, "the package has no theory of action", "filled in; write it");
        var theory = JsonNodeFactory.instance.objectNode().put("statement", ItemWords.UNSAID);
        theory.putArray("links")
                .addObject()
                .put("id", "unsaid")
                .put("if", ItemWords.UNSAID)
                .put("then", ItemWords.UNSAID)
                .put("because", ItemWords.UNSAID)
                .put("by", ItemWords.UNSAID);
        return theory;
    }

    /** Ids that were given once stay with their items, whatever comes before them now. */
    private void reserve() {
        for (JsonNode item : tree.items().values()) {
            String own = Extension.of(item).path("id").asText();
            if (DocumentIds.isId(own)) {
                statementIds.take(own);
                domainIds.take(own);
            }
        }
    }

    /** What criteria point at, by its identifier, in an order that is that of nothing else. */
    private Map<String, JsonNode> aligned() {
        Map<String, JsonNode> aligned = new TreeMap<>();
        for (JsonNode rubric : content.path("CFRubrics")) {
            for (JsonNode criterion : rubric.path("CFRubricCriteria")) {
                JsonNode link = criterion.path("CFItemURI");
                aligned.put(identifier(link), link);
            }
        }
        return aligned;
    }

    private void statement(String identifier) {
        JsonNode item = tree.items().getOrDefault(identifier, JsonNodeFactory.instance.nullNode());
        String id = ItemWords.id(item, statementIds);
        statements.put(identifier, id);
        String key = Identities.statement(id(content), id);
        identities.give(key, identifier);
        giveParent(identifier, key);
        boolean disposition =
                item.path("CFItemType").asText().equalsIgnoreCase(DISPOSITION)
                        && domain(identifier).isEmpty()
                        && !tree.hasChildren(identifier);
        ArrayNode into =
                disposition
                        ? framework.withArrayProperty("dispositions")
                        : domainOf(identifier).withArrayProperty("competencies");
        ObjectNode statement = into.addObject();
        statement.put("id", id);
        statement.put("title", ItemWords.title(item));
        statement.put("statement", ItemWords.said(item, "fullStatement"));
        details().fill(statement, item, disposition);
        statement.set("crosswalks", crosswalks.of(identifier, key));
    }

    private StatementDetails details() {
        JsonNode firstLink = framework.path("theoryOfAction").path("links").path(0);
        return new StatementDetails(
                firstLink.path("id").asText(),
                content.path("CFDocument").path("uri").asText(),
                notes);
    }

    private static String identifier(JsonNode node) {
        return node.path("identifier").asText();
    }

    /** The item that an item stands under; empty for one directly under the document. */
    private String domain(String identifier) {
        return tree.parent(identifier)
                .map(ItemTree.Edge::parent)
                .filter(tree.items()::containsKey)
                .orElse("");
    }

    private ObjectNode domainOf(String statement) {
        String parent = domain(statement);
        ObjectNode known = domains.get(parent);
        if (known != null) {
            return known;
        }
        if (parent.isEmpty()) {
            String document = identifier(content.path("CFDocument"));
            return standInDomain(parent, UNDER_NOTHING, "Under no item", document);
        }
        JsonNode item = tree.items().getOrDefault(parent, JsonNodeFactory.instance.nullNode());
        String id = ItemWords.id(item, domainIds);
        String key = Identities.domain(id(content), id);
        identities.give(key, parent);
        giveParent(parent, key);
        return domain(parent, id, ItemWords.title(item), ItemWords.said(item, "fullStatement"));
    }

    /** An item under nothing is taken to be under the document, and no association says so. */
    private void giveParent(String item, String key) {
        tree.parent(item)
                .ifPresentOrElse(
                        edge -> identities.give(key + "/parent", identifier(edge.association())),
                        () -> identities.none(key + "/parent"));
    }

    private ObjectNode standInDomain(String key, String id, String title, String identifier) {
        String fresh = domainIds.fresh(id, id);
        identities.standIn(Identities.domain(id(content), fresh), identifier);
        return domain(key, fresh, title, ItemWords.UNSAID);
    }

    private ObjectNode domain(String key, String id, String title, String about) {
        ObjectNode domain = framework.withArrayProperty("domains").addObject();
        domain.put("id", id).put("title", title).put("about", about).putArray("competencies");
        domains.put(key, domain);
        return domain;
    }

    /**
     * The competency that a criterion is for; if the package has no such item, one that stands for
     * it is added.
     *
     * @param link the criterion's {@code CFItemURI}, maybe missing
     */
    String competency(JsonNode link) {
        String identifier = identifier(link);
        String there = statements.get(identifier);
        if (there != null) {
            return there;
        }
        ObjectNode known = domains.get(ELSEWHERE);
        ObjectNode domain =
                known == null
                        ? standInDomain(ELSEWHERE, ELSEWHERE, "What rubrics point at elsewhere", "")
                        : known;
        String title = link.path("title").asText(UNALIGNED);
        String id = statementIds.fresh(title, UNALIGNED);
        statements.put(identifier, id);
        identities.standIn(Identities.statement(id(content), id), identifier);
        ObjectNode standIn = domain.withArrayProperty("competencies").addObject();
        standIn.put("id", id)
                .put("title", title.isBlank() ? id : title)
                .put("statement", ItemWords.UNSAID);
        details().fill(standIn, JsonNodeFactory.instance.objectNode(), false);
        standIn.putArray("crosswalks");
        return id;
    }
}
